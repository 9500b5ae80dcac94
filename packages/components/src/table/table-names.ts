import type { ExposedValue, MethodContext } from '@inlay/runtime/component';
import { readHistory } from './model/change-history.ts';
import { SERVER_PAGE_SIZE } from './model/page-size.ts';
import { readKeys } from './model/row-keys.ts';
import type { RowKey } from './model/row-keys.ts';
import { RowOrder } from './model/row-order.ts';
import { readPage, readPageSize } from './model/server-state.ts';
import { readColumns } from './model/table-columns.ts';
import { readFilters } from './model/table-filter.ts';
import { readRows } from './model/table-row.ts';
import { finish } from './model/work.ts';
import { selectedRowIndex, selectPlaces } from './table-members.ts';

/** Which rows are shown, of how many. */
interface TablePagination {
  /** From 1. */
  readonly page: number;
  /** 0 for all rows. */
  readonly pageSize: number;
  /** How many rows stand before the page. */
  readonly offset: number;
  /** How many rows all pages have; null where only the server knows. */
  readonly total: number | null;
}

/**
 * What builders read of a table under the names of other builders. They say again what `search`, `selectedKeys`, `page`
 * and `pageSize` hold, which come first; for expressions alone, so that no page with a table fetches them.
 */
export const tableNamesDerive = {
  searchTerm: ({ state }) => String(state.search ?? ''),
  selectedRowKeys: ({ state }) => readKeys(state.selectedKeys),
  selectedRowKey: (context): RowKey | null => selectPlaces(context, [selectedRowIndex(context)]).selectedKeys[0] ?? null,
  pagination,
} as const satisfies Readonly<Record<string, (context: MethodContext) => unknown>>;

/** The same for completion. */
export const tableNamesExposes = {
  searchTerm: { type: 'string', description: 'The same as search.' },
  selectedRowKey: { type: 'any', description: 'The primary key of the row that was chosen last, or null.' },
  selectedRowKeys: { type: 'array', description: 'The same as selectedKeys.' },
  pagination: {
    type: 'object',
    description: 'What page, pageSize and serverState say of pages, and how many rows there are.',
    members: {
      page: { type: 'number', description: 'The page that is shown, from 1.' },
      pageSize: { type: 'number', description: 'How many rows one page shows; 0 for all.' },
      offset: { type: 'number', description: 'How many rows stand before the page.' },
      total: { type: 'number', description: 'How many rows all pages have, without those that are filtered out; null where only the server knows.' },
    },
  },
} as const satisfies Readonly<Record<string, ExposedValue>>;

function pagination({ props, state }: MethodContext): TablePagination {
  const page = readPage(state.page);
  const pageSize = readPageSize(props.pageSize) || (props.serverSide === true ? SERVER_PAGE_SIZE : 0);
  return { page, pageSize, offset: (page - 1) * pageSize, total: props.serverSide === true ? (props.totalRows as number | null) : shownCount({ props, state }) };
}

/** How many rows are shown on all pages. Nothing is sorted for it. */
function shownCount({ props, state }: Pick<MethodContext, 'props' | 'state'>): number {
  const rows = readRows(props.data);
  const order = new RowOrder(rows, readColumns(props.columns, rows));
  return readHistory(state.changes).present.added.length + finish(order.order({ sort: [], filters: readFilters(state.filters), search: String(state.search ?? '') })).length;
}
