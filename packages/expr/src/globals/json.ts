import { Fault } from '../fault.ts';
import { LIMITS } from '../limits.ts';
import { toCallable, messageOf, type Callable } from '../wall/callback.ts';
import { toInteger, toText } from '../wall/coerce.ts';
import { guard } from '../wall/guard.ts';
import { Instant } from '../wall/instant.ts';
import { checkedElements } from '../wall/iterate.ts';
import { allocate, allocateText, charge, chargeElements, chargeText } from '../wall/meter.ts';
import { dateIso, DatePrototype, dateTime, getPrototypeOf, isArray, NativeUrl, parseJson, quoteJson } from '../wall/primordials.ts';
import { defineOwn, keysOf, setProperty, valueAt, type FreshRecord } from '../wall/records.ts';

/** How JSON is written. `replace` sees each value before it is. */
interface Style {
  readonly indent: string;
  readonly replace: Callable | null;
  readonly keys: ReadonlySet<string> | null;
}

const COMPACT: Style = { indent: '', replace: null, keys: null };

/**
 * `value` as JSON, as `JSON.stringify` writes it, or undefined for what has no JSON.
 * `toJSON` of data is never called: dates are ISO texts, everything else is its own properties.
 */
export function toJson(value: unknown): string | undefined {
  return new JsonWriter(COMPACT).write(value);
}

/** JSON.stringify of the language. `replacer` may be a list of keys or a function. */
export function stringify(value: unknown, replacer: unknown, space: unknown): string | undefined {
  const indent = typeof space === 'number' ? ' '.repeat(Math.min(10, Math.max(0, toInteger(space)))) : typeof space === 'string' ? space.slice(0, 10) : '';
  const replace = typeof replacer === 'function' ? toCallable(replacer, 'JSON.stringify') : null;
  const keys = isArray(replacer) ? new Set(checkedElements(replacer).map(toText)) : null;
  const root = replace ? replace('', value) : value;
  return new JsonWriter({ indent, replace, keys }).write(root);
}

class JsonWriter {
  readonly #style: Style;
  #length = 0;

  constructor(style: Style) {
    this.#style = style;
  }

  write(value: unknown): string | undefined {
    const text = this.#value(value, 0);
    if (text !== undefined) allocateText(text.length);
    return text;
  }

  #value(value: unknown, depth: number): string | undefined {
    if (typeof value === 'string') return this.#count(quoteJson(value));
    if (typeof value === 'number') return Number.isFinite(value) ? `${value}` : 'null';
    if (typeof value === 'boolean') return `${value}`;
    if (value === null) return 'null';
    if (typeof value !== 'object') return undefined;
    if (depth > LIMITS.valueDepth) throw new Fault('limit', 'This value is nested too deeply, or contains itself, and cannot become JSON');
    if (isArray(value)) return this.#array(value, depth);
    if (getPrototypeOf(value) === DatePrototype) return Number.isNaN(dateTime(value as Date)) ? 'null' : `"${dateIso(value as Date)}"`;
    if (getPrototypeOf(value) === Instant.prototype) return Number.isNaN(Instant.timeOf(value as Instant)) ? 'null' : quoteJson(toText(value));
    if (NativeUrl && getPrototypeOf(value) === NativeUrl.prototype) return quoteJson(toText(value));
    return this.#object(value, depth);
  }

  #array(array: readonly unknown[], depth: number): string {
    chargeElements(array);
    const parts: string[] = [];
    for (let index = 0; index < array.length; index++) {
      const element = guard(array[index]);
      parts.push(this.#value(this.#replaced(`${index}`, element), depth + 1) ?? 'null');
    }
    return this.#wrap('[]', parts, depth);
  }

  #object(object: object, depth: number): string {
    const parts: string[] = [];
    for (const key of keysOf(object)) {
      if (this.#style.keys && !this.#style.keys.has(key)) continue;
      const text = this.#value(this.#replaced(key, valueOrNothing(object, key)), depth + 1);
      if (text !== undefined) parts.push(`${this.#count(quoteJson(key))}${this.#style.indent === '' ? ':' : ': '}${text}`);
    }
    return this.#wrap('{}', parts, depth);
  }

  #replaced(key: string, value: unknown): unknown {
    return this.#style.replace ? this.#style.replace(key, value) : value;
  }

  #wrap(brackets: string, parts: readonly string[], depth: number): string {
    const { indent } = this.#style;
    if (indent === '' || parts.length === 0) return this.#copied(`${brackets[0]!}${parts.join(',')}${brackets[1]!}`, parts.length + 2);
    const outer = `\n${indent.repeat(depth)}`;
    const inner = outer + indent;
    return this.#copied(`${brackets[0]!}${inner}${parts.join(`,${inner}`)}${outer}${brackets[1]!}`, parts.length * inner.length);
  }

  /** The same for what was put together of what had been counted: each round of brackets copies what is in it. */
  #copied(text: string, added: number): string {
    chargeText(text);
    return this.#count(text, added);
  }

  /** Counts what is new in `text`, so that writing stops before the result is too long. */
  #count(text: string, added = text.length): string {
    charge(3);
    this.#length += added;
    if (this.#length > LIMITS.stringLength) allocateText(this.#length);
    return text;
  }
}

/** A member for JSON: functions are left out, whoever's they are, as JSON has none. */
function valueOrNothing(object: object, key: string): unknown {
  const value = (object as FreshRecord)[key];
  return typeof value === 'function' ? undefined : guard(value);
}

/** JSON.parse of the language; `revive` sees each value, innermost first. */
export function parse(text: unknown, revive: unknown): unknown {
  const source = toText(text);
  charge(source.length >> 4);
  allocateText(source.length);
  allocateParts(source);
  let value: unknown;
  try {
    value = parseJson(source);
  } catch (error) {
    throw new Fault('type', `This text is not JSON: ${messageOf(error)}`, { hint: 'Look at the text itself; models often put ``` around JSON' });
  }
  return revive === undefined ? value : revived('', value, toCallable(revive, 'JSON.parse'), 0);
}

/** What an object or array takes besides what is in it, in units of allocation. */
const PART_UNITS = 56;
const ELEMENT_UNITS = 8;

/** Pays for the values that JSON describes: a few letters of it can make many. Those inside texts are counted, too. */
function allocateParts(source: string): void {
  let units = 0;
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index);
    if (code === 0x7b || code === 0x5b) units += PART_UNITS;
    else if (code === 0x2c) units += ELEMENT_UNITS;
  }
  allocate(units);
}

function revived(key: string, value: unknown, revive: Callable, depth: number): unknown {
  if (depth > LIMITS.valueDepth) throw new Fault('limit', 'This JSON is nested too deeply');
  if (typeof value === 'object' && value !== null) {
    for (const name of keysOf(value)) {
      const child = revived(name, valueAt(value, name), revive, depth + 1);
      if (child === undefined) delete (value as FreshRecord)[name];
      else if (isArray(value)) defineOwn(value, name, child);
      else setProperty(value as FreshRecord, name, child);
    }
  }
  return revive(key, value);
}
