import type { BenchRow } from './rows.ts';

/** A grid with rows in it. */
export interface MountedGrid {
  /** What is scrolled. */
  readonly scroller: HTMLElement;
  /** Sorts by a column, ascending, and resolves when the rows are in order. */
  readonly sort?: (key: string) => Promise<void> | void;
  /** Shows the rows whose figure in a column is above another, all of them for undefined. */
  readonly filter?: (key: string, above: number | undefined) => Promise<void> | void;
  /** What stands at a point of the page: the words of that cell. */
  readonly root: Document | ShadowRoot;
}

/** A grid to be measured. */
export interface GridEngine {
  readonly name: string;
  readonly mount: (host: HTMLElement, rows: BenchRow[]) => Promise<MountedGrid>;
}
