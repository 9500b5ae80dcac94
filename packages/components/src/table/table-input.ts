import { readHistory } from './model/change-history.ts';
import type { ColumnArrangement } from './model/column-arrangement.ts';
import { readKeys } from './model/row-keys.ts';
import type { RowKey } from './model/row-keys.ts';
import type { RowQuery } from './model/row-order.ts';
import { readPage, readPageSize } from './model/server-state.ts';
import { readFilters } from './model/table-filter.ts';
import type { Column } from './model/table-columns.ts';
import type { TableInput, TableModel } from './model/table-model.ts';
import { readSort } from './model/table-sort.ts';
import type { OnDemand } from '../element/on-demand.ts';
import { tableParts } from './table-parts.ts';
import type { TableState } from './table-state.ts';

/** Types whose cells show their words as they are. */
const PLAIN: ReadonlySet<Column['type']> = new Set(['text', 'json']);

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
    const { loaded } = tableParts.display;
    if (source !== this.#arrangement[0] && loaded !== undefined) this.#arrangement = [source, source === null ? null : loaded.readArrangement(source)];
    return this.#arrangement[1];
  }
}

/** Whether rows have details that can be opened. */
export function hasDetail({ detail }: Pick<TableState, 'detail'>): boolean {
  return detail !== null && detail !== undefined && detail !== '';
}

/** What has to be there before the table is drawn as it is now: nothing for rows of plain words and figures. */
export function neededParts(table: TableState & { readonly model: TableModel }): readonly OnDemand<unknown>[] {
  const { display, use } = tableParts;
  return [...(display.loaded === undefined && needsDisplay(table) ? [display] : []), ...(use.loaded === undefined && needsUse(table) ? [use] : [])];
}

function needsDisplay(table: TableState & { readonly model: TableModel }): boolean {
  const { searchable, exportable, addable, deletable, selection, rowActions, serverSide, pageSize, groupBy, parentKey, columnLayout, columnLayoutKey, changes, model } = table;
  return searchable || exportable || addable || deletable || serverSide || selection === 'multiple' || hasDetail(table)
    || pageSize > 0 || (rowActions.length > 0) || groupBy.length > 0 || parentKey !== '' || columnLayout !== null || columnLayoutKey !== '' || changes !== null
    || model.columnsOf(table).some(({ type, isTyped, aggregate, stated }) => aggregate !== undefined || stated.tone !== undefined || !(PLAIN.has(type) || (type === 'number' && !isTyped)));
}

/** Whatever was given: what is no order, filter or key is found out by what reads them. */
function needsUse({ sort, filters, search, selectedKeys, expandedKeys, selectedRowIndex, changes }: TableState): boolean {
  return selectedRowIndex !== -1 || changes !== null || [sort, filters, search, selectedKeys, expandedKeys].some((part: Partial<ArrayLike<unknown>> | null) => (part?.length ?? 0) > 0);
}
