import { cellText } from './cell-text.ts';
import { compareSortKeys, sortKey } from './sort-key.ts';
import { readCell } from './table-row.ts';
import type { TableRecord } from './table-row.ts';

/** The column that the rows are sorted by. The table's `sort` lists it alone, or is empty. */
export interface TableSort {
  /** The column's key. */
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** The order asked for, from a value that may come from anywhere; null when there is none. */
export function readSort(sort: unknown): TableSort | null {
  const first: unknown = Array.isArray(sort) ? sort[0] : undefined;
  if (typeof first !== 'object' || first === null || !('column' in first) || typeof first.column !== 'string') return null;
  return { column: first.column, direction: 'direction' in first && first.direction === 'descending' ? 'descending' : 'ascending' };
}

/** What a press on a column's head leads to: ascending, then descending, then the order of the data again. */
export function nextSort(sort: TableSort | null, column: string): readonly TableSort[] {
  if (sort?.column !== column) return [{ column, direction: 'ascending' }];
  return sort.direction === 'ascending' ? [{ column, direction: 'descending' }] : [];
}

/** The places of the rows in the order asked for. Rows with equal cells keep the order of the data, in both directions. */
export function orderRows(rows: readonly TableRecord[], sort: TableSort | null): readonly number[] {
  const order = rows.map((_row, index) => index);
  if (!sort) return order;
  const direction = sort.direction === 'ascending' ? 1 : -1;
  const keys = rows.map((row) => sortKey(readCell(row, sort.column), cellText));
  return order.sort((a, b) => compareSortKeys(keys[a]!, keys[b]!, direction));
}
