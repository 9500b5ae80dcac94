import { Fault } from '../fault.ts';
import { guard, isPlain } from './guard.ts';
import { charge, chargeElements, chargeKey } from './meter.ts';
import { toText } from './coerce.ts';
import type { PlainObject } from './own-readers.ts';
import { ObjectPrototype, defineProperty, isArray, isOwnKey, ownKeys } from './primordials.ts';

/** An object of the language's own making, which may be written while it is being made. */
export type FreshRecord = Record<string, unknown>;

/** The own enumerable keys of `value`, charged; those of a text are its indexes. */
export function keysOf(value: unknown): string[] {
  if (typeof value !== 'string' && (typeof value !== 'object' || value === null)) return [];
  // Those of texts and arrays are as many as they are long, and must not be made before they are paid for.
  const elements = typeof value === 'string' || isArray(value) ? value.length : 0;
  if (elements > 0) chargeElements(value as string);
  const keys = ownKeys(value);
  chargeKeys(keys.length - elements);
  return keys;
}

/** Objects with more keys than this are kept in another way, in which each takes longer to go through and to copy. */
const MANY_KEYS = 1_000;

/** Pays for going through `count` keys of one object. */
export function chargeKeys(count: number): void {
  if (count > 0) charge(count > MANY_KEYS ? count * KEY_STEPS : count);
}

/** A property that is added to many takes longer than any other step. */
const KEY_STEPS = 4;

/** `value` as the key of a property that is being made, paid for. */
export function toPaidKey(value: unknown): string {
  const key = toText(value);
  charge(KEY_STEPS);
  chargeKey(key);
  return key;
}

/** The same. `__proto__`, under which objects keep what they inherit, is refused. */
export function toNewKey(value: unknown): string {
  const key = toPaidKey(value);
  refuseKey(key);
  return key;
}

/** The own values of `value` at `keys`, checked. */
export function valueAt(value: unknown, key: string): unknown {
  return guard((value as FreshRecord)[key]);
}

/** Copies the own enumerable properties of `from`, as `{...from}` does. `__proto__` is left behind. */
export function copyInto(target: FreshRecord, from: unknown): void {
  if (isPlain(from)) return copyPlain(target, from);
  for (const key of keysOf(from)) setProperty(target, key, valueAt(from, key));
}

function copyPlain(target: FreshRecord, from: PlainObject): void {
  let count = 0;
  for (const key in from) {
    // What others put on Object.prototype is gone through as well.
    if (!isOwnKey(from, key)) continue;
    count++;
    setProperty(target, key, guard(from[key]));
  }
  chargeKeys(count);
}

/** Sets an own property of a fresh object. The key `__proto__`, which would set its prototype, is dropped. */
export function setProperty(target: FreshRecord, key: string, value: unknown): void {
  // Assigning to what is inherited would call a setter, or fail, if a page put such a thing on Object.prototype.
  if (!(key in ObjectPrototype)) target[key] = value;
  else if (key !== '__proto__') defineOwn(target, key, value);
}

/** Refuses the keys under which objects keep what they inherit. */
export function refuseKey(key: string): void {
  if (key === '__proto__') throw new Fault('denied', 'An object cannot have a key __proto__');
}

/** An own property that assignment could not set: one of an array beside its elements, or one that is inherited. */
export function defineOwn(target: object, key: string, value: unknown): void {
  defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
}
