import type { applyChanges } from './changes.ts';
import type { LineShape, ShapedModel } from './line-shape.ts';
import type { Lines } from './lines.ts';
import type { keyOf, RowKey } from './row-keys.ts';
import type { RowOrder, RowQuery } from './row-order.ts';
import { RowLines } from './row-lines.ts';
import { readColumns } from './table-columns.ts';
import type { Column } from './table-columns.ts';
import type { ShapeInput, TableInput } from './table-input-values.ts';
import { readRows } from './table-row.ts';
import type { TableRecord } from './table-row.ts';
import type { Work } from './work.ts';

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
}

interface DisplayPart {
  /** The columns in the order wanted, and the same with the table's own. */
  readonly arranged: (stated: readonly Column[], shape: ShapeInput) => readonly [data: readonly Column[], all: readonly Column[]];
  readonly isArrangedAnew: (before: ShapeInput | undefined, now: ShapeInput) => boolean;
  readonly LineShape: new (model: ShapedModel, input: TableInput, order: Uint32Array) => LineShape;
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
  /** What is shown; set with the first update. */
  input!: TableInput;
  /** Places of the data's rows in the order shown; another list for another order. */
  order: Uint32Array = NO_ORDER;
  #rowOrder: RowOrder | undefined;
  /** As the data has them. */
  baseRows: readonly TableRecord[] = [];
  /** With edits and new rows, which stand at the end. */
  rows: readonly TableRecord[] = [];
  /** In the order wanted, hidden ones too, without the table's own. */
  dataColumns: readonly Column[] = [];
  /** All columns, the table's own too. */
  columns: readonly Column[] = [];
  lines: Lines = new RowLines(NO_ORDER);
  #stated: readonly Column[] = [];
  /** Pages, groups, trees and details; undefined for rows alone. */
  shape: LineShape | undefined;
  #read: ReadInput = { data: undefined, columns: undefined, rows: [], stated: [] };

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
    const before = this.input as TableInput | undefined;
    this.input = input;
    const isNewData = before === undefined || before.data !== input.data;
    const isNewColumns = isNewData || before.columns !== input.columns;
    this.#stated = this.columnsOf(input);
    this.baseRows = this.#read.rows;
    if (isNewColumns) this.#rowOrder = undefined;
    const { shape } = input;
    if (isNewColumns || (shape !== undefined && this.#parts.display.loaded!.isArrangedAnew(before.shape, shape))) this.#arrange();
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
    this.order = order;
    this.#show();
  }

  /** How many rows stand before the page. */
  get pageStart(): number {
    return this.shape?.pageStart ?? 0;
  }

  /** How many lines stand before the first on this page, as readers are told; groups and trees are told page by page. */
  get linesBefore(): number {
    return this.shape?.linesBefore ?? 0;
  }

  /** How many lines there are as readers are told. */
  get lineCount(): number {
    return this.shape?.lineCount ?? this.lines.count;
  }

  keyAt(place: number): RowKey {
    const { primaryKey, changes } = this.input;
    return place < this.baseRows.length ? (this.#parts.use.loaded?.keyOf(this.baseRows[place], place, primaryKey) ?? place) : changes.added[place - this.baseRows.length]?.key ?? place;
  }

  #arrange(): void {
    const { shape } = this.input;
    [this.dataColumns, this.columns] = shape === undefined ? [this.#stated, this.#stated] : this.#parts.display.loaded!.arranged(this.#stated, shape);
  }

  #show(): void {
    const start = this.baseRows.length;
    const order = this.rows.length === start ? this.order : Uint32Array.from([...this.rows.slice(start).map((_row, index) => start + index), ...this.order]);
    this.shape = this.input.shape && new this.#parts.display.loaded!.LineShape(this, this.input, order);
    this.lines = this.shape?.lines ?? new RowLines(order);
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
