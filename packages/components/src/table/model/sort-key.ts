import { timeOf } from './time-of.ts';

/** What a cell is compared by. Kinds are kept apart so that the order of a mixed column is the same each time. */
export type SortKind = 'number' | 'date' | 'boolean' | 'text' | 'empty';

/** The order of the kinds in a column that mixes them. */
export const SORT_KINDS: readonly SortKind[] = ['number', 'date', 'boolean', 'text', 'empty'];

/** The number that a number, a truth or a date is compared by; NaN for texts and for nothing. */
export function sortNumber(value: unknown): number {
  switch (typeof value) {
    case 'number': return value;
    case 'bigint':
    case 'boolean': return Number(value);
    case 'string':
    case 'object': return timeOf(value);
    default: return Number.NaN;
  }
}

/** The kind of a value whose `sortNumber` is no number is 'text' or 'empty', which its words tell. */
export function numberKind(value: unknown): 'number' | 'date' | 'boolean' {
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'number' || typeof value === 'bigint' ? 'number' : 'date';
}
