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
    // JavaScript compares nothing when there is one element, and then a key that fails does not matter.
    if (elements.length < 2) return elements;
    charge(elements.length * Math.ceil(Math.log2(elements.length)));
    const keyed: { readonly element: unknown; readonly key: number }[] = [];
    for (let index = 0; index < elements.length; index++) keyed.push({ element: elements[index], key: keyOf(elements[index]) });
    keyed.sort(isDescending ? (left, right) => right.key - left.key : (left, right) => left.key - right.key);
    for (let index = 0; index < keyed.length; index++) elements[index] = keyed[index]!.element;
    return elements;
  });
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
