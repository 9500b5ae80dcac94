import { readRow, readRows } from './table-row.ts';
import type { TableRecord } from './table-row.ts';
import { orderRows, readSort } from './table-sort.ts';

/** What a table tells of its rows. Pure, so that the element and the headless runtime say the same. */

/** The chosen row, or null. */
export function selectedRow(data: unknown, selectedRowIndex: unknown): TableRecord | null {
  const index = readRowIndex(data, selectedRowIndex);
  return index === -1 ? null : readRow((data as readonly unknown[])[index]);
}

/** The rows of all pages in the order shown. */
export function displayedRows(data: unknown, sort: unknown): readonly TableRecord[] {
  const rows = readRows(data);
  return orderRows(rows, readSort(sort)).map((index) => rows[index]!);
}

/** A place in the data, or -1 for whatever is none. */
export function readRowIndex(data: unknown, index: unknown): number {
  return Array.isArray(data) && Number.isInteger(index) && Number(index) >= 0 && Number(index) < data.length ? Number(index) : -1;
}
