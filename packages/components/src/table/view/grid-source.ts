import type { CellView } from './cell-view.ts';

/** What a row says of itself, as its element has it. */
export interface RowDescription {
  /** From 1, the head included. */
  readonly ariaRowIndex: string;
  readonly className: string;
  readonly ariaSelected: string | null;
  readonly ariaExpanded: string | null;
  /** From 1. */
  readonly ariaLevel: string | null;
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
