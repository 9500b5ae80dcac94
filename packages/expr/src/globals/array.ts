import { Fault } from '../fault.ts';
import { toCallable } from '../wall/callback.ts';
import { kindOf, toInteger } from '../wall/coerce.ts';
import { guard } from '../wall/guard.ts';
import { toElements } from '../wall/iterate.ts';
import { allocateArray, charge } from '../wall/meter.ts';
import { ArrayPrototype, getPrototypeOf, hasOwn, isArray, MapPrototype, SetPrototype } from '../wall/primordials.ts';
import { valueAt } from '../wall/records.ts';
import { globalFunction } from './namespaces.ts';

/** `Array(3)` has three holes; `Array(1, 2)` lists its arguments. */
function construct(...args: unknown[]): unknown[] {
  if (args.length !== 1 || typeof args[0] !== 'number') return args;
  const length = args[0];
  if (!Number.isInteger(length) || length < 0) throw new Fault('type', `An array cannot have ${length} elements`);
  allocateArray(length);
  return new Array(length);
}

function from(source: unknown, convert: unknown): unknown[] {
  if (source === null || source === undefined) throw new Fault('type', `Array.from needs a list, and this is ${kindOf(source)}`);
  const elements = isIterable(source) ? toElements(source) as unknown[] : arrayLike(source);
  if (convert === undefined) return elements;
  const call = toCallable(convert, 'Array.from');
  for (let index = 0; index < elements.length; index++) elements[index] = call(elements[index], index);
  return elements;
}

function isIterable(source: unknown): boolean {
  if (typeof source === 'string' || isArray(source)) return true;
  return typeof source === 'object' && source !== null && [MapPrototype, SetPrototype].includes(getPrototypeOf(source) as object);
}

/** The elements of `{ length: 3 }`; with `0: …` and so on where it has them. */
function arrayLike(source: unknown): unknown[] {
  if (typeof source !== 'object' || source === null || !hasOwn(source, 'length')) return [];
  const length = Math.max(0, toInteger(valueAt(source, 'length')));
  allocateArray(length);
  charge(length);
  const result: unknown[] = [];
  for (let index = 0; index < length; index++) result.push(hasOwn(source, index) ? guard((source as Record<number, unknown>)[index]) : undefined);
  return result;
}

/** Array. */
export const ARRAY = globalFunction(
  construct,
  {
    from: globalFunction(from),
    isArray: globalFunction((value) => isArray(value)),
    of: globalFunction((...values) => values),
  },
  ArrayPrototype,
);
