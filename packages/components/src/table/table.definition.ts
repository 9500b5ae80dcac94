import { anyProp, arrayProp, booleanProp, defineComponent, enumProp, numberProp, stringProp } from '@inlay/runtime/component';
import { failureProp, hiddenProp, labelProp } from '../element/field-props.ts';
import { cardStyle } from '../element/style-contracts.ts';
import type { TableColumn } from './model/table-column.ts';
import { tableDerive } from './table-derive.ts';
import { tableEvents } from './table-events.ts';
import { tableExposes } from './table-exposes.ts';
import { tableMethods } from './table-methods.ts';
import { tableNamesDerive, tableNamesExposes } from './table-names.ts';

/** Rows of data, as many as there are: sorted, filtered, grouped, chosen, edited. */
export const tableDefinition = defineComponent({
  type: 'table',
  tag: 'inlay-table',
  title: 'Table',
  description: 'Rows of data in columns: sort, filter, choose, edit, export. Also for a million rows, or for pages from a server.',
  group: 'data',
  icon: 'table',
  props: {
    data: arrayProp({ title: 'Data', description: 'The rows: a list of objects.', group: 'content' }),
    columns: arrayProp<TableColumn | string>({ title: 'Columns', description: 'What to show, as { key, title, type, … }. Empty shows every key of the rows. Texts in it may read currentRow.', group: 'content', perRow: true, editor: 'columns' }),
    primaryKey: stringProp({ title: 'Primary key', description: 'The key whose value tells a row from all others, so that it stays chosen and changed in new data. Empty goes by its place.', group: 'content' }),
    label: labelProp,
    emptyMessage: stringProp({ title: 'Empty message', description: 'The sentence shown while there are no rows.', group: 'content', default: 'No rows yet.' }),
    errorMessage: failureProp,
    detail: anyProp({ title: 'Row details', description: 'What opens below a row: a text, or an object whose members are listed. Reads currentRow.', group: 'content', perRow: true, default: null }),
    rowActions: arrayProp({ title: 'Row actions', description: 'What can be done with a row, as words or { value, label, danger }.', group: 'content' }),
    loading: booleanProp({ title: 'Loading', description: 'Shows that rows are on their way.', group: 'interaction', reflect: true }),
    selection: enumProp({ title: 'Selection', description: 'How many rows can be chosen; a range is a run of rows.', group: 'interaction', options: ['none', 'single', 'multiple', 'range'], default: 'single' }),
    searchable: booleanProp({ title: 'Quick search', description: 'A field above the rows that searches all columns.', group: 'interaction' }),
    exportable: booleanProp({ title: 'Export', description: 'A button that saves the rows as CSV, JSON or XLSX.', group: 'interaction' }),
    addable: booleanProp({ title: 'Add rows', description: 'New rows can be added.', group: 'interaction' }),
    deletable: booleanProp({ title: 'Delete rows', description: 'Rows can be marked as deleted.', group: 'interaction' }),
    groupBy: arrayProp<string>({ title: 'Group by', description: 'Keys of the columns whose equal values stand together.', group: 'interaction' }),
    parentKey: stringProp({ title: 'Parent key', description: 'The key that holds the primary key of the row above: rows become a tree.', group: 'interaction' }),
    pageSize: numberProp({ title: 'Rows per page', description: 'How many rows one page shows; 0 scrolls through all of them.', group: 'interaction', default: 0 }),
    serverSide: booleanProp({ title: 'Server side', description: 'Sorting, filters, search and pages are left to the query that reads serverState.', group: 'interaction' }),
    totalRows: numberProp({ title: 'Total rows', description: 'How many rows the server has, where it says so.', group: 'interaction', default: null }),
    nextCursor: anyProp({ title: 'Next cursor', description: 'What the server gave to go on from; empty when there is no more.', group: 'interaction', default: null }),
    wrap: booleanProp({ title: 'Wrap', description: 'Words go over up to three lines.', group: 'appearance' }),
    density: enumProp({ title: 'Density', description: 'How high rows are.', group: 'appearance', options: ['compact', 'medium', 'comfortable'], default: 'medium' }),
    columnLayoutKey: stringProp({ title: 'Remember columns as', description: 'The name under which this browser keeps widths, order and hidden columns; empty forgets them.', group: 'appearance' }),
    hidden: hiddenProp,
  },
  state: {
    selectedRowIndex: { initial: -1 },
    selectedKeys: { initial: [] },
    sort: { initial: [] },
    filters: { initial: [] },
    search: { initial: '' },
    page: { initial: 1 },
    cursors: { initial: [] },
    changes: { initial: null },
    expandedKeys: { initial: [] },
    columnLayout: { initial: null },
    triggeredRow: { initial: null },
    triggeredAction: { initial: null },
  },
  exposes: { ...tableExposes, ...tableNamesExposes },
  events: tableEvents,
  methods: tableMethods,
  derive: { ...tableDerive, ...tableNamesDerive },
  example: {
    label: 'Feedback',
    data: [
      { customer: 'Ann', feedback: 'The export is too slow.', stars: 2 },
      { customer: 'Ben', feedback: 'I like the new search.', stars: 5 },
    ],
  },
  style: cardStyle,
  size: { w: 12, h: 6 },
});
