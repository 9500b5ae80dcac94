/** What a cell is compared by. Kinds are kept apart so that the order of a mixed column is the same each time. */
export interface SortKey {
  readonly kind: 'number' | 'date' | 'boolean' | 'text' | 'empty';
  /** The number, the date in milliseconds, or 0 and 1; 0 for texts. */
  readonly number: number;
  /** The text; empty for the other kinds. */
  readonly text: string;
}

/** Days and moments as ISO 8601 writes them: 2026-09-01, 2026-09-01T10:00Z. */
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

const KINDS: readonly SortKey['kind'][] = ['number', 'date', 'boolean', 'text', 'empty'];
const NOTHING: SortKey = { kind: 'empty', number: 0, text: '' };

/** Digits count as numbers inside texts too: "Room 9" stands before "Room 10". */
const collator = new Intl.Collator(undefined, { numeric: true });

/** The key of a cell. `text` is what the cell shows, asked for only where nothing better is known. */
export function sortKey(value: unknown, text: (value: unknown) => string): SortKey {
  if (typeof value === 'number' || typeof value === 'bigint') return numberKey('number', Number(value));
  if (typeof value === 'boolean') return numberKey('boolean', Number(value));
  if (value instanceof Date) return numberKey('date', value.getTime());
  if (typeof value === 'string' && ISO_DATE.test(value)) {
    const time = Date.parse(value);
    if (!Number.isNaN(time)) return numberKey('date', time);
  }
  const shown = text(value);
  return shown === '' ? NOTHING : { kind: 'text', number: 0, text: shown };
}

/** Less than 0 when `a` stands before `b`. Empty cells stand last, whichever the direction. */
export function compareSortKeys(a: SortKey, b: SortKey, direction: 1 | -1): number {
  if (a.kind === 'empty' || b.kind === 'empty') return Number(a.kind === 'empty') - Number(b.kind === 'empty');
  if (a.kind !== b.kind) return direction * (KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  return direction * (a.kind === 'text' ? collator.compare(a.text, b.text) : compareNumbers(a.number, b.number));
}

/** Not by subtraction: the difference of two infinities is no number. */
function compareNumbers(a: number, b: number): number {
  return Number(a > b) - Number(a < b);
}

function numberKey(kind: SortKey['kind'], number: number): SortKey {
  return Number.isNaN(number) ? NOTHING : { kind, number, text: '' };
}
