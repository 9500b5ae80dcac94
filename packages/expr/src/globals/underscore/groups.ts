import { Fault } from '../../fault.ts';
import { toNumber, toPrimitive, toText } from '../../wall/coerce.ts';
import { allocateArray, charge } from '../../wall/meter.ts';
import { comparedText } from '../../wall/operators.ts';
import { hasOwn, isArray } from '../../wall/primordials.ts';
import { setProperty, toNewKey, type FreshRecord } from '../../wall/records.ts';
import { elementsOf, toIteratee, type Iteratee } from './iteratee.ts';

type Helper = (...args: unknown[]) => unknown;

/** Collects elements under the key that each has: `add` says what becomes of what is there. */
function collect(collection: unknown, iteratee: Iteratee, add: (before: unknown, element: unknown) => unknown): FreshRecord {
  const result: FreshRecord = {};
  for (const element of elementsOf(collection)) {
    const key = toNewKey(iteratee(element));
    setProperty(result, key, add(hasOwn(result, key) ? result[key] : undefined, element));
  }
  return result;
}

function appended(before: unknown, element: unknown): unknown[] {
  const list = (before as unknown[] | undefined) ?? [];
  list.push(element);
  return list;
}

function numbersOf(collection: unknown, iteratee: Iteratee): number[] {
  return elementsOf(collection).map((element) => iteratee(element)).filter((value) => value !== undefined && value !== null).map(toNumber);
}

function total(numbers: readonly number[]): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

/** The element whose value comes first by `isBefore`. */
function extreme(collection: unknown, iteratee: Iteratee, isBefore: (order: number) => boolean): unknown {
  let best: { element: unknown; value: unknown } | null = null;
  for (const element of elementsOf(collection)) {
    const value = iteratee(element);
    if (value === undefined || value === null || value !== value) continue;
    if (!best || isBefore(compareValues(value, best.value))) best = { element, value };
  }
  return best?.element;
}

/** Below 0 when `left` comes first. Numbers and texts by their own order; null, undefined and NaN last, in this order. */
function compareValues(left: unknown, right: unknown): number {
  const a = toPrimitive(left, 'number');
  const b = toPrimitive(right, 'number');
  comparedText(a);
  comparedText(b);
  const rank = lateness(a) - lateness(b);
  if (rank !== 0) return rank;
  return (a as number) < (b as number) ? -1 : (a as number) > (b as number) ? 1 : 0;
}

function lateness(value: unknown): number {
  return value === null ? 1 : value === undefined ? 2 : value !== value ? 3 : 0;
}

/** Sorts by several values, each ascending or descending; equal elements keep their order. */
function ordered(collection: unknown, iteratees: readonly Iteratee[], directions: readonly number[]): unknown[] {
  const elements = elementsOf(collection);
  allocateArray(elements.length * (1 + iteratees.length));
  charge(elements.length * iteratees.length * Math.ceil(Math.log2(elements.length + 2)));
  const keyed = elements.map((element) => ({ element, values: iteratees.map((iteratee) => iteratee(element)) }));
  keyed.sort((left, right) => {
    for (let index = 0; index < iteratees.length; index++) {
      const order = compareValues(left.values[index], right.values[index]);
      if (order !== 0) return order * (directions[index] ?? 1);
    }
    return 0;
  });
  return keyed.map(({ element }) => element);
}

/** `['a', 'b']` is two sort keys here, not a path; `[['a', 'b']]` is one key that is a path. */
function toSortKeys(value: unknown, helper: string): Iteratee[] {
  const parts = isArray(value) ? elementsOf(value) : [value];
  return parts.map((part) => toIteratee(part, helper));
}

function toDirection(value: unknown): number {
  if (value === 'desc' || value === false) return -1;
  if (value === 'asc' || value === true || value === undefined) return 1;
  throw new Fault('type', `_.orderBy sorts 'asc' or 'desc', and this is ${toText(value)}`);
}

/** Helpers that group, count, add up and sort. */
export const GROUP_HELPERS: Readonly<Record<string, Helper>> = {
  countBy: (list, by) => collect(list, toIteratee(by, 'countBy'), (before) => ((before as number | undefined) ?? 0) + 1),
  groupBy: (list, by) => collect(list, toIteratee(by, 'groupBy'), appended),
  keyBy: (list, by) => collect(list, toIteratee(by, 'keyBy'), (_before, element) => element),
  max: (list) => extreme(list, toIteratee(undefined, 'max'), (order) => order > 0),
  maxBy: (list, by) => extreme(list, toIteratee(by, 'maxBy'), (order) => order > 0),
  mean: (list) => meanOf(numbersOf(list, toIteratee(undefined, 'mean'))),
  meanBy: (list, by) => meanOf(numbersOf(list, toIteratee(by, 'meanBy'))),
  min: (list) => extreme(list, toIteratee(undefined, 'min'), (order) => order < 0),
  minBy: (list, by) => extreme(list, toIteratee(by, 'minBy'), (order) => order < 0),
  orderBy: (list, by, directions) => ordered(list, toSortKeys(by, 'orderBy'), elementsOf(isArray(directions) || directions === undefined ? directions : [directions]).map(toDirection)),
  partition: (list, by) => {
    const test = toIteratee(by, 'partition');
    const parts: [unknown[], unknown[]] = [[], []];
    for (const element of elementsOf(list)) parts[test(element) ? 0 : 1].push(element);
    return parts;
  },
  sortBy: (list, ...by) => ordered(list, by.length === 0 ? [toIteratee(undefined, 'sortBy')] : by.flatMap((part) => toSortKeys(part, 'sortBy')), []),
  sum: (list) => total(numbersOf(list, toIteratee(undefined, 'sum'))),
  sumBy: (list, by) => total(numbersOf(list, toIteratee(by, 'sumBy'))),
};

function meanOf(numbers: readonly number[]): number {
  return numbers.length === 0 ? NaN : total(numbers) / numbers.length;
}
