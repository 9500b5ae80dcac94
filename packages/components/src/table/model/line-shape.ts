import { detailLines } from './detail-lines.ts';
import { groupLines } from './group-lines.ts';
import type { Lines } from './lines.ts';
import { countedPlace, pageLines } from './page-lines.ts';
import type { PagedLines } from './page-lines.ts';
import { placeOf } from './row-places.ts';
import { ShapedLines } from './shaped-lines.ts';
import { callFor } from './table-columns.ts';
import type { Column } from './table-columns.ts';
import type { ShapeInput, TableInput } from './table-input-values.ts';
import type { TableRecord } from './table-row.ts';
import { treeLines } from './tree-lines.ts';
import { withDetails } from './with-details.ts';

/** The rows that are given a shape. */
export interface ShapedModel {
  readonly rows: readonly TableRecord[];
  readonly dataColumns: readonly Column[];
  readonly baseRows: readonly TableRecord[];
  readonly input: TableInput;
}

/** Rows in their order made into groups or a tree, cut into pages, with the details of those that are open. */
export class LineShape {
  readonly lines: Lines;
  readonly #input: ShapeInput;
  readonly #isPaged: boolean;
  readonly #order: Uint32Array;
  /** Groups or a tree of all pages, and the page of them. */
  readonly #structured: ShapedLines | undefined;
  readonly #counted: PagedLines | undefined;
  /** How many lines the details of the rows at these places take. */
  readonly #expanded: ReadonlyMap<number, number>;
  readonly #shown: number;

  constructor(model: ShapedModel, input: TableInput, order: Uint32Array) {
    const shape = input.shape!;
    const { page, pageSize, expanded, detail } = shape;
    this.#input = shape;
    this.#isPaged = pageSize > 0 && !input.serverSide;
    this.#order = order;
    this.#structured = structure(model, input, order);
    this.#counted = this.#isPaged && this.#structured !== undefined ? pageLines(this.#structured, page, pageSize) : undefined;
    this.#expanded = new Map(expanded.flatMap((key) => {
      const place = placeOf(model, key);
      return place === -1 ? [] : [[place, detailLines(callFor(detail, model.rows[place]!, place))] as const];
    }));
    this.lines = withDetails(this.#counted?.lines ?? this.#structured ?? new ShapedLines(this.#isPaged ? order.subarray(this.pageStart, this.pageStart + pageSize) : order), this.#expanded);
    this.#shown = this.#counted?.shown ?? this.lines.count;
  }

  /** How many of what pages are made of there are on all pages: rows, or what `pageLines` counts. */
  get countedRows(): number {
    return this.#counted?.total ?? this.#order.length;
  }

  /** How many of them are on this page. */
  get countedShown(): number {
    return this.#shown;
  }

  /** How many pages there are; of a server's rows it is not known here. */
  get pageCount(): number {
    return this.#isPaged ? Math.max(1, Math.ceil(this.countedRows / this.#input.pageSize)) : 1;
  }

  /** The page that is shown, from 1: the one asked for, or the last. */
  get page(): number {
    return Math.min(this.#input.page, this.pageCount);
  }

  /** How many rows stand before the page. */
  get pageStart(): number {
    return this.#isPaged ? (this.page - 1) * this.#input.pageSize : 0;
  }

  /** How many lines stand before the first on this page, as readers are told. */
  get linesBefore(): number {
    return this.#structured === undefined ? this.pageStart : 0;
  }

  /** How many lines there are as readers are told. */
  get lineCount(): number {
    return this.#structured === undefined && this.pageCount > 1 ? this.#order.length : this.lines.count;
  }

  /** The page that a row stands on; undefined for a row that is not shown. */
  pageOf(place: number): number | undefined {
    const position = this.#structured === undefined ? this.#order.indexOf(place) : countedPlace(this.#structured, place);
    return position === -1 || !this.#isPaged ? undefined : Math.floor(position / this.#input.pageSize) + 1;
  }

  /** Whether the details of the row at a place are open. */
  isExpanded(place: number): boolean {
    return this.#expanded.has(place);
  }
}

/** Groups or a tree; undefined for rows alone. */
function structure({ rows, dataColumns }: ShapedModel, { primaryKey, shape }: TableInput, order: Uint32Array): ShapedLines | undefined {
  const { groupBy, parentKey, collapsed } = shape!;
  const grouped = groupBy.flatMap((key) => dataColumns.find((column) => column.key === key) ?? []);
  if (grouped.length > 0) return groupLines(order, { rows, columns: grouped, collapsed: collapsed as ReadonlySet<string> });
  return parentKey === '' ? undefined : treeLines(order, { rows, primaryKey, parentKey, collapsed });
}
