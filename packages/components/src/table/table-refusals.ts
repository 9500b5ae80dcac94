import type { MethodContext } from '@inlay/runtime/component';
import { readHistory } from './model/change-history.ts';
import { keyOf, placesOf, readKeys } from './model/row-keys.ts';
import type { RowKey } from './model/row-keys.ts';
import { readColumns } from './model/table-columns.ts';
import { readFilters } from './model/table-filter.ts';
import { readRows } from './model/table-row.ts';
import type { TableRecord } from './model/table-row.ts';
import { readSort } from './model/table-sort.ts';

/** So many keys or columns are named in a sentence. */
const MOST_NAMED = 8;

/** Why a method that names rows or columns cannot be carried out; undefined where it can be. Pure. */
export const tableRefusals = {
  setCell: (context, key, column) => unknownRow(context, [key]) ?? unknownColumn(context, [String(column)]),
  selectRows: (context, keys) => unknownRow(context, listOf(keys)),
  deleteRows: (context, keys) => unknownRow(context, listOf(keys)),
  setSort: (context, sort) => unknownColumn(context, readSort(sort).map(({ column }) => column)),
  setFilters: (context, filters) => unknownColumn(context, readFilters(filters).map(({ column }) => column)),
} as const satisfies Readonly<Record<string, (context: MethodContext, ...args: readonly unknown[]) => string | undefined>>;

function unknownRow({ props, state }: MethodContext, keys: readonly unknown[]): string | undefined {
  const rows = readRows(props.data);
  const primaryKey = String(props.primaryKey ?? '');
  const asked = readKeys(keys);
  const places = placesOf(asked, rows, primaryKey);
  const { added } = readHistory(state.changes).present;
  const isKnown = (key: unknown): boolean => (places[asked.indexOf(key as RowKey)] ?? -1) !== -1 || added.some((each) => each.key === key);
  const unknown = keys.findIndex((key) => !isKnown(key));
  if (unknown === -1) return undefined;
  return `There is no row with the key ${written(keys[unknown])}${rows.length === 0 ? ', and no other.' : `. ${keysOf(rows, primaryKey)}`}`;
}

function keysOf(rows: readonly TableRecord[], primaryKey: string): string {
  if (primaryKey === '') return `Without a primary key a row's key is its place in the data, a number from 0 to ${rows.length - 1}.`;
  return `The keys are what "${primaryKey}" holds: ${listed(rows.slice(0, MOST_NAMED).map((row, place) => written(keyOf(row, place, primaryKey))), rows.length)}.`;
}

/** Which columns there are is not known before there are rows, and a server may sort and filter by others. */
function unknownColumn({ props }: MethodContext, asked: readonly string[]): string | undefined {
  const rows = readRows(props.data);
  const known = new Set([...readColumns(props.columns, rows), ...readColumns([], rows)].map(({ key }) => key));
  const unknown = known.size === 0 || props.serverSide === true ? undefined : asked.find((key) => !known.has(key));
  return unknown === undefined ? undefined : `There is no column ${written(unknown)}. The columns are ${listed([...known], known.size)}.`;
}

function listOf(keys: unknown): readonly unknown[] {
  return Array.isArray(keys) ? (keys as readonly unknown[]) : [];
}

/** As it stands in an expression, so that a text is told from a number. */
function written(key: unknown): string {
  return typeof key === 'string' ? JSON.stringify(key) : String(key);
}

function listed(names: readonly string[], count: number): string {
  return `${names.slice(0, MOST_NAMED).join(', ')}${count > MOST_NAMED ? ', …' : ''}`;
}
