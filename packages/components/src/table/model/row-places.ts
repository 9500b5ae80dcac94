import { placesOf } from './row-keys.ts';
import type { RowKey } from './row-keys.ts';
import type { TableInput } from './table-input-values.ts';
import type { TableRecord } from './table-row.ts';

/** Rows with what was changed in them. */
interface ChangedRows {
  readonly input: Pick<TableInput, 'changes' | 'primaryKey'>;
  /** As the data has them. */
  readonly baseRows: readonly TableRecord[];
}

/** The place of the row with a key; -1 where there is none. New rows stand after those of the data. */
export function placeOf({ input: { changes, primaryKey }, baseRows }: ChangedRows, key: RowKey): number {
  const added = changes.added.findIndex((each) => each.key === key);
  return added === -1 ? placesOf([key], baseRows, primaryKey)[0]! : baseRows.length + added;
}

/** Rows in the order shown, new ones among them. */
interface OrderedRows {
  /** As the data has them. */
  readonly baseRows: readonly TableRecord[];
  /** With new rows, which stand at the end. */
  readonly rows: readonly TableRecord[];
  /** Places of the data's rows. */
  readonly order: Uint32Array;
}

/** Places of the rows of all pages in the order shown; new rows first. */
export function shownPlaces({ rows, baseRows, order }: OrderedRows): readonly number[] {
  return [...Array.from({ length: rows.length - baseRows.length }, (_each, index) => baseRows.length + index), ...order];
}

/** How many rows there are on all pages. */
export function shownCount({ rows, baseRows, order }: OrderedRows): number {
  return order.length + rows.length - baseRows.length;
}
