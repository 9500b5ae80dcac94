import { readHistory } from './model/changes.ts';
import { NO_ARRANGEMENT, readArrangement } from './model/column-arrangement.ts';
import type { ColumnArrangement } from './model/column-arrangement.ts';
import { readKeys } from './model/row-keys.ts';
import type { RowKey } from './model/row-keys.ts';
import type { RowQuery } from './model/row-order.ts';
import { readPage, readPageSize } from './model/server-state.ts';
import { readFilters } from './model/table-filter.ts';
import type { TableInput } from './model/table-model.ts';
import { readSort } from './model/table-sort.ts';
import type { TableState } from './table-state.ts';

/** Reads what a table shows off its properties and state, keeping what is the same as before the same object. */
export class TableInputReader {
  #query: RowQuery = { sort: [], filters: [], search: '' };
  #source: readonly unknown[] = [];
  #arrangement: readonly [source: unknown, read: ColumnArrangement] = [null, NO_ARRANGEMENT];

  read(table: TableState, collapsed: ReadonlySet<RowKey>): TableInput {
    const { data, columns, primaryKey, serverSide, parentKey, selection, detail } = table;
    return {
      data, columns, primaryKey, serverSide, parentKey, collapsed, detail,
      arrangement: this.#arrangementOf(table.columnLayout),
      query: this.#queryOf(table),
      changes: readHistory(table.changes).present,
      page: readPage(table.page),
      pageSize: readPageSize(table.pageSize),
      groupBy: table.groupBy.filter((key): key is string => typeof key === 'string'),
      expanded: hasDetail(table) ? readKeys(table.expandedKeys) : [],
      hasSelect: selection === 'multiple',
      hasExpand: hasDetail(table),
      hasActions: table.rowActions.length > 0 || table.deletable,
    };
  }

  #queryOf({ sort, filters, search }: TableState): RowQuery {
    const source = [sort, filters, search];
    if (source.some((part, index) => part !== this.#source[index])) {
      this.#source = source;
      this.#query = { sort: readSort(sort), filters: readFilters(filters), search: typeof search === 'string' ? search : '' };
    }
    return this.#query;
  }

  #arrangementOf(source: unknown): ColumnArrangement {
    if (source !== this.#arrangement[0]) this.#arrangement = [source, readArrangement(source)];
    return this.#arrangement[1];
  }
}

/** Whether rows have details that can be opened. */
export function hasDetail({ detail }: Pick<TableState, 'detail'>): boolean {
  return detail !== null && detail !== undefined && detail !== '';
}
