import type { MethodContext } from '@inlay/runtime/component';
import { NO_HISTORY, readHistory } from './model/change-history.ts';
import { addRow, deleteRows, editRow, redoStep, undoStep, withStep } from './model/changes.ts';
import type { Changes } from './model/change-history.ts';
import { placesOf, readKeys } from './model/row-keys.ts';
import type { RowKey } from './model/row-keys.ts';
import { readPage } from './model/server-state.ts';
import { readFilters } from './model/table-filter.ts';
import { readRow, readRows } from './model/table-row.ts';
import { readSort } from './model/table-sort.ts';
import { selectKeys, selectPlaces } from './table-members.ts';

/** Another order or selection of rows starts on the first page. */
const FIRST_PAGE = { page: 1, cursors: [] };

/** The state that each method leads to, from what a table was given and holds. Pure: the element and the headless runtime go by them alike. */
export const tableSteps = {
  selectRow: (context, index) => selectPlaces(context, [index as number]),
  selectRows: (context, keys) => selectKeys(context, keys),
  selectAll: (context) => selectPlaces(context, readRows(context.props.data).map((_row, place) => place)),
  clearSelection: () => ({ selectedKeys: [], selectedRowIndex: -1 }),
  setSort: (_context, sort) => ({ sort: readSort(sort), ...FIRST_PAGE }),
  clearSort: () => ({ sort: [], ...FIRST_PAGE }),
  setFilters: (_context, filters) => ({ filters: readFilters(filters), ...FIRST_PAGE }),
  clearFilters: () => ({ filters: [], ...FIRST_PAGE }),
  setSearch: (_context, search) => ({ search: typeof search === 'string' ? search : '', ...FIRST_PAGE }),
  setPage: (_context, page) => ({ page: readPage(page) }),
  nextPage: ({ props, state }) => ({ page: readPage(state.page) + 1, cursors: [...(state.cursors as readonly unknown[]), props.nextCursor] }),
  previousPage: ({ state }) => ({ page: Math.max(1, readPage(state.page) - 1), cursors: (state.cursors as readonly unknown[]).slice(0, -1) }),
  expandRow: ({ state }, key) => ({ expandedKeys: readKeys([...readKeys(state.expandedKeys), key]) }),
  collapseRow: ({ state }, key) => ({ expandedKeys: readKeys(state.expandedKeys).filter((each) => each !== key) }),
  setCell: (context, key, column, value) => changed(context, (changes) => editRow(changes, { key: key as RowKey, original: originalOf(context, key), cells: { [String(column)]: value } })),
  addRow: (context, row) => changed(context, (changes) => addRow(changes, row === undefined || row === null ? {} : readRow(row))),
  deleteRows: (context, keys) => changed(context, (changes) => deleteRows(changes, readKeys(keys))),
  undo: ({ state }) => ({ changes: undoStep(readHistory(state.changes)) }),
  redo: ({ state }) => ({ changes: redoStep(readHistory(state.changes)) }),
  discardChanges: () => ({ changes: NO_HISTORY }),
} as const satisfies Readonly<Record<string, (context: MethodContext, ...args: readonly unknown[]) => Readonly<Record<string, unknown>>>>;

function changed({ state }: MethodContext, change: (changes: Changes) => Changes): { readonly changes: unknown } {
  const history = readHistory(state.changes);
  return { changes: withStep(history, change(history.present)) };
}

function originalOf({ props }: MethodContext, key: unknown): Readonly<Record<string, unknown>> | undefined {
  const rows = readRows(props.data);
  const [place = -1] = placesOf(readKeys([key]), rows, String(props.primaryKey ?? ''));
  return rows[place];
}
