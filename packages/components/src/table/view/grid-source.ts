import type { CellView } from './cell-view.ts';

/** What a row says of itself. */
export interface RowDescription {
  /** From 1, the head included. */
  readonly index: number;
  readonly classes: string;
  readonly selected: boolean | undefined;
  readonly expanded: boolean | undefined;
  readonly level: number | undefined;
}

/** A row on the screen, as the table paints it. */
export interface RowTarget {
  readonly describe: (description: RowDescription) => void;
}

/** What the grid asks of the table: how many lines there are, and what each looks like. */
export interface GridSource {
  /** Lines below the head. */
  readonly lines: number;
  /** Pixels, the same of all lines. */
  readonly lineHeight: number;
  /** Counts up whenever lines that are shown may look different. */
  readonly version: number;
  /** Classes and positions of a line. */
  readonly paintRow: (row: RowTarget, line: number) => void;
  /** The content of a cell, which knows its column. */
  readonly paintCell: (cell: CellView, line: number) => void;
}
