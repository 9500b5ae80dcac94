import { toText } from '../../wall/coerce.ts';
import { getPrototypeOf, isArray, MapPrototype, SetPrototype } from '../../wall/primordials.ts';
import { keysOf, setProperty, toNewKey, type FreshRecord } from '../../wall/records.ts';
import { isEqual } from './equality.ts';
import { elementsOf, pairsOf, toIteratee } from './iteratee.ts';
import { hasPath, readPath, toPath } from './paths.ts';

type Helper = (...args: unknown[]) => unknown;

/** The keys named by the arguments: texts, or lists of texts. */
function namedKeys(names: readonly unknown[]): string[] {
  return names.flatMap((name) => (isArray(name) ? elementsOf(name) : [name])).map(toText);
}

/** A new object with the pairs that `keep` accepts. */
function kept(object: unknown, keep: (key: string, value: unknown) => unknown): FreshRecord {
  const result: FreshRecord = {};
  for (const [key, value] of pairsOf(object)) if (keep(key, value)) setProperty(result, key, value);
  return result;
}

function remapped(object: unknown, convert: (key: string, value: unknown) => readonly [unknown, unknown]): FreshRecord {
  const result: FreshRecord = {};
  for (const [key, value] of pairsOf(object)) {
    const [newKey, newValue] = convert(key, value);
    setProperty(result, toNewKey(newKey), newValue);
  }
  return result;
}

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (value === null || value === undefined) return 0;
  if (typeof value !== 'object') return 0;
  const prototype: unknown = getPrototypeOf(value);
  return prototype === MapPrototype || prototype === SetPrototype ? elementsOf(value).length : keysOf(value).length;
}

/** Helpers for objects and values. Each gives a new object. */
export const OBJECT_HELPERS: Readonly<Record<string, Helper>> = {
  get: (object, path, fallback) => {
    const value = readPath(object, toPath(path, object));
    return value === undefined ? fallback : value;
  },
  has: (object, path) => hasPath(object, toPath(path, object)),
  invert: (object) => remapped(object, (key, value) => [value, key]),
  isEmpty: (value) => sizeOf(value) === 0,
  isEqual: (left, right) => isEqual(left, right),
  isNil: (value) => value === undefined || value === null,
  mapKeys: (object, by) => {
    const convert = toIteratee(by, 'mapKeys');
    return remapped(object, (key, value) => [convert(value, key), value]);
  },
  mapValues: (object, by) => {
    const convert = toIteratee(by, 'mapValues');
    return remapped(object, (key, value) => [key, convert(value, key)]);
  },
  omit: (object, ...names) => {
    const left = new Set(namedKeys(names));
    return kept(object, (key) => !left.has(key));
  },
  omitBy: (object, by) => {
    const test = toIteratee(by, 'omitBy');
    return kept(object, (key, value) => !test(value, key));
  },
  pick: (object, ...names) => {
    const present = new Set(keysOf(object));
    const result: FreshRecord = {};
    for (const key of namedKeys(names)) if (present.has(key)) setProperty(result, key, readPath(object, [key]));
    return result;
  },
  pickBy: (object, by) => {
    const test = toIteratee(by, 'pickBy');
    return kept(object, (key, value) => test(value, key));
  },
  size: (value) => sizeOf(value),
};
