import { toNumber, toText } from '../wall/coerce.ts';
import { guard } from '../wall/guard.ts';
import { allocateArray, charge, chargeElements } from '../wall/meter.ts';
import { hasOwn } from '../wall/primordials.ts';

/** A comparison of two elements: below 0 when the first comes first. */
export type Compare = (left: unknown, right: unknown) => unknown;

/**
 * The elements in order, in a new array; undefined last, then holes, as JavaScript sorts.
 * Without `compare` they are ordered by their text, each made once. Each comparison is charged.
 */
export function sortElements(self: readonly unknown[], compare?: Compare): unknown[] {
  return arrange(self, (elements) => (compare ? sortBy(elements, compare) : sortByText(elements)));
}

/** The same, ordered by the number that `keyOf` gives for each element; what a difference of such keys would do. */
export function sortElementsByKey(self: readonly unknown[], keyOf: (element: unknown) => number, isDescending: boolean): unknown[] {
  return arrange(self, (elements) => {
    const { length } = elements;
    // JavaScript compares nothing when there is one element, and then a key that fails does not matter.
    if (length < 2) return elements;
    charge(length * Math.ceil(Math.log2(length)));
    const keys: number[] = [];
    let isOrdered = true;
    for (let index = 0; index < length; index++) {
      const key = keyOf(elements[index]);
      // What is no number is as large as any other, so that the order depends on who is compared with whom.
      if (key !== key) isOrdered = false;
      keys.push(isDescending ? -key : key);
    }
    const order = isOrdered ? orderOf(keys) : placesOf(keys).sort((left, right) => keys[left]! - keys[right]!);
    const sorted: unknown[] = [];
    for (let index = 0; index < length; index++) sorted.push(elements[order[index]!]);
    return sorted;
  });
}

/**
 * The places of `keys`, none of which is NaN, from the smallest key to the largest, and equal ones as they stand: a merge sort
 * that compares in place, where the array's own calls a function for each comparison.
 */
function orderOf(keys: readonly number[]): number[] {
  const { length } = keys;
  let order = placesOf(keys);
  let merged = order.slice();
  for (let width = 1; width < length; width *= 2) {
    for (let start = 0; start < length; start += 2 * width) {
      const middle = Math.min(start + width, length);
      const end = Math.min(middle + width, length);
      let left = start;
      let right = middle;
      let at = start;
      while (left < middle && right < end) merged[at++] = keys[order[left]!]! <= keys[order[right]!]! ? order[left++]! : order[right++]!;
      while (left < middle) merged[at++] = order[left++]!;
      while (right < end) merged[at++] = order[right++]!;
    }
    [order, merged] = [merged, order];
  }
  return order;
}

function placesOf({ length }: readonly unknown[]): number[] {
  const places: number[] = [];
  for (let index = 0; index < length; index++) places.push(index);
  return places;
}

function arrange(self: readonly unknown[], order: (present: unknown[]) => unknown[]): unknown[] {
  chargeElements(self);
  allocateArray(self.length);
  const present: unknown[] = [];
  let missing = 0;
  for (let index = 0; index < self.length; index++) {
    const element = guard(self[index]);
    if (element !== undefined) present.push(element);
    else if (hasOwn(self, index)) missing++;
  }
  const sorted = order(present);
  for (let count = 0; count < missing; count++) sorted.push(undefined);
  sorted.length = self.length;
  return sorted;
}

function sortBy(elements: unknown[], compare: Compare): unknown[] {
  return elements.sort((left, right) => {
    charge(1);
    const order = compare(left, right);
    return typeof order === 'number' ? order : toNumber(order);
  });
}

function sortByText(elements: unknown[]): unknown[] {
  charge(elements.length * 16);
  const rounds = Math.ceil(Math.log2(elements.length + 1));
  const keyed = elements.map((element) => {
    const text = toText(element);
    charge((text.length >> 6) * rounds);
    return { element, text };
  });
  keyed.sort((left, right) => (left.text < right.text ? -1 : left.text > right.text ? 1 : 0));
  return keyed.map(({ element }) => element);
}
