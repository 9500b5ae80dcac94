import type { MethodContext } from '@inlay/runtime/component';
import { elementFrom } from '../element/element-from.ts';
import type { ChangedRow, ChangeHistory } from './model/change-history.ts';
import type { ColumnArrangement } from './model/column-arrangement.ts';
import { SERVER_PAGE_SIZE } from './model/page-size.ts';
import type { RowKey } from './model/row-keys.ts';
import type { ServerState } from './model/server-state.ts';
import type { TableFilter } from './model/table-filter.ts';
import { readRows } from './model/table-row.ts';
import type { TableRecord } from './model/table-row.ts';
import type { TableSort } from './model/table-sort.ts';
import type { tableDerive } from './table-derive.ts';
import { tableParts } from './table-parts.ts';
import type { tableSteps } from './table-steps.ts';
import { tableProperties } from './table.properties.ts';

/**
 * What a table holds and tells, on a plain page as in the headless runtime: the definition's state, derivations and
 * methods on an element. What is called from a script fires no event. The code behind them is fetched after the rows are
 * drawn: before the first `updateComplete`, methods wait for it, and what follows from the state is as for none.
 */
export class TableState extends elementFrom(tableProperties) {
  /** The place of the row that was chosen last in `data`; -1 for none. Writing it chooses that row alone. */
  declare selectedRowIndex: number;
  /** The primary keys of the chosen rows, in the order they were chosen. */
  declare selectedKeys: readonly RowKey[];
  /** The columns that the rows are sorted by, the most important first. */
  declare sort: readonly TableSort[];
  declare filters: readonly TableFilter[];
  declare search: string;
  /** From 1. */
  declare page: number;
  /** The cursors of the pages so far, that of the page shown last. */
  declare cursors: readonly unknown[];
  /** What was changed and not saved, and the way back. */
  declare changes: ChangeHistory | null;
  declare expandedKeys: readonly RowKey[];
  /** What the person did to the columns; null for nothing. */
  declare columnLayout: ColumnArrangement | null;
  declare triggeredRow: TableRecord | null;
  declare triggeredAction: string | null;

  /** The row that was chosen last, or null. */
  get selectedRow(): TableRecord | null {
    return this.#derived('selectedRow', null);
  }

  /** The chosen rows, in the order they were chosen. */
  get selectedRows(): readonly TableRecord[] {
    return this.#derived('selectedRows', []);
  }

  /** The rows of all pages in the order shown, filtered, with unsaved changes. */
  get displayedData(): readonly TableRecord[] {
    return this.#derived('displayedData', readRows(this.data));
  }

  /** What a server is asked for. */
  get serverState(): ServerState {
    const { pageSize } = this;
    return this.#derived('serverState', { page: 1, pageSize: pageSize > 0 ? pageSize : SERVER_PAGE_SIZE, offset: 0, cursor: null, sort: [], filters: [], search: '' });
  }

  /** Cells that were changed and not saved, row by row. */
  get changeset(): readonly ChangedRow[] {
    return this.#derived('changeset', []);
  }

  get newRows(): readonly TableRecord[] {
    return this.#derived('newRows', []);
  }

  get deletedKeys(): readonly RowKey[] {
    return this.#derived('deletedKeys', []);
  }

  get hasChanges(): boolean {
    return this.#derived('hasChanges', false);
  }

  /** Chooses a row by its place in `data`, as a script does: no event is fired. One that does not exist chooses none. */
  selectRow(index: number): void {
    this.#reduce('selectRow', index);
  }

  /** Chooses the rows with these keys, and no others. */
  selectRows(keys: readonly RowKey[]): void {
    this.#reduce('selectRows', keys);
  }

  selectAll(): void {
    this.#reduce('selectAll');
  }

  clearSelection(): void {
    this.#reduce('clearSelection');
  }

  setSort(sort: readonly TableSort[]): void {
    this.#reduce('setSort', sort);
  }

  clearSort(): void {
    this.#reduce('clearSort');
  }

  setFilters(filters: readonly TableFilter[]): void {
    this.#reduce('setFilters', filters);
  }

  clearFilters(): void {
    this.#reduce('clearFilters');
  }

  setSearch(search: string): void {
    this.#reduce('setSearch', search);
  }

  setPage(page: number): void {
    this.#reduce('setPage', page);
  }

  nextPage(): void {
    this.#reduce('nextPage');
  }

  previousPage(): void {
    this.#reduce('previousPage');
  }

  expandRow(key: RowKey): void {
    this.#reduce('expandRow', key);
  }

  collapseRow(key: RowKey): void {
    this.#reduce('collapseRow', key);
  }

  /** Changes a cell, as a person would: it is in `changeset` until it is saved or discarded. */
  setCell(key: RowKey, column: string, value: unknown): void {
    this.#reduce('setCell', key, column, value);
  }

  addRow(row?: TableRecord): void {
    this.#reduce('addRow', row);
  }

  deleteRows(keys: readonly RowKey[]): void {
    this.#reduce('deleteRows', keys);
  }

  undo(): void {
    this.#reduce('undo');
  }

  redo(): void {
    this.#reduce('redo');
  }

  /** Forgets all changes: after they were saved, or because they are not wanted. */
  discardChanges(): void {
    this.#reduce('discardChanges');
  }

  getDisplayedData(): readonly TableRecord[] {
    return this.displayedData;
  }

  /** Also waits for the code behind the methods, and for those that wait for it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await tableParts.use.fetch().catch(() => undefined);
    // What waited has asked for another update.
    return isComplete && !this.isUpdatePending ? true : super.getUpdateComplete();
  }

  #derived<Value>(name: keyof typeof tableDerive, none: Value): Value {
    const { loaded } = tableParts.use;
    return loaded === undefined ? none : (loaded.tableDerive[name](this.#context) as Value);
  }

  #reduce(step: keyof typeof tableSteps, ...args: readonly unknown[]): void {
    const { loaded } = tableParts.use;
    // Where it cannot be fetched, the table says so when it is drawn or used.
    if (loaded === undefined) return void tableParts.use.fetch().then(() => this.#reduce(step, ...args), () => undefined);
    const reduce: (context: MethodContext, ...args: readonly unknown[]) => object = loaded.tableSteps[step];
    Object.assign(this, reduce(this.#context, ...args));
  }

  get #context(): MethodContext {
    const members = this as unknown as Readonly<Record<string, unknown>>;
    return { props: members, state: members, inside: [], rows: [], language: this.localize.locale ?? '' };
  }
}
