import { Fault } from '../fault.ts';
import { sortElements, sortElementsByKey } from '../methods/sort-elements.ts';
import { guard } from '../wall/guard.ts';
import { checkedElements } from '../wall/iterate.ts';
import { allocateArray, chargeElements, charge } from '../wall/meter.ts';
import { hasOwn, isArray } from '../wall/primordials.ts';
import { addOthers } from './compile-operators.ts';
import { takeKept, type Operand } from './operands.ts';
import { readFrom, type Reading } from './read-member.ts';
import type { Evaluate, Frame } from './run.ts';
import type { Site } from './site.ts';

/** A literal arrow as the body of a loop. Parameters that it does not name get slots all the same, so that no round asks. */
export interface Loop {
  /** Where the element goes. */
  readonly element: number;
  /** Whether the element must pass the guard before the body runs, because the body may take or pass on the element itself. */
  readonly isGuarded: boolean;
  /** The first parameter where that is not the element: what reduce carries along; for sort, the element on the left. */
  readonly first: number;
  /** Sets the other parameters, takes patterns apart and fills defaults; null when there is nothing of that. */
  readonly bind: ((frame: Frame, index: number | undefined, array: readonly unknown[] | undefined) => void) | null;
  readonly body: Evaluate;
  /** Reads what the body gives, when that is a member of the element and nothing else. */
  readonly direct: Reading | null;
  /** The start value of reduce, when there is one. */
  readonly start: readonly [unknown] | null;
  /** What reduce adds to what it carries along, when the body does that and no more. */
  readonly addend: Addend | null;
  /** The steps of a round beyond the one that each takes. */
  readonly weight: number;
  /** What sort orders by, when the body is the difference of two keys. */
  readonly sortKey: { readonly isDescending: boolean; readonly read: (frame: Frame, element: unknown) => number } | null;
}

/** The right side of `sum + …`. */
export interface Addend {
  readonly operand: Operand;
  /** Where the sum is written. */
  readonly site: Site;
}

type RunLoop = (frame: Frame, array: unknown[], loop: Loop) => unknown;

/** Whether the array has a hole at `index`, where its value read as undefined. */
function isHole(array: readonly unknown[], index: number): boolean {
  return !hasOwn(array, index);
}

/** Pays for all rounds before the first. */
function chargeRounds(array: readonly unknown[], { weight }: Loop): void {
  chargeElements(array);
  charge(array.length * weight);
}

function enter(frame: Frame, { element, isGuarded }: Loop, value: unknown): void {
  frame[element] = value;
  if (isGuarded) guard(value);
}

/** One round: sets the parameters and runs the body. A body that only reads a member of the element needs neither. */
function visit(frame: Frame, loop: Loop, element: unknown, index: number, array: unknown[]): unknown {
  if (loop.direct !== null) return readFrom(element, frame, loop.direct);
  enter(frame, loop, element);
  if (loop.bind !== null) loop.bind(frame, index, array);
  return loop.body(frame);
}

function map(frame: Frame, array: unknown[], loop: Loop): unknown[] {
  chargeRounds(array, loop);
  allocateArray(array.length);
  const result: unknown[] = new Array(array.length);
  for (let index = 0; index < array.length; index++) {
    const element = array[index];
    if (element === undefined && isHole(array, index)) continue;
    result[index] = visit(frame, loop, element, index, array);
  }
  return result;
}

function filter(frame: Frame, array: unknown[], loop: Loop): unknown[] {
  chargeRounds(array, loop);
  const result: unknown[] = [];
  for (let index = 0; index < array.length; index++) {
    const element = array[index];
    if (element === undefined && isHole(array, index)) continue;
    if (visit(frame, loop, element, index, array)) result.push(element);
  }
  allocateArray(result.length);
  return result;
}

function flatMap(frame: Frame, array: unknown[], loop: Loop): unknown[] {
  chargeRounds(array, loop);
  const result: unknown[] = [];
  for (let index = 0; index < array.length; index++) {
    const element = array[index];
    if (element === undefined && isHole(array, index)) continue;
    const value = visit(frame, loop, element, index, array);
    if (!isArray(value)) {
      result.push(value);
      continue;
    }
    chargeElements(value);
    allocateArray(value.length);
    if (result.length + value.length > 1_000_000) allocateArray(result.length + value.length);
    for (let at = 0; at < value.length; at++) {
      const part = guard(value[at]);
      if (part !== undefined || !isHole(value, at)) result.push(part);
    }
  }
  return result;
}

