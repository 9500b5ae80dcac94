import { centerRange, layoutColumns } from './column-layout.ts';
import type { ColumnLayout, PlacedColumn } from './column-layout.ts';
import type { GridPosition } from './grid-key.ts';
import type { GridSource } from './grid-source.ts';
import { RowRing } from './row-ring.ts';
import type { DrawnColumns } from './row-view.ts';
import { ScrollMap } from './scroll-map.ts';

/** Lines drawn above and below those that are seen. */
const OVERSCAN = 3;
/** Drawn before the size of the view is known. */
const FIRST_HEIGHT = 480;

/** The boxes of the grid in the table's shadow root. */
export interface GridBoxes {
  /** What is scrolled. */
  readonly scroller: HTMLElement;
  /** As high as all lines; holds the rows. */
  readonly body: HTMLElement;
}

/** What the grid tells the table. */
export interface GridPort {
  /** Other columns came into view; the head has to follow. */
  readonly columnsChanged: () => void;
  /** Rows were drawn. */
  readonly drawn: () => void;
}

/** Draws what is seen of a grid, at once when it is scrolled, and knows which cell has the keyboard. */
export class GridView {
  readonly #port: GridPort;
  #boxes: GridBoxes | undefined;
  /** The rows on the screen; none before the boxes are in the page. */
  ring: RowRing | undefined;
  #source: GridSource | undefined;
  /** Where lines stand in the box. */
  map = new ScrollMap(0, 32, FIRST_HEIGHT);
  #layout: ColumnLayout = layoutColumns([], () => 0, 0);
  #drawn: DrawnColumns = { columns: [], version: 0 };
  #range: readonly [number, number] = [0, 0];
  #viewWidth = 0;
  /** From the start of the line, whichever side that is. */
  scrollLeft = 0;
  #headHeight = 0;
  /** The cell that takes the keyboard: seen with the next drawing. */
  active: GridPosition = { line: -1, column: 0 };
  #marked: HTMLElement | undefined;

  constructor(port: GridPort) {
    this.#port = port;
  }

  /** What is scrolled; undefined before it is in the page. */
  get scroller(): HTMLElement | undefined {
    return this.#boxes?.scroller;
  }

  get layout(): ColumnLayout {
    return this.#layout;
  }

  /** The columns that are drawn: those at the edges, those in view, and the one that has the keyboard. */
  get drawn(): readonly PlacedColumn[] {
    return this.#drawn.columns;
  }

  get viewWidth(): number {
    return this.#viewWidth;
  }

