import type { Aggregate } from './chart-source.ts';

/** One value for several; null where none of them is a number. `none` takes the first. */
export function aggregateValues(values: readonly (number | undefined)[], aggregate: Aggregate): number | null {
  // Most places have one row.
  if (values.length === 1) return aggregate === 'count' ? Number(values[0] !== undefined) : (values[0] ?? null);
  const numbers = values.filter((value) => value !== undefined);
  const [first] = numbers;
  if (first === undefined) return aggregate === 'count' ? 0 : null;
  switch (aggregate) {
    case 'count': return numbers.length;
    case 'sum': return sum(numbers);
    case 'average': return sum(numbers) / numbers.length;
    case 'minimum': return numbers.reduce((least, value) => Math.min(least, value), first);
    case 'maximum': return numbers.reduce((most, value) => Math.max(most, value), first);
    case 'none': return first;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0);
}
