import type { aggregateOf } from './aggregate.ts';
import type { applyChanges } from './changes.ts';
import type { Changes } from './change-history.ts';
import type { arrangeColumns, ColumnArrangement } from './column-arrangement.ts';
import type { detailLines } from './detail-lines.ts';
import type { groupLines } from './group-lines.ts';
import { Lines } from './lines.ts';
import type { countedPlace, PagedLines, pageLines } from './page-lines.ts';
import type { keyOf, placesOf, RowKey } from './row-keys.ts';
import type { RowOrder, RowQuery } from './row-order.ts';
import type { withSystemColumns } from './system-columns.ts';
import { callFor, readColumns } from './table-columns.ts';
import type { Column } from './table-columns.ts';
import { readRows } from './table-row.ts';
import type { TableRecord } from './table-row.ts';
import type { treeLines } from './tree-lines.ts';
import type { withDetails } from './with-details.ts';
import type { Work } from './work.ts';

/** What a table shows, as it was read from properties and state. Lists that are the same object are taken for unchanged. */
export interface TableInput {
  readonly data: unknown;
  readonly columns: unknown;
  readonly primaryKey: string;
  /** Null while nobody arranged them. */
  readonly arrangement: ColumnArrangement | null;
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

/** What most tables do without: fetched by whoever gives the input that needs it, before it does. What is not there has no effect. */
export interface ModelParts {
  readonly display: { readonly loaded: DisplayPart | undefined };
  readonly use: { readonly loaded: UsePart | undefined };
}

/** What data and columns were read last, and as what. */
interface ReadInput {
  readonly data: unknown;
  readonly columns: unknown;
  readonly rows: readonly TableRecord[];
  readonly stated: readonly Column[];
}

interface UsePart {
  readonly RowOrder: typeof RowOrder;
  readonly applyChanges: typeof applyChanges;
  readonly keyOf: typeof keyOf;
  readonly placesOf: typeof placesOf;
}

interface DisplayPart {
  readonly aggregateOf: typeof aggregateOf;
  readonly arrangeColumns: typeof arrangeColumns;
  readonly countedPlace: typeof countedPlace;
  readonly pageLines: typeof pageLines;
  readonly detailLines: typeof detailLines;
  readonly groupLines: typeof groupLines;
  readonly treeLines: typeof treeLines;
  readonly withDetails: typeof withDetails;
  readonly withSystemColumns: typeof withSystemColumns;
}

/** Rows are to be shown in another order: at once in that of the data, or when this work is done, whose result goes to `accept`. */
export interface OrderChange {
  readonly work: Work<Uint32Array> | undefined;
}

const NO_ORDER = new Uint32Array(0);

/**
 * Data and columns made into lines: rows and columns are read, then filtered and sorted by `order`, which may take its
 * time, then grouped and cut into pages. Edits change what rows show and not where they stand. Free of DOM.
 */
export class TableModel {
  readonly #parts: ModelParts;
  #input: TableInput | undefined;
  #order: Uint32Array = NO_ORDER;
  #rowOrder: RowOrder | undefined;
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
  #read: ReadInput = { data: undefined, columns: undefined, rows: [], stated: [] };
  #expanded: ReadonlyMap<number, number> = new Map();
  /** Groups or a tree of all pages, and the page of them. */
  #structured: Lines | undefined;
  #counted: PagedLines | undefined;
  #totals: { readonly source: readonly unknown[]; readonly values: Map<string, number | undefined> } = { source: [], values: new Map() };

  constructor(parts: ModelParts) {
    this.#parts = parts;
  }

  /** The columns that some input will have, hidden ones too; nothing is shown differently by it. */
  columnsOf({ data, columns }: Pick<TableInput, 'data' | 'columns'>): readonly Column[] {
    const isNewData = data !== this.#read.data;
    if (isNewData || columns !== this.#read.columns) {
      const rows = isNewData ? readRows(data) : this.#read.rows;
      this.#read = { data, columns, rows, stated: readColumns(columns, rows) };
    }
    return this.#read.stated;
  }

