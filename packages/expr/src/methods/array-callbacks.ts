import { Fault } from '../fault.ts';
import { toCallable, type Callable } from '../wall/callback.ts';
import { guard } from '../wall/guard.ts';
import { checkedElements } from '../wall/iterate.ts';
import { allocateArray, chargeElements } from '../wall/meter.ts';
import { hasOwn, isArray } from '../wall/primordials.ts';
import { sortElements } from './sort-elements.ts';
import type { Method } from './type-table.ts';

type Elements = readonly unknown[];
type Visit = (element: unknown, index: number, array: Elements) => unknown;

/** A walk over the present elements; `step` says `true` to stop. */
function walk(self: Elements, step: (element: unknown, index: number) => boolean): void {
  chargeElements(self);
  for (let index = 0; index < self.length; index++) {
    const element = guard(self[index]);
    if (element === undefined && !hasOwn(self, index)) continue;
    if (step(element, index)) return;
  }
}

function mapped(self: Elements, visit: Visit): unknown[] {
  allocateArray(self.length);
  const result: unknown[] = new Array(self.length);
  walk(self, (element, index) => {
    result[index] = visit(element, index, self);
    return false;
  });
  return result;
}

function filtered(self: Elements, visit: Visit): unknown[] {
  const result: unknown[] = [];
  walk(self, (element, index) => {
    if (visit(element, index, self)) result.push(element);
    return false;
  });
  allocateArray(result.length);
  return result;
}

function flatMapped(self: Elements, visit: Visit): unknown[] {
  const result: unknown[] = [];
  walk(self, (element, index) => {
    const value = visit(element, index, self);
    if (!isArray(value)) {
      result.push(value);
      return false;
    }
    chargeElements(value);
    allocateArray(result.length + value.length);
    for (let at = 0; at < value.length; at++) {
      if (hasOwn(value, at)) result.push(guard(value[at]));
    }
    return false;
  });
  return result;
}

/** The index of the first, or from the end the last, element that `visit` accepts; holes count as undefined. */
function findIndex(self: Elements, visit: Visit, fromEnd = false): number {
  chargeElements(self);
  for (let step = 0; step < self.length; step++) {
    const index = fromEnd ? self.length - 1 - step : step;
    if (visit(guard(self[index]), index, self)) return index;
  }
  return -1;
}

/** Read anew, because a getter of the host may answer differently now; and not at -1, which may be a property that is no element. */
function elementAt(self: Elements, index: number): unknown {
  return index < 0 ? undefined : guard(self[index]);
}

function reduced(self: Elements, args: readonly unknown[], fromEnd: boolean): unknown {
  const combine = toCallable(args[0], fromEnd ? 'reduceRight' : 'reduce');
  let isEmpty = args.length < 2;
  let result = args[1];
  const step = (element: unknown, index: number): boolean => {
    result = isEmpty ? element : combine(result, element, index, self);
    isEmpty = false;
    return false;
  };
  if (fromEnd) {
    chargeElements(self);
    for (let index = self.length - 1; index >= 0; index--) if (hasOwn(self, index)) step(guard(self[index]), index);
  } else {
    walk(self, step);
  }
  if (isEmpty) throw new Fault('type', 'reduce of an empty array needs a start value', { hint: 'Write array.reduce((sum, x) => …, 0)' });
  return result;
}

function some(self: Elements, visit: Visit, wanted: boolean): boolean {
  let found = false;
  walk(self, (element, index) => (found = Boolean(visit(element, index, self)) === wanted));
  return found;
}

/** A method whose first argument is called for each element. */
function visiting(name: string, method: (self: Elements, visit: Callable) => unknown): Method {
  return (self: Elements, args) => method(self, toCallable(args[0], name));
}

/** The methods of arrays that call a function for each element. */
export const ARRAY_CALLBACK_METHODS: Readonly<Record<string, Method>> = {
  every: visiting('every', (self, visit) => !some(self, visit, false)),
  filter: visiting('filter', filtered),
  find: visiting('find', (self, visit) => elementAt(self, findIndex(self, visit))),
  findIndex: visiting('findIndex', (self, visit) => findIndex(self, visit)),
  findLast: visiting('findLast', (self, visit) => elementAt(self, findIndex(self, visit, true))),
  findLastIndex: visiting('findLastIndex', (self, visit) => findIndex(self, visit, true)),
  flatMap: visiting('flatMap', flatMapped),
  forEach: visiting('forEach', (self, visit) => walk(self, (element, index) => (visit(element, index, self), false))),
  map: visiting('map', mapped),
  reduce: (self: Elements, args) => reduced(self, args, false),
  reduceRight: (self: Elements, args) => reduced(self, args, true),
  some: visiting('some', (self, visit) => some(self, visit, true)),
  sort: (self: Elements, [compare]) => sortElements(self, compare === undefined ? undefined : toCallable(compare, 'sort')),
  toSorted: (self: Elements, [compare]) => sortElements(checkedElements(self), compare === undefined ? undefined : toCallable(compare, 'toSorted')),
};
