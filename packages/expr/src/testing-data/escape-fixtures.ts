import { fakeDocument, fakeWindow, HOST_CLASSES, HOST_OBJECTS, hostFn, refresh, type Register } from './host-objects.ts';

/** A text, or pieces with how often each is repeated. */
export type CaseText = string | { readonly $cat: readonly (readonly [piece: string, times: number])[] };

/** The text of a case. */
export function caseText(text: CaseText): string {
  return typeof text === 'string' ? text : text.$cat.map(([piece, times]) => piece.repeat(times)).join('');
}

/** The scope of a case, its host objects made anew. */
export function makeScope(encoded: Readonly<Record<string, unknown>> | undefined, register: Register): Record<string, unknown> {
  return Object.fromEntries(Object.entries(encoded ?? {}).map(([key, value]) => [key, makeValue(value, register)]));
}

function makeValue(value: unknown, register: Register): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((element) => makeValue(element, register));
  const record = value as Readonly<Record<string, unknown>>;
  if ('$host' in record) return HOST_OBJECTS[record['$host'] as string]!(register);
  if ('$cat' in record) return caseText(record as unknown as CaseText);
  if ('$range' in record) return Array.from({ length: record['$range'] as number }, (_, index) => index);
  if ('$rangeObj' in record) return Array.from({ length: record['$rangeObj'] as number }, (_, index) => ({ i: index }));
  return makeScope(record, register);
}

const PROTOTYPES = [Object, Array, String, Number, Boolean, Function, RegExp, Date, Map, Set, Promise, Symbol, Error].map((type) => type.prototype as object);
const STATICS: readonly object[] = [Object, Array, String, Number, Boolean, Function, Math, JSON, Date, Reflect, Promise];

function snapshot(): unknown[] {
  return [...PROTOTYPES, ...STATICS].flatMap((object) => Reflect.ownKeys(object).flatMap((key) => {
    const descriptor = Reflect.getOwnPropertyDescriptor(object, key);
    return [key, descriptor?.value, descriptor?.get, Object.isFrozen(object)];
  }));
}

const before = snapshot();

/** Whether an intrinsic of the page was changed since this module loaded. */
export function isPolluted(): boolean {
  const now = snapshot();
  return now.length !== before.length || now.some((value, index) => !Object.is(value, before[index]));
}

const DANGEROUS: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [Function, 'Function'], [eval, 'eval'], [globalThis, 'globalThis'], [Object, 'Object'], [Reflect, 'Reflect'],
  [(async () => {}).constructor, 'AsyncFunction'], [(function* () {}).constructor, 'GeneratorFunction'],
  [hostFn, 'hostFn'], [refresh, 'table.refresh'], [fakeWindow, 'window'], [fakeDocument, 'document'],
  [Function.prototype.call, 'call'], [Function.prototype.apply, 'apply'], [Function.prototype.bind, 'bind'],
  ...PROTOTYPES.map((prototype) => [prototype, 'a prototype'] as const),
  ...Object.getOwnPropertyNames(Reflect).map((key) => [Reflect[key as keyof typeof Reflect], `Reflect.${key}`] as const),
  ...Object.getOwnPropertyNames(Object).filter((key) => key !== 'prototype').map((key) => [(Object as unknown as Record<string, unknown>)[key], `Object.${key}`] as const),
  ...['process', 'setTimeout', 'fetch', 'queueMicrotask', 'structuredClone', 'window', 'document'].map((name) => [(globalThis as unknown as Record<string, unknown>)[name], name] as const),
].filter(([value]) => typeof value === 'function' || (typeof value === 'object' && value !== null)) as [unknown, string][]);

/** What dangerous thing `value` is or holds, or null. */
export function dangerIn(value: unknown, depth = 0, seen: Set<unknown> = new Set()): string | null {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return null;
  const danger = DANGEROUS.get(value);
  if (danger) return danger;
  if (seen.has(value) || depth > 4 || seen.size > 2000 || typeof value === 'function') return null;
  seen.add(value);
  const host = HOST_CLASSES.find((type) => value instanceof type);
  if (host) return `an object of the host: ${host.name}`;
  const inner = value instanceof Map ? [...value].flat() : [];
  const own = Object.keys(value).slice(0, 200).map((key) => Object.getOwnPropertyDescriptor(value, key)?.value as unknown);
  for (const part of [...inner, ...own]) {
    const found = dangerIn(part, depth + 1, seen);
    if (found) return found;
  }
  return null;
}
