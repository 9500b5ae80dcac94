import { aggregateOf } from './aggregate.ts';
import { applyChanges } from './changes.ts';
import type { Changes } from './changes.ts';
import { arrangeColumns } from './column-arrangement.ts';
import type { ColumnArrangement } from './column-arrangement.ts';
import { groupLines } from './group-lines.ts';
import { Lines, withDetails } from './lines.ts';
import { keyOf, placesOf } from './row-keys.ts';
import type { RowKey } from './row-keys.ts';
import { RowOrder } from './row-order.ts';
import type { RowQuery } from './row-order.ts';
import { withSystemColumns } from './system-columns.ts';
import { callFor, readColumns } from './table-columns.ts';
import { detailLines } from './detail-lines.ts';
import type { Column } from './table-columns.ts';
import { readRows } from './table-row.ts';
import type { TableRecord } from './table-row.ts';
import { treeLines } from './tree-lines.ts';
import type { Work } from './work.ts';

/** What a table shows, as it was read from properties and state. Lists that are the same object are taken for unchanged. */
export interface TableInput {
  readonly data: unknown;
  readonly columns: unknown;
  readonly primaryKey: string;
  readonly arrangement: ColumnArrangement;
  readonly query: RowQuery;
  readonly changes: Changes;
  /** From 1, and how many rows; 0 for all. */
  readonly page: number;
  readonly pageSize: number;
  readonly serverSide: boolean;
  readonly groupBy: readonly string[];
  readonly parentKey: string;
  /** Ids of groups and keys of tree rows that are shut. */
  readonly collapsed: ReadonlySet<RowKey>;
  readonly expanded: readonly RowKey[];
  /** What the details show, or works it out for a row. */
  readonly detail: unknown;
  readonly hasSelect: boolean;
  readonly hasExpand: boolean;
  readonly hasActions: boolean;
}

const NO_ORDER = new Uint32Array(0);

/**
 * Data and columns made into lines: rows and columns are read, then filtered and sorted by `order`, which may take its
 * time, then grouped and cut into pages. Edits change what rows show and not where they stand. Free of DOM.
 */
export class TableModel {
  #input: TableInput | undefined;
  #order: Uint32Array = NO_ORDER;
  #rowOrder = new RowOrder([], []);
  /** As the data has them. */
  baseRows: readonly TableRecord[] = [];
  /** With edits and new rows, which stand at the end. */
  rows: readonly TableRecord[] = [];
  /** In the order wanted, hidden ones too, without the table's own. */
  dataColumns: readonly Column[] = [];
  /** All columns, the table's own too. */
  columns: readonly Column[] = [];
  lines = new Lines(NO_ORDER);
  #stated: readonly Column[] = [];
  #expanded: ReadonlyMap<number, number> = new Map();
  #totals: { readonly source: readonly unknown[]; readonly values: Map<string, number | undefined> } = { source: [], values: new Map() };

