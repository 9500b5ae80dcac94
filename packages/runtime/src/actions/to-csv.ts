import { guardFormula } from '../files/guard-formula.ts';
import { plainData } from '../plain-data.ts';
import { toJson } from './to-json.ts';

/** Rows as CSV (RFC 4180): objects under the keys of all of them, lists and single values as they stand. Values that are no text are JSON. */
export function toCsv(rows: readonly unknown[]): string {
  const keys = [...new Set(rows.flatMap((row) => (isRecord(row) ? Object.keys(row) : [])))];
  const lines = rows.map((row) => (isRecord(row) ? keys.map((key) => (Object.hasOwn(row, key) ? row[key] : '')) : [row].flat()));
  return [...(keys.length === 0 ? [] : [keys]), ...lines].map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function cellOf(value: unknown): string {
  const text = typeof value === 'string' ? guardFormula(value) : value === null || value === undefined ? '' : value instanceof Date ? dateText(value) : (toJson(value) ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Nothing for a date that is none. */
function dateText(date: Date): string {
  const iso: unknown = plainData(date);
  return typeof iso === 'string' ? iso : '';
}