  /** The boxes are in the page now. False when they were known. */
  attach(boxes: GridBoxes): boolean {
    if (this.#boxes?.body === boxes.body) return false;
    this.#boxes = boxes;
    this.ring = new RowRing(boxes.body);
    this.#source = undefined;
    this.scrollLeft = 0;
    return true;
  }

  /** Other lines, or the same ones that look different. */
  show(source: GridSource): void {
    const isFirst = this.#source === undefined;
    this.#source = source;
    // The source may be the same one that has other lines now: what it had is known by the map alone.
    const { top, viewHeight, lines, lineHeight } = this.map;
    if (!isFirst && lines === source.lines && lineHeight === source.lineHeight) return;
    this.map = new ScrollMap(source.lines, source.lineHeight, viewHeight);
    if (this.#boxes === undefined) return;
    this.#boxes.body.style.blockSize = `${Math.max(0, this.map.boxHeight - 1)}px`;
    // Nothing is scrolled yet: asking would make the browser lay the page out.
    if (isFirst) return;
    const position = this.map.showTop(lineHeight === source.lineHeight ? top : (top / lineHeight) * source.lineHeight);
    if (this.#boxes.scroller.scrollTop !== position) this.#boxes.scroller.scrollTop = position;
  }

  /** Other columns, widths or a view of another width. */
  arrange(layout: ColumnLayout): void {
    this.#layout = layout;
    this.#range = [-1, -1];
    this.#boxes?.scroller.style.setProperty('--_grid-width', `${layout.width}px`);
  }

  /** Draws what is seen now. */
  draw(): void {
    const { scroller } = this.#boxes ?? {};
    if (scroller === undefined || this.#source === undefined) return;
    this.#drawColumns(this.scrollLeft);
    this.#drawRows();
    this.#mark();
    this.#port.drawn();
  }

  /** Where a line stands in the box, in pixels. */
  yOf(line: number): number {
    return line * this.lineHeight + this.map.shift;
  }

  /** The lines that are drawn, the last excluded. */
  get drawnLines(): readonly [first: number, end: number] {
    const { top, viewHeight } = this.map;
    return [Math.max(0, Math.floor(top / this.lineHeight) - OVERSCAN), Math.min(this.#source?.lines ?? 0, Math.ceil((top + viewHeight) / this.lineHeight) + OVERSCAN)];
  }

  /** The view was scrolled: rows follow before the page is shown. */
  scrolled(): void {
    const { scroller } = this.#boxes!;
    this.map.scrollTo(scroller.scrollTop);
    this.scrollLeft = Math.abs(scroller.scrollLeft);
    this.draw();
  }

  /** Scrolling came to rest: the scroll bar goes where it belongs. */
  settled(): void {
    const { scroller } = this.#boxes!;
    const position = Math.round(this.map.settled());
    if (!this.map.isScaled || Math.abs(scroller.scrollTop - position) < 1) return;
    this.map.settle(position);
    scroller.scrollTop = position;
    this.#drawRows();
  }

  /** Looks how large the view is. True when it is another size than before. */
  measure(): boolean {
    const before = [this.#viewWidth, this.map.viewHeight];
    this.#measure();
    return before[0] !== this.#viewWidth || before[1] !== this.map.viewHeight;
  }

  /** The element that takes the keyboard; undefined while it is not drawn. */
  activeCell(): HTMLElement | undefined {
    const { line, column } = this.active;
    if (line >= 0) return this.ring?.rows.get(line)?.cell(column)?.element;
    return this.#boxes?.scroller.querySelector<HTMLElement>(`.head [aria-colindex="${column + 1}"]`) ?? undefined;
  }

  get lineHeight(): number {
    return this.#source?.lineHeight ?? 32;
  }

  #drawColumns(scrollLeft: number): void {
    const [first, end] = centerRange(this.#layout, scrollLeft, this.#viewWidth);
    const { start, center, end: pinned, all } = this.#layout;
    const active = all[this.active.column];
    const isApart = active !== undefined && active.column.pinned === undefined && !center.slice(first, end).includes(active);
    const last = this.#drawn.columns.at(-1);
    if (first === this.#range[0] && end === this.#range[1] && (isApart ? last === active : this.#drawn.columns.length === start.length + pinned.length + end - first)) return;
    this.#range = [first, end];
    this.#drawn = { columns: [...start, ...center.slice(first, end), ...pinned, ...(isApart ? [active] : [])], version: this.#drawn.version + 1 };
    this.#port.columnsChanged();
  }

  #drawRows(): void {
    const source = this.#source!;
    const [first, end] = this.drawnLines;
    this.ring!.paint(source, { first, end, kept: this.active.line, shift: this.map.shift }, this.#drawn);
  }

  /** One cell is the tab stop. */
  #mark(): void {
    const cell = this.activeCell();
    if (cell === this.#marked) return;
    this.#marked?.setAttribute('tabindex', '-1');
    cell?.setAttribute('tabindex', '0');
    this.#marked = cell;
  }

  /** The head's cells were drawn anew. */
  headDrawn(): void {
    this.#mark();
  }

  #measure(): void {
    const { scroller, body } = this.#boxes ?? {};
    if (scroller === undefined || body === undefined) return;
    this.#viewWidth = scroller.clientWidth;
    this.#headHeight = body.offsetTop;
    const foot = scroller.querySelector<HTMLElement>('.foot')?.offsetHeight ?? 0;
    const height = scroller.clientHeight - this.#headHeight - foot;
    this.map.resize(height > 0 ? height : FIRST_HEIGHT);
  }
}
