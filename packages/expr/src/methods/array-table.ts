import { Fault } from '../fault.ts';
import { joinElements, toInteger, toText } from '../wall/coerce.ts';
import { guard } from '../wall/guard.ts';
import { checkedElements } from '../wall/iterate.ts';
import { allocateArray, charge, chargeElements } from '../wall/meter.ts';
import { hasOwn, isArray } from '../wall/primordials.ts';
import { ARRAY_CALLBACK_METHODS } from './array-callbacks.ts';
import { typeTable, type Method } from './type-table.ts';

type Elements = readonly unknown[];

/** An array of `self`'s own; holes stay holes. */
function copy(self: Elements): unknown[] {
  chargeElements(self);
  return copyRange(self, 0, self.length);
}

/** Copies by hand: the native methods ask the array itself for a constructor, which may be anyone's. */
function copyRange(self: Elements, from: number, to: number): unknown[] {
  const length = Math.max(0, to - from);
  allocateArray(length);
  const result: unknown[] = new Array(length);
  for (let index = from; index < to; index++) {
    const element = guard(self[index]);
    if (element !== undefined || hasOwn(self, index)) result[index - from] = element;
  }
  return result;
}

/** A position counted from the end when negative, kept inside the array. */
function position(value: unknown, length: number, fallback: number): number {
  const index = toInteger(value, fallback);
  return index < 0 ? Math.max(0, length + index) : Math.min(index, length);
}

function spliced(self: Elements, args: readonly unknown[]): unknown[] {
  const start = position(args[0], self.length, 0);
  const count = args.length === 0 ? 0 : args.length === 1 ? self.length - start : Math.min(Math.max(toInteger(args[1]), 0), self.length - start);
  const result = checkedElements(self);
  result.splice(start, count, ...args.slice(2));
  return result;
}

function concatenated(self: Elements, args: readonly unknown[]): unknown[] {
  const result = copy(self);
  for (const part of args) {
    const added: readonly unknown[] = isArray(part) ? copy(part) : [part];
    const offset = result.length;
    allocateArray(offset + added.length);
    result.length = offset + added.length;
    for (let index = 0; index < added.length; index++) {
      if (hasOwn(added, index)) result[offset + index] = added[index];
    }
  }
  return result;
}

function flattened(self: Elements, depth: number): unknown[] {
  const result: unknown[] = [];
  flattenInto(result, self, depth, 0);
  return result;
}

function flattenInto(result: unknown[], from: Elements, depth: number, level: number): void {
  if (level > 500) throw new Fault('limit', 'The array is nested too deeply, or contains itself');
  chargeElements(from);
  for (let index = 0; index < from.length; index++) {
    const element = guard(from[index]);
    if (element === undefined && !hasOwn(from, index)) continue;
    if (isArray(element) && level < depth) flattenInto(result, element, depth, level + 1);
    else if (result.push(element) % 1024 === 0) allocateArray(1024);
    if (result.length > 1_000_000) allocateArray(result.length);
  }
}

function filled(self: Elements, args: readonly unknown[]): unknown[] {
  const result = copy(self);
  return result.fill(args[0], position(args[1], self.length, 0), position(args[2], self.length, self.length));
}

function replaced(self: Elements, args: readonly unknown[]): unknown[] {
  const index = toInteger(args[0]);
  const at = index < 0 ? self.length + index : index;
  if (at < 0 || at >= self.length) throw new Fault('type', `with needs an index inside the array, and ${index} is not in one of ${self.length}`);
  const result = checkedElements(self);
  result[at] = args[1];
  return result;
}

/** Searches compare by identity, which calls nobody, so the native ones serve. */
function search(name: 'includes' | 'indexOf' | 'lastIndexOf'): Method {
  const method = Array.prototype[name] as (...args: unknown[]) => unknown;
  return (self: Elements, args) => {
    chargeElements(self);
    if (typeof args[0] === 'string') charge(self.length * (args[0].length >> 10));
    return Reflect.apply(method, self, args.length > 1 ? [args[0], toInteger(args[1])] : [args[0]]);
  };
}

function indexes(self: Elements): number[] {
  chargeElements(self);
  allocateArray(self.length);
  const result: number[] = [];
  for (let index = 0; index < self.length; index++) result.push(index);
  return result;
}

const DATA_METHODS: Readonly<Record<string, Method>> = {
  at: (self: Elements, [index]) => {
    const at = toInteger(index);
    return guard(self[at < 0 ? self.length + at : at]);
  },
  concat: concatenated,
  entries: (self: Elements) => indexes(self).map((index) => [index, guard(self[index])]),
  fill: filled,
  flat: (self: Elements, [depth]) => flattened(self, toInteger(depth, 1)),
  includes: search('includes'),
  indexOf: search('indexOf'),
  join: (self: Elements, [separator]) => joinElements(self, separator === undefined ? ',' : toText(separator)),
  keys: indexes,
  lastIndexOf: search('lastIndexOf'),
  reverse: (self: Elements) => copy(self).reverse(),
  slice: (self: Elements, [start, end]) => {
    const from = position(start, self.length, 0);
    const to = position(end, self.length, self.length);
    charge(Math.max(0, to - from));
    return copyRange(self, from, to);
  },
  toReversed: (self: Elements) => checkedElements(self).reverse(),
  toSpliced: spliced,
  toString: (self: Elements) => joinElements(self, ','),
  toLocaleString: (self: Elements) => joinElements(self, ','),
  values: (self: Elements) => indexes(self).map((index) => guard(self[index])),
  with: replaced,
};

const REFUSED: Readonly<Record<string, string>> = {
  push: 'Write [...array, value]',
  pop: 'The last element is array.at(-1); the others are array.slice(0, -1)',
  shift: 'The first element is array[0]; the others are array.slice(1)',
  unshift: 'Write [value, ...array]',
  splice: 'Write array.toSpliced(…), which gives a new array',
  copyWithin: 'Build the new array with slice and concat',
};

/** What arrays offer. Nothing changes the array: `sort`, `reverse` and `fill` give a new one. */
export const ARRAY_TABLE = typeTable('array', {
  methods: { ...DATA_METHODS, ...ARRAY_CALLBACK_METHODS },
  refused: REFUSED,
});
