import type { ColumnLayout, PlacedColumn } from './column-layout.ts';
import type { GridPosition } from './grid-key.ts';
import type { GridView } from './grid-view.ts';
import type { RowView } from './row-view.ts';

/** Moves the cell that has the keyboard, and what is seen with it. Fetched with what presses do: until then that cell is the first head. */
export class GridCursor {
  readonly #view: GridView;

  constructor(view: GridView) {
    this.#view = view;
  }

  /** Where the keyboard is. */
  get active(): GridPosition {
    return this.#view.active;
  }

  /** Whether the keyboard is in the grid. */
  get hasKeyboard(): boolean {
    return this.#view.scroller?.matches(':focus-within') === true;
  }

  get isRightToLeft(): boolean {
    const { scroller } = this.#view;
    return scroller !== undefined && getComputedStyle(scroller).direction === 'rtl';
  }

  /** How many whole lines are seen. */
  get pageLines(): number {
    const { map, lineHeight } = this.#view;
    return Math.max(1, Math.floor(map.viewHeight / lineHeight) - 1);
  }

  /** Gives a cell the tab stop, scrolls it into view, and with `focus` gives it the keyboard. */
  activate(position: GridPosition, { focus = true, scroll = true } = {}): void {
    const view = this.#view;
    view.active = position;
    if (scroll) this.reveal(position);
    view.draw();
    if (focus) view.activeCell()?.focus({ preventScroll: true });
  }

  /** The active cell's row became another line: the keyboard goes with it. */
  move(position: GridPosition): void {
    const view = this.#view;
    if (view.ring !== undefined) view.ring.rows = renamed(view.ring.rows, view.active.line, position.line);
    view.active = position;
  }

  /** Scrolls as little as needed for a cell to be seen. */
  reveal({ line, column }: GridPosition): void {
    const { scroller, layout, scrollLeft, viewWidth, map, lineHeight } = this.#view;
    if (scroller === undefined) return;
    const placed = layout.all[column];
    const wanted = placed === undefined ? scrollLeft : scrollLeftFor(layout, placed, { scrollLeft, viewWidth });
    if (wanted !== scrollLeft) {
      scroller.scrollLeft = this.isRightToLeft ? -wanted : wanted;
      this.#view.scrollLeft = Math.abs(scroller.scrollLeft);
    }
    if (line < 0) return;
    const { top, viewHeight } = map;
    const start = line * lineHeight;
    const end = start + lineHeight;
    if (start < top) this.#showTop(start);
    else if (end > top + viewHeight) this.#showTop(end - viewHeight);
  }

  /** The cell that an element is in; undefined outside of them. */
  positionOf(element: Element): GridPosition | undefined {
    const cell = element.closest('[aria-colindex]');
    const row = cell?.closest('.row, .head');
    if (!cell || !row) return undefined;
    const line = row.classList.contains('head') ? -1 : [...this.#view.ring?.rows ?? []].find(([, view]) => view.element === row)?.[0];
    return line === undefined ? undefined : { line, column: Number(cell.ariaColIndex) - 1 };
  }

  #showTop(top: number): void {
    const { scroller, map } = this.#view;
    scroller!.scrollTop = map.showTop(top);
    // What the browser makes of it, rounded or at the end.
    if (!map.isScaled) map.scrollTo(scroller!.scrollTop);
  }
}

/** Another line has the keyboard now: its row is the one that had it, which takes the keyboard along. */
function renamed(rows: ReadonlyMap<number, RowView>, from: number, to: number): ReadonlyMap<number, RowView> {
  const row = rows.get(from);
  // To the head: the row stays a row like any other, and goes when its line does.
  if (row === undefined || from === to || to < 0) return rows;
  const other = rows.get(to);
  const changed = new Map(rows).set(to, row);
  if (other === undefined) changed.delete(from);
  else changed.set(from, other);
  return changed;
}

/** Where to scroll so that a column is seen whole; `scrollLeft` when it is. */
function scrollLeftFor({ startWidth, endWidth }: ColumnLayout, { column, offset, width }: PlacedColumn, { scrollLeft, viewWidth }: { readonly scrollLeft: number; readonly viewWidth: number }): number {
  if (column.pinned !== undefined) return scrollLeft;
  const room = viewWidth - startWidth - endWidth;
  const start = offset - startWidth;
  if (start < scrollLeft || width > room) return start;
  return Math.max(scrollLeft, start + width - room);
}
