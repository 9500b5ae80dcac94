import { toCallable } from '../../wall/callback.ts';
import { checkedElements, toElements } from '../../wall/iterate.ts';
import { charge } from '../../wall/meter.ts';
import { getPrototypeOf, isArray, ObjectPrototype } from '../../wall/primordials.ts';
import { keysOf, valueAt } from '../../wall/records.ts';
import { isEqual } from './equality.ts';
import { readPath, toPath } from './paths.ts';

/** What is made of one element. */
export type Iteratee = (element: unknown, key?: unknown) => unknown;

/** The elements of a list, or the values of an object, checked; nothing has none. */
export function elementsOf(collection: unknown): readonly unknown[] {
  if (collection === null || collection === undefined) return [];
  if (isArray(collection)) return checkedElements(collection);
  const entries = entriesOfObject(collection);
  return entries ? entries.map(([, value]) => value) : toElements(collection);
}

/** The keys and values of a plain object; null for lists, texts, maps and sets. */
function entriesOfObject(value: unknown): (readonly [string, unknown])[] | null {
  if (typeof value !== 'object' || value === null || isArray(value)) return null;
  const prototype: unknown = getPrototypeOf(value);
  if (prototype !== ObjectPrototype && prototype !== null) return null;
  return keysOf(value).map((key) => [key, valueAt(value, key)]);
}

/** The own entries of whatever has keys; a list's are its indexes. */
export function pairsOf(value: unknown): (readonly [string, unknown])[] {
  return keysOf(value).map((key) => [key, valueAt(value, key)]);
}

/**
 * What a helper does with each element: a function as it is, `'a.b'` or `['a', 'b']` read that path,
 * `{ a: 1 }` asks whether the element has these values, and nothing gives the element itself.
 */
export function toIteratee(value: unknown, helper: string): Iteratee {
  if (value === undefined || value === null) return (element) => element;
  if (typeof value === 'function') {
    const call = toCallable(value, `_.${helper}`);
    return (element, key) => {
      charge(1);
      return call(element, key);
    };
  }
  if (typeof value === 'object' && !isArray(value)) {
    const wanted = pairsOf(value);
    return (element) => wanted.every(([key, expected]) => isEqual(readPath(element, [key]), expected));
  }
  return (element) => readPath(element, toPath(value, element));
}
