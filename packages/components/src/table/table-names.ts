import type { ExposedValue, MethodContext } from '@inlay/runtime/component';
import { displayedData } from './model/displayed-data.ts';
import { SERVER_PAGE_SIZE } from './model/page-size.ts';
import type { RowKey } from './model/row-keys.ts';
import { readPage, readPageSize } from './model/server-state.ts';
import { selectedRowIndex, selectPlaces } from './table-members.ts';

/** Which rows are shown, of how many. */
interface TablePagination {
  /** From 1. */
  readonly page: number;
  /** 0 for all rows. */
  readonly pageSize: number;
  /** How many rows stand before the page. */
  readonly offset: number;
  /** How many rows all pages have, without those that are filtered out; null where only the server knows. */
  readonly total: number | null;
}

/**
 * What builders read of a table under the names of other builders. They say again what `search`, `selectedKeys`, `page`
 * and `pageSize` hold, which come first; for expressions alone, so that no page with a table fetches them.
 */
export const tableNamesDerive = {
  searchTerm: ({ state }) => state.search,
  selectedRowKeys: ({ state }) => state.selectedKeys,
  selectedRowKey: (context): RowKey | null => selectPlaces(context, [selectedRowIndex(context)]).selectedKeys[0] ?? null,
  pagination,
} as const satisfies Readonly<Record<string, (context: MethodContext) => unknown>>;

/** The same for completion. */
export const tableNamesExposes = {
  searchTerm: { type: 'string', description: 'The same as search.' },
  selectedRowKey: { type: 'any', description: 'The key of the row that was chosen last, or null.' },
  selectedRowKeys: { type: 'array', description: 'The same as selectedKeys.' },
  pagination: { type: 'object', description: 'page, pageSize, offset and total: how many rows all pages have, or null.' },
} as const satisfies Readonly<Record<string, ExposedValue>>;

function pagination({ props, state }: MethodContext): TablePagination {
  const isServers = props.serverSide === true;
  const page = readPage(state.page);
  const pageSize = readPageSize(props.pageSize) || (isServers ? SERVER_PAGE_SIZE : 0);
  // Counted without sorting.
  return { page, pageSize, offset: (page - 1) * pageSize, total: isServers ? (props.totalRows as number | null) : displayedData({ props, state: { ...state, sort: [] } }).length };
}
