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
