import { NO_HISTORY, readHistory } from './model/changes.ts';
import type { ColumnArrangement } from './model/column-arrangement.ts';
import { readKeys } from './model/row-keys.ts';
import type { RowKey } from './model/row-keys.ts';
import type { RowQuery } from './model/row-order.ts';
import { readPage, readPageSize } from './model/server-state.ts';
import { isRich } from './model/table-column.ts';
import { readFilters } from './model/table-filter.ts';
import type { TableInput } from './model/table-model.ts';
import { readSort } from './model/table-sort.ts';
import type { OnDemand } from './on-demand.ts';
import { tableParts } from './table-parts.ts';
import type { TableState } from './table-state.ts';

/** Reads what a table shows off its properties and state, keeping what is the same as before the same object. */
export class TableInputReader {
  #query: RowQuery = { sort: [], filters: [], search: '' };
  #source: readonly unknown[] = [];
  #arrangement: readonly [source: unknown, read: ColumnArrangement | null] = [null, null];

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

  #arrangementOf(source: unknown): ColumnArrangement | null {
    const { loaded } = tableParts.columns;
    if (source !== this.#arrangement[0] && loaded !== undefined) this.#arrangement = [source, source === null ? null : loaded.readArrangement(source)];
    return this.#arrangement[1];
  }
}

/** Whether rows have details that can be opened. */
export function hasDetail({ detail }: Pick<TableState, 'detail'>): boolean {
  return detail !== null && detail !== undefined && detail !== '';
}

/** What has to be there before the table is drawn as it is now: nothing for rows of plain cells. */
export function neededParts(table: TableState): readonly OnDemand<unknown>[] {
  const { columns, selection, serverSide, rowActions, deletable } = table;
  const { order, lines, columns: arranging, bars, cells } = tableParts;
  const isDetailed = hasDetail(table);
  const stated = columns.filter((column) => typeof column === 'object' && column !== null);
  const needs: readonly (readonly [OnDemand<unknown>, boolean])[] = [
    [order, isQueried(table)],
    [lines, table.groupBy.length > 0 || table.parentKey !== '' || (isDetailed && table.expandedKeys.length > 0)],
    [arranging, table.columnLayout !== null || table.columnLayoutKey !== ''],
    [bars, table.searchable || table.exportable || table.addable || serverSide || table.pageSize > 0 || table.changes !== NO_HISTORY || stated.some(({ aggregate }) => aggregate !== undefined)],
    [cells, selection === 'multiple' || isDetailed || rowActions.length > 0 || deletable || table.groupBy.length > 0 || table.parentKey !== '' || stated.some(isRich)],
  ];
  return needs.flatMap(([part, isNeeded]) => (isNeeded && part.loaded === undefined ? [part] : []));
}

/** Whatever was given: what is no order or filter is found out by what reads them. */
function isQueried({ sort, filters, search }: TableState): boolean {
  return [sort, filters, search].some((part: Partial<ArrayLike<unknown>> | null) => (part?.length ?? 0) > 0);
}
