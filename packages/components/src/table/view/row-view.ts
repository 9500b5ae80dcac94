import { CellView } from './cell-view.ts';
import type { PlacedColumn } from './column-layout.ts';
import type { GridSource, RowDescription, RowTarget } from './grid-source.ts';

/** Which cells a row is to have, as all rows have them. */
export interface DrawnColumns {
  readonly columns: readonly PlacedColumn[];
  /** Another one for every other list of columns or place of one of them. */
  readonly version: number;
}

/** One row on the screen, used again for another line as the grid is scrolled. */
export class RowView implements RowTarget {
  readonly element = document.createElement('div');
  #cells = new Map<number, CellView>();
  #line = -1;
  #version = -1;
  #columnsVersion = -1;
  #y = Number.NaN;
  #said: RowDescription | undefined;

  constructor() {
    this.element.role = 'row';
    this.element.setAttribute('part', 'row');
  }

  get line(): number {
    return this.#line;
  }

  /** Shows a line. What is shown already is left alone. */
  paint(line: number, source: GridSource, { columns, version }: DrawnColumns): void {
    const isFresh = line !== this.#line || source.version !== this.#version;
    const hasColumns = version === this.#columnsVersion;
    if (!isFresh && hasColumns) return;
    const added = hasColumns ? undefined : this.#placeCells(columns);
    if (isFresh) source.paintRow(this, line);
    for (const cell of isFresh ? this.#cells.values() : added!) source.paintCell(cell, line);
    this.#line = line;
    this.#version = source.version;
    this.#columnsVersion = version;
  }

  /** Says what it is, touching the page only where that differs from what was said: most rows are alike but for their number. */
  readonly describe = (said: RowDescription): void => {
    const before = this.#said;
    this.#said = said;
    for (const name of Object.keys(said) as (keyof RowDescription)[]) if (before?.[name] !== said[name]) (this.element as Record<keyof RowDescription, string | null>)[name] = said[name];
  };

  /** Puts it at a height in the box. */
  moveTo(y: number): void {
    if (y === this.#y) return;
    this.#y = y;
    this.element.style.transform = `translateY(${y}px)`;
  }

  /** The cell of a column, by the column's place among those shown. */
  cell(index: number): CellView | undefined {
    return this.#cells.get(index);
  }

  /** The columns that came have cells that were those of columns that went. Returns the cells that were placed anew. */
  #placeCells(columns: readonly PlacedColumn[]): readonly CellView[] {
    const before = this.#cells;
    const wanted = new Set(columns.map(({ index }) => index));
    const free = [...before].filter(([index]) => !wanted.has(index)).map(([, cell]) => cell);
    const placed: CellView[] = [];
    this.#cells = new Map();
    for (const column of columns) {
      const cell = before.get(column.index) ?? free.pop() ?? this.#addCell();
      if (cell.placed !== column) {
        cell.place(column);
        placed.push(cell);
      }
      this.#cells.set(column.index, cell);
    }
    for (const cell of free) cell.element.remove();
    return placed;
  }

  #addCell(): CellView {
    const cell = new CellView();
    this.element.append(cell.element);
    return cell;
  }
}
