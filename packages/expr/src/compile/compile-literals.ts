import type { ArrayLiteral, New, ObjectLiteral, Property, Regex, Spread, TemplateString } from '../ast.ts';
import { Fault } from '../fault.ts';
import { CONSTRUCTORS } from '../globals/classes.ts';
import { LIMITS } from '../limits.ts';
import { makeRegex } from '../regex/safe-regex.ts';
import { toText } from '../wall/coerce.ts';
import { cloneRecord } from '../wall/clone-record.ts';
import { checkTextLength } from '../wall/operators.ts';
import { copyInto, defineOwn, setProperty, toNewKey, type FreshRecord } from '../wall/records.ts';
import { compileList } from './compile-call.ts';
import type { Compiler, Place } from './compiler.ts';
import type { Evaluate, Frame } from './run.ts';
import { guarded, locate, type Site } from './site.ts';

/** A regular expression, checked and made once: it keeps no state between uses. */
export function compileRegex(node: Regex): Evaluate {
  let regex: RegExp;
  try {
    regex = makeRegex(node.pattern, node.flags);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    throw new Fault(error.code, error.message, { range: [node.start, node.end], ...(error.hint === undefined ? {} : { hint: error.hint }) });
  }
  return () => regex;
}

/** A template string: its values are coerced by us, and its length is checked once it is whole. */
export function compileTemplateString(node: TemplateString, place: Place, compiler: Compiler): Evaluate {
  const values = node.values.map((value) => compiler.compile(value, place));
  const { texts } = node;
  const site = compiler.site(node);
  const first = texts[0]!;
  return (frame) => {
    let result = first;
    for (let index = 0; index < values.length; index++) {
      const value = values[index]!(frame);
      result += typeof value === 'string' || typeof value === 'number' ? value : textOf(value, site);
      result += texts[index + 1]!;
    }
    if (result.length > LIMITS.stringLength) guarded(() => checkTextLength(result.length), site);
    return result;
  };
}

/** Apart, as a function inside a loop costs memory in each round. */
function textOf(value: unknown, site: Site): string {
  return guarded(() => toText(value), site);
}

/** An array literal: an argument list by another name. */
export function compileArray(node: ArrayLiteral, place: Place, compiler: Compiler): Evaluate {
  return compileList(node.elements, place, compiler);
}

/** Adds one property, or the properties of a spread, to the object being made. */
type Fill = (target: FreshRecord, frame: Frame) => void;

/** An object literal: a fresh object, filled key by key in the order of the source, as JavaScript does. */
export function compileObject(node: ObjectLiteral, place: Place, compiler: Compiler): Evaluate {
  const { properties } = node;
  if (properties.every(hasWrittenKey)) return compileRecord(properties, place, compiler);
  // Mostly it begins with a spread, and then with a copy of that object.
  const [first] = properties;
  const begin = first?.type === 'spread' ? compileCopy(first, place, compiler) : () => ({});
  const fills = properties.slice(first?.type === 'spread' ? 1 : 0).map((property): Fill => {
    if (property.type === 'spread') return fillSpread(compiler.compile(property.argument, place), compiler.site(property));
    const value = compiler.compile(property.value, place);
    const { key } = property;
    if (typeof key !== 'string') return fillComputed(compiler.compile(key, place), value, compiler.site(property));
    return (target, frame) => setProperty(target, key, value(frame));
  });
  return (frame) => {
    const target = begin(frame);
    for (let index = 0; index < fills.length; index++) fills[index]!(target, frame);
    return target;
  };
}

function compileCopy(spread: Spread, place: Place, compiler: Compiler): (frame: Frame) => FreshRecord {
  const from = compiler.compile(spread.argument, place);
  const site = compiler.site(spread);
  return (frame) => {
    const value = from(frame);
    try {
      return cloneRecord(value);
    } catch (error) {
      throw locate(error, site);
    }
  };
}

type WrittenProperty = Property & { readonly key: string };

function hasWrittenKey(property: Property | Spread): property is WrittenProperty {
  return property.type !== 'spread' && typeof property.key === 'string';
}

/** A literal whose keys are all known: copies of one object that owns them, so that filling them reaches no prototype. */
function compileRecord(properties: readonly WrittenProperty[], place: Place, compiler: Compiler): Evaluate {
  const values = properties.map(({ value }) => compiler.compile(value, place));
  const keys = properties.map(({ key }) => key);
  const empty: FreshRecord = {};
  for (const key of keys) defineOwn(empty, key, undefined);
  return (frame) => {
    const target: FreshRecord = { ...empty };
    for (let index = 0; index < keys.length; index++) target[keys[index]!] = values[index]!(frame);
    return target;
  };
}

function fillSpread(from: Evaluate, site: Site): Fill {
  return (target, frame) => {
    const value = from(frame);
    try {
      copyInto(target, value);
    } catch (error) {
      throw locate(error, site);
    }
  };
}

function fillComputed(key: Evaluate, value: Evaluate, site: Site): Fill {
  return (target, frame) => {
    const name = key(frame);
    try {
      setProperty(target, toNewKey(name), value(frame));
    } catch (error) {
      throw locate(error, site);
    }
  };
}

/** `new Name(…)`, for the listed classes only; any other is refused before anything runs. */
export function compileNew(node: New, place: Place, compiler: Compiler): Evaluate {
  const path = node.path.join('.');
  const construct = CONSTRUCTORS.get(path);
  if (!construct) {
    throw new Fault('denied', `new ${path} is not part of the language`, { range: [node.start, node.end], hint: 'Date, Map, Set, RegExp, URL and the formatters of Intl can be made' });
  }
  const args = compileList(node.args, place, compiler);
  const site = compiler.site(node);
  return (frame) => {
    const values = args(frame);
    try {
      return construct(values);
    } catch (error) {
      throw locate(error, site);
    }
  };
}
