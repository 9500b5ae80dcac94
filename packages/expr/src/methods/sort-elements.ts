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
  chargeElements(self);
  allocateArray(self.length);
  const present: unknown[] = [];
  let missing = 0;
  for (let index = 0; index < self.length; index++) {
    const element = guard(self[index]);
    if (element !== undefined) present.push(element);
    else if (hasOwn(self, index)) missing++;
  }
  const sorted = compare ? sortBy(present, compare) : sortByText(present);
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
  const keyed = elements.map((element) => ({ element, text: toText(element) }));
  keyed.sort((left, right) => (left.text < right.text ? -1 : left.text > right.text ? 1 : 0));
  return keyed.map(({ element }) => element);
}
