import { readHistory } from './model/change-history.ts';
import type { RowKey } from './model/row-keys.ts';
import type { RowQuery } from './model/row-order.ts';
import type { Column } from './model/table-columns.ts';
import type { TableInput } from './model/table-input-values.ts';
import type { TableModel } from './model/table-model.ts';
import type { OnDemand } from '../element/on-demand.ts';
import { tableParts } from './table-parts.ts';
import type { TableState } from './table-state.ts';

/** Types whose cells show their words as they are. */
const PLAIN: ReadonlySet<Column['type']> = new Set(['text', 'json']);

/** What shows more than rows, or a sentence in place of them. */
const SHOWN = ['searchable', 'exportable', 'addable', 'deletable', 'serverSide', 'rowActions', 'groupBy', 'parentKey', 'pageSize', 'columnLayout', 'columnLayoutKey', 'changes', 'loading', 'errorMessage', 'wrap', 'filters', 'search'] as const satisfies readonly (keyof TableState)[];
/** What a person does, or a script in their place. */
const USED = ['sort', 'filters', 'search', 'selectedKeys', 'expandedKeys', 'changes'] as const satisfies readonly (keyof TableState)[];

/** Before anything can be sorted or filtered. */
const NO_QUERY: RowQuery = { sort: [], filters: [], search: '' };

/** A table as it is read. */
interface ReadTable extends TableState {
  readonly model: TableModel;
  readonly collapsed: ReadonlySet<RowKey>;
  /** Whether rows have details that can be opened. */
  readonly hasDetail: boolean;
}

/** Reads what a table shows off its properties and state, keeping what is the same as before the same object. */
export class TableInputReader {
  #query: RowQuery = NO_QUERY;
  #source: readonly unknown[] = [];

  read(table: ReadTable): TableInput {
    const { data, columns, primaryKey, serverSide } = table;
    return { data, columns, primaryKey, serverSide, query: this.#queryOf(table), changes: readHistory(table.changes).present, shape: tableParts.display.loaded?.readShape(table) };
  }

  #queryOf({ sort, filters, search }: TableState): RowQuery {
    const source = [sort, filters, search];
    const { loaded } = tableParts.use;
    if (loaded !== undefined && source.some((part, index) => part !== this.#source[index])) {
      this.#source = source;
      this.#query = loaded.readQuery({ sort, filters, search });
    }
    return this.#query;
  }
}

/** What has to be there before the table is drawn as it is now: nothing for rows of plain words and figures. */
export function neededParts(table: ReadTable): readonly OnDemand<unknown>[] {
  const { display, use } = tableParts;
  return [...(display.loaded === undefined && needsDisplay(table) ? [display] : []), ...(use.loaded === undefined && needsUse(table) ? [use] : [])];
}

function needsDisplay(table: ReadTable): boolean {
  const { selection, data, model, hasDetail } = table;
  return selection === 'multiple' || hasDetail || data.length === 0 || isAnySet(table, SHOWN)
    || model.columnsOf(table).some(({ type, isTyped, aggregate, pinned, stated }) => aggregate !== undefined || pinned !== undefined || stated.tone !== undefined || !(PLAIN.has(type) || (type === 'number' && !isTyped)));
}

/** Whatever was given: what is no order, filter or key is found out by what reads them. */
function needsUse(table: TableState): boolean {
  return table.selectedRowIndex !== -1 || isAnySet(table, USED);
}

function isAnySet(table: TableState, names: readonly (keyof TableState)[]): boolean {
  return names.some((name) => {
    const value = table[name] as unknown;
    return Array.isArray(value) ? value.length > 0 : Boolean(value);
  });
}
