/** What a cell is compared by. Kinds are kept apart so that the order of a mixed column is the same each time. */
export type SortKind = 'number' | 'date' | 'boolean' | 'text' | 'empty';

/** The order of the kinds in a column that mixes them. */
export const SORT_KINDS: readonly SortKind[] = ['number', 'date', 'boolean', 'text', 'empty'];

/** Days and moments as ISO 8601 writes them: 2026-09-01, 2026-09-01T10:00Z. */
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** The shortest text that is a date, and the longest: most texts need not be looked at closer. */
const SHORTEST_DATE = 10;
const LONGEST_DATE = 40;

/** The time of a date or of a text that is one, in milliseconds; NaN for anything else. */
export function timeOf(value: unknown): number {
  if (value instanceof Date) return value.getTime();
  if (typeof value !== 'string' || value.length < SHORTEST_DATE || value.length > LONGEST_DATE) return Number.NaN;
  return ISO_DATE.test(value) ? Date.parse(value) : Number.NaN;
}

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