/** The index of the first, or from the end the last, element that the body accepts; holes count as undefined, as JavaScript searches. */
function findIndex(frame: Frame, array: unknown[], loop: Loop, fromEnd: boolean): number {
  chargeRounds(array, loop);
  for (let step = 0; step < array.length; step++) {
    const index = fromEnd ? array.length - 1 - step : step;
    if (visit(frame, loop, array[index], index, array)) return index;
  }
  return -1;
}

/** Whether some element makes the body as true as `wanted`. */
function some(frame: Frame, array: unknown[], loop: Loop, wanted: boolean): boolean {
  chargeRounds(array, loop);
  for (let index = 0; index < array.length; index++) {
    const element = array[index];
    if (element === undefined && isHole(array, index)) continue;
    if (Boolean(visit(frame, loop, element, index, array)) === wanted) return true;
  }
  return false;
}

function reduce(frame: Frame, array: unknown[], loop: Loop): unknown {
  chargeRounds(array, loop);
  let index = 0;
  let result = loop.start === null ? undefined : loop.start[0];
  if (loop.start === null) {
    while (index < array.length && isHole(array, index)) index++;
    if (index >= array.length) throw new Fault('type', 'reduce of an empty array needs a start value', { hint: 'Write array.reduce((sum, x) => …, 0)' });
    result = guard(array[index++]);
  }
  if (loop.addend !== null && typeof result === 'number') return addUp(frame, array, loop, { index, sum: result });
  return reduceFrom(frame, array, loop, { index, result });
}

function reduceFrom(frame: Frame, array: unknown[], loop: Loop, from: { readonly index: number; readonly result: unknown }): unknown {
  let { index, result } = from;
  for (; index < array.length; index++) {
    const element = array[index];
    if (element === undefined && isHole(array, index)) continue;
    enter(frame, loop, element);
    frame[loop.first] = result;
    if (loop.bind !== null) loop.bind(frame, index, array);
    result = loop.body(frame);
  }
  return result;
}

/** The same while all are numbers: their sum stays out of the frame, where each step would need memory of its own. */
function addUp(frame: Frame, array: unknown[], loop: Loop, from: { readonly index: number; readonly sum: number }): unknown {
  const { operand, site } = loop.addend!;
  let { index, sum } = from;
  for (; index < array.length; index++) {
    const element = array[index];
    if (element === undefined && isHole(array, index)) continue;
    enter(frame, loop, element);
    const value = operand.index < 0 ? operand.read(frame) : takeKept(operand, frame);
    if (typeof value !== 'number') return reduceFrom(frame, array, loop, { index: index + 1, result: addOthers(sum, value, site) });
    sum += value;
  }
  return sum;
}

function sort(frame: Frame, array: unknown[], { element, first, bind, body, sortKey, weight }: Loop): unknown[] {
  charge(1);
  if (sortKey !== null) {
    const { isDescending, read } = sortKey;
    charge(array.length * weight);
    return sortElementsByKey(array, (value) => read(frame, value), isDescending);
  }
  return sortElements(array, (left, right) => {
    if (weight > 0) charge(weight);
    frame[first] = left;
    frame[element] = right;
    if (bind !== null) bind(frame, undefined, undefined);
    return body(frame);
  });
}

/** The loop of each method in LOOP_METHODS. */
export const LOOPS: Readonly<Record<string, RunLoop>> = {
  map, filter, flatMap, reduce, sort,
  findIndex: (frame, array, loop) => findIndex(frame, array, loop, false),
  findLastIndex: (frame, array, loop) => findIndex(frame, array, loop, true),
  some: (frame, array, loop) => some(frame, array, loop, true),
  every: (frame, array, loop) => !some(frame, array, loop, false),
  toSorted: (frame, array, loop) => sort(frame, checkedElements(array), loop),
  find: (frame, array, loop) => elementAt(array, findIndex(frame, array, loop, false)),
  findLast: (frame, array, loop) => elementAt(array, findIndex(frame, array, loop, true)),
};

function elementAt(array: readonly unknown[], index: number): unknown {
  return index < 0 ? undefined : guard(array[index]);
}
