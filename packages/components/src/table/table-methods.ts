import type { MethodContract } from '@inlay/runtime/component';
import { displayedData } from './model/displayed-data.ts';
import { tableRefusals } from './table-refusals.ts';
import { tableSteps } from './table-steps.ts';

/** Where a key is asked for. */
const keyParameter = { name: 'key', type: 'any', description: 'The row\'s primary key; its place in data where there is none.' } as const;

const choosing = {
  selectRow: {
    description: 'Chooses a row, and no other.',
    parameters: [{ name: 'index', type: 'number', description: 'Its place in data. One that does not exist chooses none.' }],
    reduce: tableSteps.selectRow,
  },
  selectRows: {
    description: 'Chooses rows, and no others.',
    parameters: [{ name: 'keys', type: 'array', description: 'Their primary keys; their places in data where there is none.' }],
    refuses: tableRefusals.selectRows,
    reduce: tableSteps.selectRows,
  },
  selectAll: { description: 'Chooses every row of the data.', parameters: [], reduce: tableSteps.selectAll },
  clearSelection: { description: 'Chooses no row.', parameters: [], reduce: tableSteps.clearSelection },
} as const satisfies Readonly<Record<string, MethodContract>>;

const showing = {
  setSort: { description: 'Sorts the rows.', parameters: [{ name: 'sort', type: 'array', description: 'Columns as { column, direction }, the most important first.' }], refuses: tableRefusals.setSort, reduce: tableSteps.setSort },
  clearSort: { description: 'Shows the rows in the order of the data.', parameters: [], reduce: tableSteps.clearSort },
  setFilters: { description: 'Shows the rows that all filters let through.', parameters: [{ name: 'filters', type: 'array', description: 'As { column, operator, value }.' }], refuses: tableRefusals.setFilters, reduce: tableSteps.setFilters },
  clearFilters: { description: 'Takes all filters away.', parameters: [], reduce: tableSteps.clearFilters },
  setSearch: { description: 'Shows the rows with these words in any column.', parameters: [{ name: 'search', type: 'string', description: 'Words; an empty text shows all rows.' }], reduce: tableSteps.setSearch },
  setPage: { description: 'Turns to a page.', parameters: [{ name: 'page', type: 'number', description: 'From 1.' }], reduce: tableSteps.setPage },
  nextPage: {
    description: 'Turns to the next page.', parameters: [],
    reduce: tableSteps.nextPage,
  },
  previousPage: {
    description: 'Turns to the page before.', parameters: [],
    reduce: tableSteps.previousPage,
  },
  expandRow: { description: 'Opens the details of a row.', parameters: [keyParameter], reduce: tableSteps.expandRow },
  collapseRow: { description: 'Shuts the details of a row.', parameters: [keyParameter], reduce: tableSteps.collapseRow },
} as const satisfies Readonly<Record<string, MethodContract>>;

const changing = {
  setCell: {
    description: 'Changes a cell, as a person would: it is in changeset until it is saved or discarded.',
    parameters: [keyParameter, { name: 'column', type: 'string', description: 'The column\'s key.' }, { name: 'value', type: 'any', description: 'The new value.' }],
    refuses: tableRefusals.setCell,
    reduce: tableSteps.setCell,
  },
  addRow: { description: 'Adds a row, to be saved.', parameters: [{ name: 'row', type: 'object', description: 'Its cells.' }], reduce: tableSteps.addRow },
  deleteRows: { description: 'Marks rows as deleted.', parameters: [{ name: 'keys', type: 'array', description: 'Their primary keys.' }], refuses: tableRefusals.deleteRows, reduce: tableSteps.deleteRows },
  undo: { description: 'Takes the last change back.', parameters: [], reduce: tableSteps.undo },
  redo: { description: 'Makes the change again that was taken back last.', parameters: [], reduce: tableSteps.redo },
  saveChanges: { description: 'Raises save, as the button does.', parameters: [], raises: () => 'save' },
  discardChanges: { description: 'Forgets all changes: after they were saved, or because they are not wanted.', parameters: [], reduce: tableSteps.discardChanges },
} as const satisfies Readonly<Record<string, MethodContract>>;

/** What handlers and scripts can do with a table. */
export const tableMethods = {
  ...choosing,
  ...showing,
  ...changing,
  exportData: { description: 'Saves the rows shown to a file, on a page.', parameters: [{ name: 'format', type: 'string', description: 'csv, json or xlsx.' }, { name: 'fileName', type: 'string', description: 'Without its ending.' }] },
  getDisplayedData: { description: 'The rows of all pages in the order shown.', parameters: [], reduce: () => ({}), result: displayedData },
} as const satisfies Readonly<Record<string, MethodContract>>;
