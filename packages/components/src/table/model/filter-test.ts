import { cellText } from './cell-text.ts';
import { sortNumber } from './sort-key.ts';
import { isNothing } from './table-filter.ts';
import type { FilterOperator, TableFilter } from './table-filter.ts';

/** The test of a cell's value. Texts are compared without regard to case; numbers, dates and truths by what they are. */
export function filterTest({ operator, value }: TableFilter): (cell: unknown) => boolean {
  const words = lower(value);
  switch (operator) {
    case 'contains': return (cell) => lower(cell).includes(words);
    case 'notContains': return (cell) => !lower(cell).includes(words);
    case 'startsWith': return (cell) => lower(cell).startsWith(words);
    case 'endsWith': return (cell) => lower(cell).endsWith(words);
    case 'equals': return equals(value);
    case 'notEquals': return not(equals(value));
    case 'isEmpty': return (cell) => cellText(cell) === '';
    case 'isNotEmpty': return (cell) => cellText(cell) !== '';
    case 'in': return isIn(value as readonly unknown[]);
    case 'between': return both((value as readonly unknown[])[0], (value as readonly unknown[])[1]);
    default: return compared(operator, value);
  }
}

/** A filter by figures or days alone: how a cell is read as a number, and which numbers are let through. */
export interface NumberFilter {
  /** Texts are read as numbers, and not as dates. */
  readonly isNumeric: boolean;
  /** Both are let through. NaN lets none through. */
  readonly least: number;
  readonly most: number;
}

/** A filter that compares with a number or a date, as numbers; undefined for any other. Lets the same cells through as `filterTest`. */
export function numberFilter({ operator, value }: TableFilter): NumberFilter | undefined {
  const [from, to] = operator === 'between' ? (value as readonly unknown[]) : operator === '<' || operator === '<=' ? [undefined, value] : [value, undefined];
  const isStrict = operator === '>' || operator === '<';
  if (!isStrict && operator !== '>=' && operator !== '<=' && operator !== 'between') return undefined;
  const limits = [from, to].filter((limit) => !isNothing(limit));
  const isNumeric = limits.every((limit) => !Number.isNaN(Number(limit)));
  if (limits.some((limit) => Number.isNaN(asNumber(limit))) || (!isNumeric && limits.some((limit) => !Number.isNaN(Number(limit))))) return undefined;
  const [least, most] = [isNothing(from) ? Number.NEGATIVE_INFINITY : asNumber(from), isNothing(to) ? Number.POSITIVE_INFINITY : asNumber(to)];
  return { isNumeric, least: operator === '>' ? nextAbove(least) : least, most: operator === '<' ? -nextAbove(-most) : most };
}

/** The smallest number above another: with it, "more than" is "at least", and one comparison does for both. */
function nextAbove(number: number): number {
  if (number === Number.POSITIVE_INFINITY) return Number.NaN;
  if (number === 0) return Number.MIN_VALUE;
  const bits = new BigInt64Array(Float64Array.of(number).buffer);
  bits[0]! += number > 0 ? 1n : -1n;
  return new Float64Array(bits.buffer)[0]!;
}

/** A cell as a filter by numbers reads it; NaN for what is none. */
export function filterNumber(cell: unknown, isNumeric: boolean): number {
  if (typeof cell === 'number') return cell;
  return isNumeric && typeof cell === 'string' ? asNumber(cell) : sortNumber(cell);
}

/** The words of the quick search, in small letters: a row matches when each is in one of its cells. */
export function searchWords(search: unknown): readonly string[] {
  return typeof search === 'string' ? search.trim().toLowerCase().split(/\s+/).filter((word) => word !== '') : [];
}

/** What a cell is searched by, in small letters. */
export function searchText(cell: unknown): string {
  return lower(cell);
}

function equals(value: unknown): (cell: unknown) => boolean {
  const number = asNumber(value);
  const words = lower(value);
  return (cell) => {
    const own = typeof cell === 'string' ? Number.NaN : sortNumber(cell);
    return Number.isNaN(own) || Number.isNaN(number) || typeof cell === 'boolean' ? lower(cell) === words : own === number;
  };
}

function isIn(values: readonly unknown[]): (cell: unknown) => boolean {
  const words = new Set(values.map(lower));
  return (cell) => words.has(lower(cell));
}

function both(from: unknown, to: unknown): (cell: unknown) => boolean {
  const isAtLeast = isNothing(from) ? () => true : compared('>=', from);
  const isAtMost = isNothing(to) ? () => true : compared('<=', to);
  return (cell) => isAtLeast(cell) && isAtMost(cell);
}

/** An empty cell is neither more nor less than anything. */
function compared(operator: FilterOperator, value: unknown): (cell: unknown) => boolean {
  const number = asNumber(value);
  const words = lower(value);
  const holds = comparison(operator);
  return (cell) => {
    const own = typeof cell === 'string' && !Number.isNaN(Number(value)) ? asNumber(cell) : sortNumber(cell);
    if (!Number.isNaN(own)) return !Number.isNaN(number) && holds(own, number);
    const text = lower(cell);
    return text !== '' && Number.isNaN(number) && holds(text.localeCompare(words), 0);
  };
}

function comparison(operator: FilterOperator): (a: number, b: number) => boolean {
  switch (operator) {
    case '>': return (a, b) => a > b;
    case '>=': return (a, b) => a >= b;
    case '<': return (a, b) => a < b;
    default: return (a, b) => a <= b;
  }
}

/** What a person typed: a date, or a number, or no number. */
function asNumber(value: unknown): number {
  const number = sortNumber(value);
  if (!Number.isNaN(number) || typeof value !== 'string' || value.trim() === '') return number;
  return Number(value);
}

function lower(value: unknown): string {
  return (typeof value === 'string' ? value : cellText(value)).toLowerCase();
}

function not(test: (cell: unknown) => boolean): (cell: unknown) => boolean {
  return (cell) => !test(cell);
}
