import type { TableData } from './columns.ts';

/** The columns behind long lists of rows. Apart from what makes them, so that who only asks is not heavier for it. */
const tables = new WeakMap<object, TableData>();

/** Keeps the columns behind a list of rows. */
export function rememberTable(rows: object, table: TableData): void {
  tables.set(rows, table);
}

/** The columns behind a long list of rows, for who reads columns; undefined for any other value. */
export function tableOf(rows: unknown): TableData | undefined {
  return typeof rows === 'object' && rows !== null ? tables.get(rows) : undefined;
}