  /** Takes what is to be shown. Returns the work of another order where one is needed, whose result goes to `accept`. */
  update(input: TableInput): Work<Uint32Array> | undefined {
    const before = this.#input;
    this.#input = input;
    const isNewData = before === undefined || before.data !== input.data;
    const isNewColumns = isNewData || before.columns !== input.columns;
    if (isNewData) this.baseRows = readRows(input.data);
    if (isNewColumns) {
      this.#stated = readColumns(input.columns, this.baseRows);
      this.#rowOrder = new RowOrder(this.baseRows, this.#stated);
    }
    if (isNewColumns || before.arrangement !== input.arrangement || before.hasSelect !== input.hasSelect || before.hasExpand !== input.hasExpand || before.hasActions !== input.hasActions) this.#arrange();
    if (isNewData || before.changes !== input.changes || before.primaryKey !== input.primaryKey) this.rows = applyChanges(this.baseRows, input.changes, input.primaryKey);
    const isSame = !isNewColumns && before.query === input.query && before.serverSide === input.serverSide;
    if (isSame) {
      this.#show();
      return undefined;
    }
    const isPlain = input.serverSide || isUnsorted(input.query);
    // Until the new order is known, new data stands in its own; other rows would be shown in the wrong places.
    if (isNewData || isPlain) this.accept(identity(this.baseRows.length));
    else this.#show();
    return isPlain ? done(this.#order) : this.#rowOrder.order(input.query);
  }

  /** Shows the rows in this order. */
  accept(order: Uint32Array): void {
    this.#order = order;
    this.#show();
  }

  /** Places of the rows of all pages in the order shown; new rows first. */
  get places(): readonly number[] {
    return [...this.#addedPlaces(), ...this.#order];
  }

  /** How many rows there are on all pages. */
  get rowCount(): number {
    return this.#order.length + this.rows.length - this.baseRows.length;
  }

  /** How many pages there are; of a server's rows it is not known here. */
  get pageCount(): number {
    return this.#isPaged ? Math.max(1, Math.ceil(this.rowCount / this.#input!.pageSize)) : 1;
  }

  /** The page that is shown, from 1: the one asked for, or the last. */
  get page(): number {
    return Math.min(this.#input!.page, this.pageCount);
  }

  /** How many rows stand before the page. */
  get pageStart(): number {
    return this.#isPaged ? (this.page - 1) * this.#input!.pageSize : 0;
  }

  keyAt(place: number): RowKey {
    const { primaryKey, changes } = this.#input!;
    return place < this.baseRows.length ? keyOf(this.baseRows[place], place, primaryKey) : changes.added[place - this.baseRows.length]?.key ?? place;
  }

  /** The place of the row with a key; -1 where there is none. */
  placeOf(key: RowKey): number {
    const added = this.#input!.changes.added.findIndex((each) => each.key === key);
    return added === -1 ? placesOf([key], this.baseRows, this.#input!.primaryKey)[0]! : this.baseRows.length + added;
  }

  /** What a column comes to over the rows of all pages; undefined where it states no aggregate. Worked out once for each order and change. */
  total(column: Column): number | undefined {
    if (column.aggregate === undefined) return undefined;
    const source = [this.#order, this.rows];
    if (source.some((part, index) => part !== this.#totals.source[index])) this.#totals = { source, values: new Map() };
    const { values } = this.#totals;
    if (!values.has(column.key)) values.set(column.key, aggregateOf(column, this.rows, this.rows.length === this.baseRows.length ? this.#order : this.places));
    return values.get(column.key);
  }

  /** Whether the details of the row at a place are open. */
  isExpanded(place: number): boolean {
    return this.#expanded.has(place);
  }

  get #isPaged(): boolean {
    const { pageSize, serverSide, groupBy, parentKey } = this.#input!;
    return pageSize > 0 && !serverSide && groupBy.length === 0 && parentKey === '';
  }

  #arrange(): void {
    const { arrangement, hasSelect, hasExpand, hasActions } = this.#input!;
    this.dataColumns = arrangeColumns(this.#stated, arrangement);
    this.columns = withSystemColumns(this.dataColumns, { hasSelect, hasExpand, hasActions });
  }

  #show(): void {
    const { pageSize, groupBy, parentKey, primaryKey, collapsed, expanded, detail } = this.#input!;
    const added = this.#addedPlaces();
    const order = added.length === 0 ? this.#order : Uint32Array.from([...added, ...this.#order]);
    const grouped = groupBy.flatMap((key) => this.dataColumns.find((column) => column.key === key) ?? []);
    if (grouped.length > 0) this.lines = groupLines(order, { rows: this.rows, columns: grouped, collapsed: collapsed as ReadonlySet<string> });
    else if (parentKey !== '') this.lines = treeLines(order, { rows: this.rows, primaryKey, parentKey, collapsed });
    else this.lines = new Lines(this.#isPaged ? order.subarray(this.pageStart, this.pageStart + pageSize) : order);
    this.#expanded = new Map(expanded.flatMap((key) => {
      const place = this.placeOf(key);
      return place === -1 ? [] : [[place, detailLines(callFor(detail, this.rows[place]!, place))] as const];
    }));
    this.lines = withDetails(this.lines, this.#expanded);
  }

  #addedPlaces(): readonly number[] {
    return Array.from({ length: this.rows.length - this.baseRows.length }, (_each, index) => this.baseRows.length + index);
  }
}

function isUnsorted({ sort, filters, search }: RowQuery): boolean {
  return sort.length === 0 && filters.length === 0 && search.trim() === '';
}

/** Hardly anything to do, but work of its own: starting it stops the one before. */
function* done(order: Uint32Array): Work<Uint32Array> {
  yield;
  return order;
}

function identity(length: number): Uint32Array {
  const order = new Uint32Array(length);
  for (let place = 0; place < length; place += 1) order[place] = place;
  return order;
}
