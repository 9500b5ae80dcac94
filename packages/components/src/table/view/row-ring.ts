import type { GridSource } from './grid-source.ts';
import { RowView } from './row-view.ts';
import type { DrawnColumns } from './row-view.ts';

/** Which lines are drawn, and where. */
export interface DrawnLines {
  readonly first: number;
  /** The line after the last. */
  readonly end: number;
  /** A line that stays drawn wherever it is, for it has the keyboard; -1 for none. */
  readonly kept: number;
  /** Added to a line's own place for its place in the box. */
  readonly shift: number;
}

/**
 * The rows that are on the screen. A row that stays in view is not touched; one that leaves becomes one that comes in. The
 * row that has the keyboard is never given away, so that scrolling does not take the keyboard from it.
 */
export class RowRing {
  readonly #box: HTMLElement;
  /** By the lines that they show. */
  rows: ReadonlyMap<number, RowView> = new Map();

  constructor(box: HTMLElement) {
    this.#box = box;
  }

  paint(source: GridSource, { first, end, kept, shift }: DrawnLines, columns: DrawnColumns): void {
    const before = this.rows;
    const isWanted = (line: number): boolean => (line >= first && line < end) || line === kept;
    const free: RowView[] = [];
    const rows = new Map<number, RowView>();
    for (const [line, row] of before) {
      if (isWanted(line) && line < source.lines) rows.set(line, row);
      else free.push(row);
    }
    const show = (line: number): void => {
      const row = rows.get(line) ?? free.pop() ?? this.#add();
      rows.set(line, row);
      row.paint(line, source, columns);
      row.moveTo(line * source.lineHeight + shift);
    };
    for (let line = first; line < end; line += 1) show(line);
    if (kept >= 0 && kept < source.lines && (kept < first || kept >= end)) show(kept);
    for (const row of free) row.element.remove();
    this.rows = rows;
  }

  #add(): RowView {
    const row = new RowView();
    this.#box.append(row.element);
    return row;
  }
}
