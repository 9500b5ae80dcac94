import type { ExposedValue } from '@inlay/runtime/component';

/** What expressions read of a table. */
export const tableExposes = {
  data: { type: 'array', description: 'The rows as they were given.' },
  displayedData: { type: 'array', description: 'The rows of all pages in the order shown, filtered, with unsaved changes.', like: 'data' },
  selectedRow: { type: 'object', description: 'The row that was chosen last, or null.', like: 'data' },
  selectedRows: { type: 'array', description: 'All chosen rows, in the order they were chosen.', like: 'data' },
  selectedRowIndex: { type: 'number', description: 'The place of the row that was chosen last in data, or -1.' },
  selectedKeys: { type: 'array', description: 'The primary keys of the chosen rows.' },
  sort: { type: 'array', description: 'The columns sorted by, as { column, direction }.' },
  filters: { type: 'array', description: 'The filters, as { column, operator, value }.' },
  search: { type: 'string', description: 'The words of the quick search.' },
  page: { type: 'number', description: 'The page that is shown, from 1.' },
  pageSize: { type: 'number', description: 'How many rows one page shows; 0 for all.' },
  serverState: { type: 'object', description: 'What a query needs: page, pageSize, offset, cursor, sort, filters, search.' },
  changeset: { type: 'array', description: 'Edited rows, as { key, old, new } with the cells that differ.' },
  newRows: { type: 'array', description: 'Rows that were added and not saved.', like: 'data' },
  deletedKeys: { type: 'array', description: 'The keys of rows that are marked as deleted.' },
  hasChanges: { type: 'boolean', description: 'There is something to save.' },
  expandedKeys: { type: 'array', description: 'The keys of the rows whose details are open.' },
  columnLayout: { type: 'object', description: 'Widths, order, pins and hidden columns by the person\'s hand, or null.' },
  triggeredRow: { type: 'object', description: 'The row whose button was pressed last, or null.', like: 'data' },
  triggeredAction: { type: 'string', description: 'The button that was pressed last, or null.' },
} as const satisfies Readonly<Record<string, ExposedValue>>;