  /** Takes what is to be shown. Undefined where the order stays. */
  update(input: TableInput): OrderChange | undefined {
    const before = this.#input;
    this.#input = input;
    const isNewData = before === undefined || before.data !== input.data;
    const isNewColumns = isNewData || before.columns !== input.columns;
    this.#stated = this.columnsOf(input);
    this.baseRows = this.#read.rows;
    if (isNewColumns) this.#rowOrder = undefined;
    if (isNewColumns || before.arrangement !== input.arrangement || before.hasSelect !== input.hasSelect || before.hasExpand !== input.hasExpand || before.hasActions !== input.hasActions) this.#arrange();
    if (isNewData || before.changes !== input.changes || before.primaryKey !== input.primaryKey) this.rows = this.#parts.use.loaded?.applyChanges(this.baseRows, input.changes, input.primaryKey) ?? this.baseRows;
    const isSame = !isNewColumns && before.query === input.query && before.serverSide === input.serverSide;
    if (isSame) {
      this.#show();
      return undefined;
    }
    const { RowOrder: Order } = this.#parts.use.loaded ?? {};
    const isPlain = Order === undefined || input.serverSide || !isNarrowed(input.query);
    // Until the new order is known, new data stands in its own; other rows would be shown in the wrong places.
    if (isNewData || isPlain) this.accept(identity(this.baseRows.length));
    else this.#show();
    if (isPlain) return { work: undefined };
    this.#rowOrder ??= new Order(this.baseRows, this.#stated);
    return { work: this.#rowOrder.order(input.query) };
  }

  /** Shows the rows in this order. */
  accept(order: Uint32Array): void {
    this.#order = order;
    this.#show();
  }

  /** What is asked for. */
  get query(): RowQuery {
    return this.#input!.query;
  }

  /** What was changed and not saved. */
  get changes(): Changes {
    return this.#input!.changes;
  }

  /** Places of the data's rows in the order shown; another list for another order. */
  get order(): Uint32Array {
    return this.#order;
  }

  /** Places of the rows of all pages in the order shown; new rows first. */
  get places(): readonly number[] {
    return [...this.#addedPlaces(), ...this.#order];
  }

  /** How many rows there are on all pages. */
  get rowCount(): number {
    return this.#order.length + this.rows.length - this.baseRows.length;
  }

  /** How many of what pages are made of there are on all pages: rows, or what `pageLines` counts. */
  get countedRows(): number {
    return this.#counted?.total ?? this.rowCount;
  }

  /** How many of them are on this page. */
  get countedShown(): number {
    return this.#counted?.shown ?? this.lines.count;
  }

  /** How many pages there are; of a server's rows it is not known here. */
  get pageCount(): number {
    return this.#isPaged ? Math.max(1, Math.ceil(this.countedRows / this.#input!.pageSize)) : 1;
  }

  /** The page that is shown, from 1: the one asked for, or the last. */
  get page(): number {
    return Math.min(this.#input!.page, this.pageCount);
  }

  /** How many rows stand before the page. */
  get pageStart(): number {
    return this.#isPaged ? (this.page - 1) * this.#input!.pageSize : 0;
  }

  /** How many lines stand before the first on this page, as readers are told; groups and trees are told page by page. */
  get linesBefore(): number {
    return this.#structured === undefined ? this.pageStart : 0;
  }

  /** How many lines there are as readers are told. */
  get lineCount(): number {
    return this.#structured === undefined && this.pageCount > 1 ? this.rowCount : this.lines.count;
  }

  /** The page that a row stands on; undefined for a row that is not shown. */
  pageOf(place: number): number | undefined {
    const position = this.#structured === undefined ? this.places.indexOf(place) : this.#parts.display.loaded!.countedPlace(this.#structured, place);
    return position === -1 || !this.#isPaged ? undefined : Math.floor(position / this.#input!.pageSize) + 1;
  }

  keyAt(place: number): RowKey {
    const { primaryKey, changes } = this.#input!;
    return place < this.baseRows.length ? (this.#parts.use.loaded?.keyOf(this.baseRows[place], place, primaryKey) ?? place) : changes.added[place - this.baseRows.length]?.key ?? place;
  }

  /** The place of the row with a key; -1 where there is none. */
  placeOf(key: RowKey): number {
    const added = this.#input!.changes.added.findIndex((each) => each.key === key);
    return added === -1 ? (this.#parts.use.loaded?.placesOf([key], this.baseRows, this.#input!.primaryKey)[0] ?? -1) : this.baseRows.length + added;
  }

  /** What a column comes to over the rows of all pages; undefined where it states no aggregate. Worked out once for each order and change. */
  total(column: Column): number | undefined {
    const { loaded } = this.#parts.display;
    if (column.aggregate === undefined || loaded === undefined) return undefined;
    const source = [this.#order, this.rows];
    if (source.some((part, index) => part !== this.#totals.source[index])) this.#totals = { source, values: new Map() };
    const { values } = this.#totals;
    if (!values.has(column.key)) values.set(column.key, loaded.aggregateOf(column, this.rows, this.rows.length === this.baseRows.length ? this.#order : this.places));
    return values.get(column.key);
  }

  /** Whether the details of the row at a place are open. */
  isExpanded(place: number): boolean {
    return this.#expanded.has(place);
  }

  get #isPaged(): boolean {
    const { pageSize, serverSide } = this.#input!;
    return pageSize > 0 && !serverSide;
  }

  #arrange(): void {
    const { arrangement, hasSelect, hasExpand, hasActions } = this.#input!;
    const { loaded } = this.#parts.display;
    this.dataColumns = arrangement === null || loaded === undefined ? this.#stated : loaded.arrangeColumns(this.#stated, arrangement);
    this.columns = loaded?.withSystemColumns(this.dataColumns, { hasSelect, hasExpand, hasActions }) ?? this.dataColumns;
  }

  #show(): void {
    const { pageSize, expanded, detail } = this.#input!;
    const added = this.#addedPlaces();
    const order = added.length === 0 ? this.#order : Uint32Array.from([...added, ...this.#order]);
    const { loaded } = this.#parts.display;
    this.#structured = this.#structure(order);
    this.#counted = this.#isPaged && this.#structured !== undefined ? loaded!.pageLines(this.#structured, this.#input!.page, pageSize) : undefined;
    this.lines = this.#counted?.lines ?? this.#structured ?? new Lines(this.#isPaged ? order.subarray(this.pageStart, this.pageStart + pageSize) : order);
    this.#expanded = new Map(loaded === undefined ? [] : expanded.flatMap((key) => {
      const place = this.placeOf(key);
      return place === -1 ? [] : [[place, loaded.detailLines(callFor(detail, this.rows[place]!, place))] as const];
    }));
    if (loaded !== undefined) this.lines = loaded.withDetails(this.lines, this.#expanded);
  }

  /** Groups or a tree; undefined for rows alone. */
  #structure(order: Uint32Array): Lines | undefined {
    const { groupBy, parentKey, primaryKey, collapsed } = this.#input!;
    const { rows, dataColumns } = this;
    const { loaded } = this.#parts.display;
    if (loaded === undefined) return undefined;
    const grouped = groupBy.flatMap((key) => dataColumns.find((column) => column.key === key) ?? []);
    if (grouped.length > 0) return loaded.groupLines(order, { rows, columns: grouped, collapsed: collapsed as ReadonlySet<string> });
    return parentKey === '' ? undefined : loaded.treeLines(order, { rows, primaryKey, parentKey, collapsed });
  }

  #addedPlaces(): readonly number[] {
    return Array.from({ length: this.rows.length - this.baseRows.length }, (_each, index) => this.baseRows.length + index);
  }
}

/** The rows are others than the data, or in another order. */
export function isNarrowed({ sort, filters, search }: RowQuery): boolean {
  return sort.length > 0 || filters.length > 0 || search.trim() !== '';
}

function identity(length: number): Uint32Array {
  const order = new Uint32Array(length);
  for (let place = 0; place < length; place += 1) order[place] = place;
  return order;
}
