import type { TableModel } from '../model/table-model.ts';
import type { CellRange } from './cell-range.ts';

/** Cells that are marked together: only for as long as the same rows and columns stand where they stood. */
export class CellMarks {
  readonly #model: TableModel;
  readonly #range: CellRange;
  /** What they stood in. */
  readonly #source: readonly unknown[];

  constructor(model: TableModel, range: CellRange) {
    this.#model = model;
    this.#range = range;
    this.#source = sourceOf(model);
  }

  /** Undefined once something stands elsewhere. */
  get range(): CellRange | undefined {
    const source = sourceOf(this.#model);
    return this.#source.every((part, index) => part === source[index]) ? this.#range : undefined;
  }

  has(line: number, column: number): boolean {
    const { range } = this;
    return range !== undefined && line >= range.top && line <= range.bottom && column >= range.left && column <= range.right;
  }
}

function sourceOf({ order, pageStart, lines, columns }: TableModel): readonly unknown[] {
  return [order, pageStart, lines.count, columns];
}
