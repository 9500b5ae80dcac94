import { readColumns } from './table-columns.ts';
import type { ShownColumn } from './table-columns.ts';
import { readRows } from './table-row.ts';
import type { TableRecord } from './table-row.ts';
import { orderRows, readSort } from './table-sort.ts';
import type { TableSort } from './table-sort.ts';

/** What a table draws from, worked out once for each change of its data, columns or order. */
export interface TableView {
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly TableRecord[];
  /** Places in `rows`, in the order shown. */
  readonly order: readonly number[];
  readonly sort: TableSort | null;
}

/** One page of a view. */
export interface TablePage {
  /** From 0. */
  readonly page: number;
  readonly pageCount: number;
  /** The place of its first row in the order shown. */
  readonly start: number;
  /** Places in the rows of the view. */
  readonly indexes: readonly number[];
}

/** No page draws more rows than this, whatever is asked for. */
const MAX_PAGE_SIZE = 100;

/** Works out columns and order. Never throws, whatever it is given. */
export function createTableView({ data, columns, sort }: { readonly data: unknown; readonly columns: unknown; readonly sort: unknown }): TableView {
  const rows = readRows(data);
  const read = readSort(sort);
  return { columns: readColumns(columns, rows), rows, order: orderRows(rows, read), sort: read };
}

/** The page asked for, or the nearest there is. */
export function pageOf({ order }: TableView, page: number, pageSize: number): TablePage {
  const size = readPageSize(pageSize);
  const pageCount = Math.max(1, Math.ceil(order.length / size));
  const shown = Math.min(Math.max(0, page), pageCount - 1);
  const start = shown * size;
  return { page: shown, pageCount, start, indexes: order.slice(start, start + size) };
}

/** The page that shows a row, or undefined when there is no such row. */
export function pageWithRow({ order }: TableView, index: number, pageSize: number): number | undefined {
  const position = order.indexOf(index);
  return position === -1 ? undefined : Math.floor(position / readPageSize(pageSize));
}

function readPageSize(pageSize: number): number {
  return Math.min(MAX_PAGE_SIZE, Math.max(1, Math.round(pageSize)));
}
