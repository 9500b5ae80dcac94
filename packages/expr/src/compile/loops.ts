import { Fault } from '../fault.ts';
import { sortElements } from '../methods/sort-elements.ts';
import { guard } from '../wall/guard.ts';
import { checkedElements } from '../wall/iterate.ts';
import { allocateArray, chargeElements, charge } from '../wall/meter.ts';
import { hasOwn, isArray } from '../wall/primordials.ts';
import type { Evaluate, Frame } from './run.ts';

/** A literal arrow as the body of a loop: the slots of its parameters, -1 for those it does not name. */
export interface Loop {
  readonly first: number;
  readonly second: number;
  readonly third: number;
  readonly fourth: number;
  /** Takes patterns apart and fills defaults, once the slots are set. */
  readonly bind: ((frame: Frame) => void) | null;
  readonly body: Evaluate;
  /** The start value of reduce, when there is one. */
  readonly start: readonly [unknown] | null;
}

type RunLoop = (frame: Frame, array: unknown[], loop: Loop) => unknown;

/** Whether the array has a hole at `index`, where its value read as undefined. */
function isHole(array: readonly unknown[], index: number): boolean {
  return !hasOwn(array, index);
}

/** One round: sets the parameters and runs the body. */
function visit(frame: Frame, loop: Loop, element: unknown, index: number, array: unknown[]): unknown {
  frame[loop.first] = element;
  if (loop.second >= 0) frame[loop.second] = index;
  if (loop.third >= 0) frame[loop.third] = array;
  if (loop.fourth >= 0) frame[loop.fourth] = undefined;
  if (loop.bind !== null) loop.bind(frame);
  return loop.body(frame);
}

function map(frame: Frame, array: unknown[], loop: Loop): unknown[] {
  chargeElements(array);
  allocateArray(array.length);
  const result: unknown[] = new Array(array.length);
  for (let index = 0; index < array.length; index++) {
    const element = guard(array[index]);
    if (element === undefined && isHole(array, index)) continue;
    result[index] = visit(frame, loop, element, index, array);
  }
  return result;
}

function filter(frame: Frame, array: unknown[], loop: Loop): unknown[] {
  chargeElements(array);
  const result: unknown[] = [];
  for (let index = 0; index < array.length; index++) {
    const element = guard(array[index]);
    if (element === undefined && isHole(array, index)) continue;
    if (visit(frame, loop, element, index, array)) result.push(element);
  }
  allocateArray(result.length);
  return result;
}

function flatMap(frame: Frame, array: unknown[], loop: Loop): unknown[] {
  chargeElements(array);
  const result: unknown[] = [];
  for (let index = 0; index < array.length; index++) {
    const element = guard(array[index]);
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

/** The index of the element that the body accepts; holes count as undefined, as JavaScript searches. */
function findIndex(frame: Frame, array: unknown[], loop: Loop): number {
  chargeElements(array);
  for (let index = 0; index < array.length; index++) if (visit(frame, loop, guard(array[index]), index, array)) return index;
  return -1;
}

function findLastIndex(frame: Frame, array: unknown[], loop: Loop): number {
  chargeElements(array);
  for (let index = array.length - 1; index >= 0; index--) if (visit(frame, loop, guard(array[index]), index, array)) return index;
  return -1;
}

function some(frame: Frame, array: unknown[], loop: Loop): boolean {
  chargeElements(array);
  for (let index = 0; index < array.length; index++) {
    const element = guard(array[index]);
    if (element === undefined && isHole(array, index)) continue;
    if (visit(frame, loop, element, index, array)) return true;
  }
  return false;
}

function every(frame: Frame, array: unknown[], loop: Loop): boolean {
  chargeElements(array);
  for (let index = 0; index < array.length; index++) {
    const element = guard(array[index]);
    if (element === undefined && isHole(array, index)) continue;
    if (!visit(frame, loop, element, index, array)) return false;
  }
  return true;
}

function reduce(frame: Frame, array: unknown[], loop: Loop): unknown {
  chargeElements(array);
  let index = 0;
  let result = loop.start === null ? undefined : loop.start[0];
  if (loop.start === null) {
    while (index < array.length && isHole(array, index)) index++;
    if (index >= array.length) throw new Fault('type', 'reduce of an empty array needs a start value', { hint: 'Write array.reduce((sum, x) => …, 0)' });
    result = guard(array[index++]);
  }
  const { first, second, third, fourth, bind, body } = loop;
  for (; index < array.length; index++) {
    const element = guard(array[index]);
    if (element === undefined && isHole(array, index)) continue;
    frame[first] = result;
    if (second >= 0) frame[second] = element;
    if (third >= 0) frame[third] = index;
    if (fourth >= 0) frame[fourth] = array;
    if (bind !== null) bind(frame);
    result = body(frame);
  }
  return result;
}

function sort(frame: Frame, array: unknown[], loop: Loop): unknown[] {
  const { first, second, third, fourth, bind, body } = loop;
  charge(1);
  if (third >= 0) frame[third] = undefined;
  if (fourth >= 0) frame[fourth] = undefined;
  return sortElements(array, (left, right) => {
    frame[first] = left;
    if (second >= 0) frame[second] = right;
    if (bind !== null) bind(frame);
    return body(frame);
  });
}

/** The loop of each method in LOOP_METHODS. */
export const LOOPS: Readonly<Record<string, RunLoop>> = {
  map, filter, flatMap, findIndex, findLastIndex, some, every, reduce, sort,
  toSorted: (frame, array, loop) => sort(frame, checkedElements(array), loop),
  find: (frame, array, loop) => elementAt(array, findIndex(frame, array, loop)),
  findLast: (frame, array, loop) => elementAt(array, findLastIndex(frame, array, loop)),
};

function elementAt(array: readonly unknown[], index: number): unknown {
  return index < 0 ? undefined : guard(array[index]);
}
