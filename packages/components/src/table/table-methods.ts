import type { MethodContext, MethodContract } from '@inlay/runtime/component';
import { addRow, deleteRows, editRow, NO_HISTORY, readHistory, redoStep, undoStep, withStep } from './model/changes.ts';
import type { Changes } from './model/changes.ts';
import { placesOf, readKeys } from './model/row-keys.ts';
import type { RowKey } from './model/row-keys.ts';
import { readPage } from './model/server-state.ts';
import { readFilters } from './model/table-filter.ts';
import { readRow, readRows } from './model/table-row.ts';
import { readSort } from './model/table-sort.ts';
import { displayedData, selectKeys, selectPlaces } from './table-members.ts';

/** Another order or selection of rows starts on the first page. */
const FIRST_PAGE = { page: 1, cursors: [] };

/** Where a key is asked for. */
const keyParameter = { name: 'key', type: 'any', description: 'The row\'s primary key; its place in data where there is none.' } as const;

const choosing = {
  selectRow: {
    description: 'Chooses a row, and no other.',
    parameters: [{ name: 'index', type: 'number', description: 'Its place in data. One that does not exist chooses none.' }],
    reduce: (context, index) => selectPlaces(context, [index as number]),
  },
  selectRows: {
    description: 'Chooses rows, and no others.',
    parameters: [{ name: 'keys', type: 'array', description: 'Their primary keys; their places in data where there is none.' }],
    reduce: (context, keys) => selectKeys(context, keys),
  },
  selectAll: { description: 'Chooses every row of the data.', parameters: [], reduce: (context) => selectPlaces(context, readRows(context.props.data).map((_row, place) => place)) },
  clearSelection: { description: 'Chooses no row.', parameters: [], reduce: () => ({ selectedKeys: [], selectedRowIndex: -1 }) },
} as const satisfies Readonly<Record<string, MethodContract>>;

const showing = {
  setSort: { description: 'Sorts the rows.', parameters: [{ name: 'sort', type: 'array', description: 'Columns as { column, direction }, the most important first.' }], reduce: (_context, sort) => ({ sort: readSort(sort), ...FIRST_PAGE }) },
  clearSort: { description: 'Shows the rows in the order of the data.', parameters: [], reduce: () => ({ sort: [], ...FIRST_PAGE }) },
  setFilters: { description: 'Shows the rows that all filters let through.', parameters: [{ name: 'filters', type: 'array', description: 'As { column, operator, value }.' }], reduce: (_context, filters) => ({ filters: readFilters(filters), ...FIRST_PAGE }) },
  clearFilters: { description: 'Takes all filters away.', parameters: [], reduce: () => ({ filters: [], ...FIRST_PAGE }) },
  setSearch: { description: 'Shows the rows with these words in any column.', parameters: [{ name: 'search', type: 'string', description: 'Words; an empty text shows all rows.' }], reduce: (_context, search) => ({ search: typeof search === 'string' ? search : '', ...FIRST_PAGE }) },
  setPage: { description: 'Turns to a page.', parameters: [{ name: 'page', type: 'number', description: 'From 1.' }], reduce: (_context, page) => ({ page: readPage(page) }) },
  nextPage: {
    description: 'Turns to the next page.', parameters: [],
    reduce: ({ props, state }) => ({ page: readPage(state.page) + 1, cursors: [...(state.cursors as readonly unknown[]), props.nextCursor] }),
  },
  previousPage: {
    description: 'Turns to the page before.', parameters: [],
    reduce: ({ state }) => ({ page: Math.max(1, readPage(state.page) - 1), cursors: (state.cursors as readonly unknown[]).slice(0, -1) }),
  },
  expandRow: { description: 'Opens the details of a row.', parameters: [keyParameter], reduce: ({ state }, key) => ({ expandedKeys: readKeys([...readKeys(state.expandedKeys), key]) }) },
  collapseRow: { description: 'Shuts the details of a row.', parameters: [keyParameter], reduce: ({ state }, key) => ({ expandedKeys: readKeys(state.expandedKeys).filter((each) => each !== key) }) },
} as const satisfies Readonly<Record<string, MethodContract>>;

const changing = {
  setCell: {
    description: 'Changes a cell, as a person would: it is in changeset until it is saved or discarded.',
    parameters: [keyParameter, { name: 'column', type: 'string', description: 'The column\'s key.' }, { name: 'value', type: 'any', description: 'The new value.' }],
    reduce: (context, key, column, value) => changed(context, (changes) => editRow(changes, { key: key as RowKey, original: originalOf(context, key), cells: { [String(column)]: value } })),
  },
  addRow: { description: 'Adds a row, to be saved.', parameters: [{ name: 'row', type: 'object', description: 'Its cells.' }], reduce: (context, row) => changed(context, (changes) => addRow(changes, row === undefined || row === null ? {} : readRow(row))) },
  deleteRows: { description: 'Marks rows as deleted.', parameters: [{ name: 'keys', type: 'array', description: 'Their primary keys.' }], reduce: (context, keys) => changed(context, (changes) => deleteRows(changes, readKeys(keys))) },
  undo: { description: 'Takes the last change back.', parameters: [], reduce: ({ state }) => ({ changes: undoStep(readHistory(state.changes)) }) },
  redo: { description: 'Makes the change again that was taken back last.', parameters: [], reduce: ({ state }) => ({ changes: redoStep(readHistory(state.changes)) }) },
  saveChanges: { description: 'Raises save, as the button does.', parameters: [], raises: () => 'save' },
  discardChanges: { description: 'Forgets all changes: after they were saved, or because they are not wanted.', parameters: [], reduce: () => ({ changes: NO_HISTORY }) },
} as const satisfies Readonly<Record<string, MethodContract>>;

/** What handlers and scripts can do with a table. */
export const tableMethods = {
  ...choosing,
  ...showing,
  ...changing,
  exportData: { description: 'Saves the rows shown to a file, on a page.', parameters: [{ name: 'format', type: 'string', description: 'csv, json or xlsx.' }, { name: 'fileName', type: 'string', description: 'Without its ending.' }] },
  getDisplayedData: { description: 'The rows of all pages in the order shown.', parameters: [], reduce: () => ({}), result: displayedData },
} as const satisfies Readonly<Record<string, MethodContract>>;

function changed({ state }: MethodContext, change: (changes: Changes) => Changes): { readonly changes: unknown } {
  const history = readHistory(state.changes);
  return { changes: withStep(history, change(history.present)) };
}

function originalOf({ props }: MethodContext, key: unknown): Readonly<Record<string, unknown>> | undefined {
  const rows = readRows(props.data);
  const [place = -1] = placesOf(readKeys([key]), rows, String(props.primaryKey ?? ''));
  return rows[place];
}
