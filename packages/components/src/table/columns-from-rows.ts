import { readColumns } from './model/table-columns.ts';
import type { TableColumn } from './model/table-column.ts';
import { readRows } from './model/table-row.ts';

/** A column for each key of some rows, stated as a builder would: with a title in words, and the type that its cells have. Empty for what is no list. */
export function columnsFromRows(rows: unknown): readonly TableColumn[] {
  return readColumns([], readRows(rows)).map(({ key, type }) => ({ key, title: titleOf(key), ...(type === 'text' ? {} : { type }) }));
}

/** `orderDate` and `order_date` → "Order date". */
function titleOf(key: string): string {
  const words = key.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2').replaceAll(/[_\s-]+/g, ' ').trim().split(' ').map((word) => (/^[A-Z]{2,}$/.test(word) ? word : word.toLowerCase())).join(' ');
  return words === '' ? key : `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

export { AGGREGATES, COLUMN_TYPES } from './model/table-column.ts';
