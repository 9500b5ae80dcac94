import { arrayProp, booleanProp, defineComponent, enumProp, numberProp, stringProp } from '@inlay/runtime/component';
import { hiddenProp, labelProp } from '../element/field-props.ts';
import type { TableColumn } from './table-column.ts';
import { displayedRows, readRowIndex, selectedRow } from './table-rows.ts';

/** A plain table: one column sorted, one row chosen, in pages. */
export const tableDefinition = defineComponent({
  type: 'table',
  tag: 'inlay-table',
  title: 'Table',
  description: 'Rows of data in columns, in pages. One row can be chosen.',
  group: 'data',
  icon: 'table',
  props: {
    data: arrayProp({ title: 'Data', description: 'The rows: a list of objects.', group: 'content' }),
    columns: arrayProp<TableColumn | string>({ title: 'Columns', description: 'Which keys to show, as { key, title, align }. Empty shows every key of the rows.', group: 'content' }),
    label: labelProp,
    emptyMessage: stringProp({ title: 'Empty message', description: 'The sentence shown while there are no rows.', group: 'content', default: 'No rows yet.' }),
    loading: booleanProp({ title: 'Loading', description: 'Shows that rows are on their way.', group: 'interaction', reflect: true }),
    selection: enumProp({ title: 'Selection', description: 'Whether a row can be chosen.', group: 'interaction', options: ['none', 'single'], default: 'single' }),
    pageSize: numberProp({ title: 'Rows per page', description: 'How many rows one page shows, 100 at most.', group: 'appearance', default: 10 }),
    hidden: hiddenProp,
  },
  state: { selectedRowIndex: { initial: -1 }, sort: { initial: [] } },
  exposes: {
    data: { type: 'array', description: 'The rows as they were given.' },
    displayedData: { type: 'array', description: 'The rows of all pages in the order shown.' },
    selectedRow: { type: 'object', description: 'The chosen row, or null.' },
    selectedRowIndex: { type: 'number', description: 'The place of the chosen row in data, or -1.' },
  },
  events: {
    select: { title: 'Select', description: 'A row was chosen, or no longer is.', state: { selectedRowIndex: 'selectedRowIndex' } },
    sort: { title: 'Sort', description: 'The order was changed at a column head.', state: { sort: 'sort' } },
  },
  methods: {
    selectRow: {
      description: 'Chooses a row.',
      parameters: [{ name: 'index', type: 'number', description: 'Its place in data. One that does not exist chooses none.' }],
      reduce: ({ props }, index) => ({ selectedRowIndex: readRowIndex(props.data, index) }),
    },
    clearSelection: { description: 'Chooses no row.', parameters: [], reduce: () => ({ selectedRowIndex: -1 }) },
  },
  derive: {
    selectedRow: ({ props, state }) => selectedRow(props.data, state.selectedRowIndex),
    displayedData: ({ props, state }) => displayedRows(props.data, state.sort),
  },
  example: {
    label: 'Feedback',
    data: [
      { customer: 'Ann', feedback: 'The export is too slow.', stars: 2 },
      { customer: 'Ben', feedback: 'I like the new search.', stars: 5 },
    ],
  },
  size: { w: 12, h: 6 },
});
