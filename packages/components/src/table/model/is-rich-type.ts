import type { ColumnType } from './table-column.ts';

const PLAIN_TYPES: ReadonlySet<unknown> = new Set<ColumnType>(['text', 'number', 'currency', 'percent', 'date', 'dateTime', 'json']);

/** True for types whose cells hold more than words. */
export function isRichType(type: ColumnType): boolean {
  return !PLAIN_TYPES.has(type);
}
