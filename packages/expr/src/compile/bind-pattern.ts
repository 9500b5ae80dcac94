import type { ArrayPattern, ObjectPattern, Parameter, Pattern } from '../ast.ts';
import { Fault } from '../fault.ts';
import { kindOf, toText } from '../wall/coerce.ts';
import { guard } from '../wall/guard.ts';
import { toElements } from '../wall/iterate.ts';
import { keysOf, setProperty, valueAt, type FreshRecord } from '../wall/records.ts';
import { declare, type Compiler, type Place } from './compiler.ts';
import { readProperty } from './read-property.ts';
import { runOf, type Frame } from './run.ts';
import { locate } from './site.ts';

/** Puts the parts of a value into the variables of a pattern. */
export type Bind = (frame: Frame, value: unknown) => void;

/** A compiled pattern, and the place that sees its variables. */
export interface Binding {
  readonly bind: Bind;
  readonly place: Place;
  /** The variable, when the pattern is a name alone without a default. */
  readonly index: number | null;
}

/** Compiles a parameter or a part of one: its default, then its pattern. */
export function compileBinding({ pattern, fallback }: Parameter, place: Place, compiler: Compiler): Binding {
  compiler.weigh(1);
  const value = fallback && compiler.compile(fallback, place);
  const inner = compilePattern(pattern, place, compiler);
  if (!value) return inner;
  const { bind } = inner;
  return { ...inner, index: null, bind: (frame, given) => bind(frame, given === undefined ? value(frame) : given) };
}

/** Compiles a pattern without a default. */
export function compilePattern(pattern: Pattern, place: Place, compiler: Compiler): Binding {
  if (pattern.type === 'array-pattern') return compileArrayPattern(pattern, place, compiler);
  if (pattern.type === 'object-pattern') return compileObjectPattern(pattern, place, compiler);
  const inner = declare(place, pattern.name);
  const { index } = inner.locals;
  return { index, place: inner, bind: (frame, value) => { frame[index] = value; } };
}

function compileArrayPattern(pattern: ArrayPattern, place: Place, compiler: Compiler): Binding {
  const site = compiler.site(pattern);
  let inner = place;
  const binds: (Bind | null)[] = [];
  for (const element of pattern.elements) {
    const binding = element && compileBinding(element, inner, compiler);
    binds.push(binding && binding.bind);
    inner = binding ? binding.place : inner;
  }
  const rest = pattern.rest && compilePattern(pattern.rest, inner, compiler);
  const bind: Bind = (frame, value) => {
    let elements: readonly unknown[];
    try {
      elements = toElements(value);
    } catch (error) {
      throw locate(error, site);
    }
    for (let index = 0; index < binds.length; index++) binds[index]?.(frame, elements[index]);
    rest?.bind(frame, elements.slice(binds.length));
  };
  return { index: null, place: rest ? rest.place : inner, bind };
}

function compileObjectPattern(pattern: ObjectPattern, place: Place, compiler: Compiler): Binding {
  const site = compiler.site(pattern);
  let inner = place;
  const parts: { readonly key: (frame: Frame) => string; readonly bind: Bind }[] = [];
  for (const property of pattern.properties) {
    const { key } = property;
    const computed = typeof key === 'string' ? null : compiler.compile(key, inner);
    const binding = compileBinding(property, inner, compiler);
    parts.push({ key: computed ? (frame) => toText(computed(frame)) : () => key as string, bind: binding.bind });
    inner = binding.place;
  }
  const rest = pattern.rest && compilePattern(pattern.rest, inner, compiler);
  const bind: Bind = (frame, value) => {
    try {
      if (value === null || value === undefined) throw new Fault('type', `{ … } cannot take ${kindOf(value)} apart`, { hint: 'Give the parameter a default, ({ a } = {}) => …' });
      const taken: string[] = [];
      for (const part of parts) {
        const key = part.key(frame);
        taken.push(key);
        part.bind(frame, readProperty(value, key, runOf(frame)));
      }
      rest?.bind(frame, withoutKeys(value, taken));
    } catch (error) {
      throw locate(error, site);
    }
  };
  return { index: null, place: rest ? rest.place : inner, bind };
}

function withoutKeys(value: unknown, taken: readonly string[]): FreshRecord {
  const result: FreshRecord = {};
  const others = new Set(taken);
  for (const key of keysOf(value)) if (!others.has(key)) setProperty(result, key, guard(valueAt(value, key)));
  return result;
}
