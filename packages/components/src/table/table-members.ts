import type { MethodContext } from '@inlay/runtime/component';
import { readHistory } from './model/change-history.ts';
import { applyChanges, changedRows } from './model/changes.ts';
import type { ChangedRow } from './model/change-history.ts';
import { keyOf, placesOf, readKeys } from './model/row-keys.ts';
import type { RowKey } from './model/row-keys.ts';
import { serverState } from './model/server-state.ts';
import type { ServerState } from './model/server-state.ts';
import { readRow, readRows } from './model/table-row.ts';
import type { TableRecord } from './model/table-row.ts';

/** What a table tells of its rows, from its properties and state. Pure, so that the element and the headless runtime say the same. */

/** The part of a method's context that the members read. */
export type TableContext = Pick<MethodContext, 'props' | 'state'>;

/** The chosen rows, in the order they were chosen; those that are gone from the data are left out. */
export function selectedRows({ props, state }: TableContext): readonly TableRecord[] {
  const rows = readRows(props.data);
  const changed = applyChanges(rows, readHistory(state.changes).present, String(props.primaryKey ?? ''));
  return selectedPlaces({ props, state }, rows).map((place) => changed[place]!);
}

/** The row that was chosen last, or null. */
export function selectedRow(context: TableContext): TableRecord | null {
  return selectedRows(context).at(-1) ?? null;
}

/** The place in the data of the row that was chosen last; -1 for none. */
export function selectedRowIndex({ props, state }: TableContext): number {
  return selectedPlaces({ props, state }, readRows(props.data)).at(-1) ?? -1;
}

/** Places of the chosen rows. A place that was set by hand counts where no row was chosen by key. */
function selectedPlaces({ props, state }: TableContext, rows: readonly TableRecord[]): readonly number[] {
  const keys = readKeys(state.selectedKeys);
  if (keys.length > 0) return placesOf(keys, rows, String(props.primaryKey ?? '')).filter((place) => place !== -1);
  const index = readRowIndex(props.data, state.selectedRowIndex);
  return index === -1 ? [] : [index];
}

/** The state in which the rows at these places are chosen, and no others. */
export function selectPlaces({ props }: TableContext, places: readonly number[]): { readonly selectedKeys: readonly RowKey[]; readonly selectedRowIndex: number } {
  const data = Array.isArray(props.data) ? (props.data as readonly unknown[]) : [];
  const known = places.filter((place) => readRowIndex(data, place) !== -1);
  return { selectedKeys: [...new Set(known.map((place) => keyOf(readRow(data[place]), place, String(props.primaryKey ?? ''))))], selectedRowIndex: known.at(-1) ?? -1 };
}

/** The state in which the rows with these keys are chosen. */
export function selectKeys(context: TableContext, keys: unknown): ReturnType<typeof selectPlaces> {
  return selectPlaces(context, placesOf(readKeys(keys), readRows(context.props.data), String(context.props.primaryKey ?? '')));
}

/** A place in the data, or -1 for whatever is none. */
export function readRowIndex(data: unknown, index: unknown): number {
  return Array.isArray(data) && Number.isInteger(index) && Number(index) >= 0 && Number(index) < data.length ? Number(index) : -1;
}

/** What the table asks a server for. */
export function askedOf({ props, state }: TableContext): ServerState {
  const { page, cursors, sort, filters, search } = state;
  return serverState({ page, cursors, sort, filters, search, pageSize: props.pageSize });
}

/** Cells that were changed and not saved, row by row. */
export function changeset({ props, state }: TableContext): readonly ChangedRow[] {
  return changedRows(readRows(props.data), readHistory(state.changes).present, String(props.primaryKey ?? ''));
}

/** What was chosen by its place, or stands elsewhere in new data: the state that follows from what was set. A place that was set by hand is a choice as well. */
export function followedChoice(table: TableContext['props'], changed: { has(name: string): boolean }): Readonly<Record<string, unknown>> {
  const context = { props: table, state: table };
  const keys = readKeys(table.selectedKeys);
  const isByPlace = changed.has('selectedRowIndex') && (!changed.has('selectedKeys') || keys.length === 0);
  if (isByPlace && readRowIndex(table.data, table.selectedRowIndex) !== selectedRowIndex({ ...context, state: { selectedKeys: keys } })) return selectPlaces(context, [table.selectedRowIndex as number]);
  return keys.length > 0 && changed.has('data') ? { selectedRowIndex: selectedRowIndex(context) } : {};
}
