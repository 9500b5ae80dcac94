import { Fault } from '../../fault.ts';
import { LIMITS } from '../../limits.ts';
import { toInteger, toNumber } from '../../wall/coerce.ts';
import { guard } from '../../wall/guard.ts';
import { allocateArray, charge, chargeElements, chargeKey } from '../../wall/meter.ts';
import { isArray } from '../../wall/primordials.ts';
import { elementsOf, toIteratee, type Iteratee } from './iteratee.ts';

type Helper = (...args: unknown[]) => unknown;

/** The elements with values not met before, the first of each kept. */
function unique(list: readonly unknown[], iteratee: Iteratee): unknown[] {
  const seen = new Set<unknown>();
  return list.filter((element) => {
    const value = iteratee(element);
    chargeKey(value);
    if (seen.has(value)) return false;
    seen.add(value);
    return true;
  });
}

function chunked(list: readonly unknown[], size: number): unknown[] {
  if (!(size >= 1)) return [];
  allocateArray(Math.ceil(list.length / size) * 2);
  const result: unknown[] = [];
  for (let index = 0; index < list.length; index += size) result.push(list.slice(index, index + size));
  return result;
}

function flattened(list: readonly unknown[], depth: number, level = 0): unknown[] {
  if (level > LIMITS.valueDepth) throw new Fault('limit', 'The list is nested too deeply, or contains itself');
  chargeElements(list);
  const result: unknown[] = [];
  for (let index = 0; index < list.length; index++) {
    const element = guard(list[index]);
    const parts = isArray(element) && level < depth ? flattened(element, depth, level + 1) : [element];
    allocateArray(result.length >> 10);
    for (const part of parts) result.push(part);
  }
  allocateArray(result.length);
  return result;
}

/** The elements at the same index of each list, together. */
function zipped(lists: readonly (readonly unknown[])[]): unknown[] {
  const length = lists.reduce((most, list) => Math.max(most, list.length), 0);
  allocateArray(length * (lists.length + 1));
  charge(length * lists.length);
  return Array.from({ length }, (_, index) => lists.map((list) => list[index]));
}

function ranged(args: readonly unknown[]): number[] {
  const [start, end] = args[1] === undefined ? [0, toNumber(args[0] ?? 0)] : [toNumber(args[0]), toNumber(args[1])];
  const step = args[2] === undefined ? (start > end ? -1 : 1) : toNumber(args[2]);
  const length = Math.max(0, Math.ceil((end - start) / (step || 1))) || 0;
  allocateArray(length);
  charge(length);
  return Array.from({ length }, (_, index) => start + index * step);
}

function inAll(list: readonly unknown[], others: readonly unknown[], wanted: boolean): unknown[] {
  const sets = others.map((other) => {
    const elements = elementsOf(other);
    elements.forEach(chargeKey);
    return new Set(elements);
  });
  charge(list.length * sets.length);
  list.forEach(chargeKey);
  return list.filter((element) => (wanted ? sets.every((set) => set.has(element)) : !sets.some((set) => set.has(element))));
}

function count(value: unknown): number {
  return Math.max(0, toInteger(value, 1));
}

/** Helpers that take lists apart and put them together. Each gives a new list. */
export const LIST_HELPERS: Readonly<Record<string, Helper>> = {
  chunk: (list, size) => chunked(elementsOf(list), toInteger(size, 1)),
  compact: (list) => elementsOf(list).filter(Boolean),
  difference: (list, ...others) => inAll(elementsOf(list), others, false),
  drop: (list, amount) => elementsOf(list).slice(count(amount)),
  filter: (list, by) => filtered(list, toIteratee(by, 'filter')),
  find: (list, by) => {
    const test = toIteratee(by, 'find');
    return elementsOf(list).find((element, index) => test(element, index));
  },
  first: (list) => elementsOf(list)[0],
  flatten: (list) => flattened(elementsOf(list), 1),
  flattenDeep: (list) => flattened(elementsOf(list), Infinity),
  head: (list) => elementsOf(list)[0],
  intersection: (list, ...others) => unique(inAll(elementsOf(list), others, true), (element) => element),
  last: (list) => elementsOf(list).at(-1),
  map: (list, by) => {
    const convert = toIteratee(by, 'map');
    return elementsOf(list).map((element, index) => convert(element, index));
  },
  range: (...args) => ranged(args),
  take: (list, amount) => elementsOf(list).slice(0, count(amount)),
  union: (...lists) => unique(lists.flatMap((list) => elementsOf(list)), (element) => element),
  uniq: (list) => unique(elementsOf(list), (element) => element),
  uniqBy: (list, by) => unique(elementsOf(list), toIteratee(by, 'uniqBy')),
  unzip: (list) => zipped(elementsOf(list).map(elementsOf)),
  zip: (...lists) => zipped(lists.map(elementsOf)),
};

function filtered(list: unknown, test: Iteratee): unknown[] {
  return elementsOf(list).filter((element, index) => test(element, index));
}
