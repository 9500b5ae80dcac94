import { Fault } from '../../fault.ts';
import { toText } from '../../wall/coerce.ts';
import { checkedElements } from '../../wall/iterate.ts';
import { allocateArray, charge } from '../../wall/meter.ts';
import { guard } from '../../wall/guard.ts';
import { hasOwn, isArray } from '../../wall/primordials.ts';
import type { FreshRecord } from '../../wall/records.ts';

const PATH_PART = /[^.[\]]+|\[(?:([^"'[\]]+)|"([^"]*)"|'([^']*)')\]/g;

/** Of longer ones the keys may take more memory than the path. */
const SHORT_PATH = 1_000;

/** The keys of `a.b[0]`, or of a list of keys. A text that is a key of `object` as it stands is that key. */
export function toPath(path: unknown, object: unknown): string[] {
  if (isArray(path)) return checkedElements(path).map(toText);
  const text = toText(path);
  charge(1 + (text.length >> 4));
  if (text.length > SHORT_PATH) allocateArray(text.length);
  if (isObject(object) && hasOwn(object, text)) return [text];
  const keys: string[] = [];
  for (const [whole, index, double, single] of text.matchAll(PATH_PART)) keys.push(index ?? double ?? single ?? whole);
  return keys;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The own property of `object`, checked; undefined where there is none. Nothing is read from a prototype. */
export function readOwn(object: unknown, key: string): unknown {
  if (key === '__proto__') throw new Fault('denied', 'The property __proto__ is not available');
  return isObject(object) && hasOwn(object, key) ? guard((object as FreshRecord)[key]) : undefined;
}

/** What lies at `keys` in `object`; undefined from the first key on that is missing. */
export function readPath(object: unknown, keys: readonly string[]): unknown {
  charge(keys.length);
  let at = object;
  for (const key of keys) at = readOwn(at, key);
  return at;
}

/** Whether every key of the path is there, whatever its value. */
export function hasPath(object: unknown, keys: readonly string[]): boolean {
  charge(keys.length);
  let at = object;
  for (const key of keys) {
    if (!isObject(at) || !hasOwn(at, key)) return false;
    at = readOwn(at, key);
  }
  return keys.length > 0;
}
