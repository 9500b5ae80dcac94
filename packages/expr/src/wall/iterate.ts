import { Fault } from '../fault.ts';
import { kindOf } from './coerce.ts';
import { guard } from './guard.ts';
import { allocateArray, chargeElements } from './meter.ts';
import { getPrototypeOf, isArray, mapEntries, MapPrototype, SetPrototype, setValues } from './primordials.ts';

/**
 * The elements that `...value`, destructuring and `new Set(value)` go through, checked, in an array of our own.
 * Arrays, texts, maps and sets are known by identity; iterators of data are never run.
 */
export function toElements(value: unknown): unknown[] {
  if (isArray(value)) return checkedElements(value);
  if (typeof value === 'string') return codePoints(value);
  if (typeof value === 'object' && value !== null) {
    if (getPrototypeOf(value) === SetPrototype) return setElements(value as Set<unknown>);
    if (getPrototypeOf(value) === MapPrototype) return entriesOf(value as Map<unknown, unknown>);
  }
  throw new Fault('type', `Only arrays, texts, maps and sets have elements, and this is ${kindOf(value)}`);
}

/** The elements of `array`, checked, in an array of our own; holes become undefined. */
export function checkedElements(array: readonly unknown[]): unknown[] {
  chargeElements(array);
  allocateArray(array.length);
  const result: unknown[] = new Array(array.length);
  for (let index = 0; index < result.length; index++) result[index] = guard(array[index]);
  return result;
}

function codePoints(text: string): string[] {
  allocateArray(text.length);
  const result: string[] = [];
  for (const character of text) result.push(character);
  return result;
}

/** The values of `set`, checked. */
export function setElements(set: Set<unknown>): unknown[] {
  const result: unknown[] = [];
  setValues(set, (value) => result.push(guard(value)));
  allocateArray(result.length);
  return result;
}

/** The keys and values of `map` as pairs, checked. */
export function entriesOf(map: Map<unknown, unknown>): [unknown, unknown][] {
  const result: [unknown, unknown][] = [];
  mapEntries(map, (value, key) => result.push([guard(key), guard(value)]));
  allocateArray(result.length * 2);
  return result;
}
