import { readCell } from './table-row.ts';
import type { TableRecord } from './table-row.ts';

/** What a row is known by: the value of its primary key, or its place in the data where there is none. */
export type RowKey = string | number;

/** The key of the row at a place. A key that is no text and no number is taken as its JSON; one that is missing as its place. */
export function keyOf(row: TableRecord | undefined, place: number, primaryKey: string): RowKey {
  if (primaryKey === '' || row === undefined) return place;
  const value = readCell(row, primaryKey);
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (value === null || value === undefined) return place;
  return typeof value === 'object' ? jsonOf(value) : String(value);
}

/** The places of rows by their keys, in the order of the keys; -1 for one that is not there. One pass, whatever is asked for. */
export function placesOf(keys: readonly RowKey[], rows: readonly TableRecord[], primaryKey: string): readonly number[] {
  if (primaryKey === '') return keys.map((key) => (Number.isInteger(key) && Number(key) >= 0 && Number(key) < rows.length ? Number(key) : -1));
  const found = new Map<RowKey, number>(keys.map((key) => [key, -1]));
  let missing = found.size;
  for (let place = 0; place < rows.length && missing > 0; place += 1) {
    const key = keyOf(rows[place], place, primaryKey);
    if (found.get(key) !== -1) continue;
    found.set(key, place);
    missing -= 1;
  }
  return keys.map((key) => found.get(key)!);
}

/** The keys in a value that may come from anywhere, each once. */
export function readKeys(keys: unknown): readonly RowKey[] {
  return Array.isArray(keys) ? [...new Set((keys as readonly unknown[]).filter((key): key is RowKey => typeof key === 'string' || typeof key === 'number'))] : [];
}

function jsonOf(value: object): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}
