import { isSystemColumn } from '../model/table-columns.ts';
import type { Column } from '../model/table-columns.ts';

/** A column with its place on the screen. */
export interface PlacedColumn {
  readonly column: Column;
  /** From 0, of the columns that are shown, in the order shown. */
  readonly index: number;
  /** Pixels from the start of the row; of a column pinned to the end, from the row's end. */
  readonly offset: number;
  readonly width: number;
  /** Classes: which edge it is pinned to, and whether it is the last one there. */
  readonly edge: string;
  /** What its cells and its head are given: width and place. */
  readonly style: string;
}

/** The columns that are shown: those at the edges stay while the others are scrolled under them. */
export interface ColumnLayout {
  readonly start: readonly PlacedColumn[];
  readonly center: readonly PlacedColumn[];
  readonly end: readonly PlacedColumn[];
  /** All of them, in the order shown. */
  readonly all: readonly PlacedColumn[];
  readonly startWidth: number;
  readonly endWidth: number;
  /** Pixels, of all. */
  readonly width: number;
}

/** What columns that are pinned take: fetched where there are any. */
export interface Pinning {
  /** The columns in the order shown, those that are pinned at the edges. */
  readonly pinnedApart: (columns: readonly Column[], widthOf: (column: Column) => number, viewWidth: number) => readonly Column[];
  /** The layout with those columns at the edges. */
  readonly atEdges: (layout: ColumnLayout) => ColumnLayout;
}

/** So many pixels beside what is seen are drawn too. */
const OVERSCAN = 80;

/**
 * Lays columns out. `widthOf` is a column's width by its words or by the person's hand; what the view has beyond that goes
 * to the columns that hold words and have no width of their own, so that numbers stay near what they count.
 */
export function layoutColumns(columns: readonly Column[], widthOf: (column: Column) => number, viewWidth: number, pinning?: Pinning): ColumnLayout {
  const shown = columns.filter(({ hidden }) => !hidden);
  const ordered = pinning?.pinnedApart(shown, widthOf, viewWidth) ?? shown;
  const widths = spread(ordered, ordered.map(widthOf), viewWidth);
  let width = 0;
  const center = ordered.map((column, index): PlacedColumn => {
    const offset = width;
    const own = widths[index]!;
    width += own;
    return { column, index, offset, width: own, edge: 'center-column', style: `inline-size:${own}px;inset-inline-start:${offset}px` };
  });
  const layout: ColumnLayout = { all: center, center, start: [], end: [], width, startWidth: 0, endWidth: 0 };
  return pinning?.atEdges(layout) ?? layout;
}

function spread(columns: readonly Column[], widths: readonly number[], viewWidth: number): readonly number[] {
  const spare = viewWidth - widths.reduce((sum, width) => sum + width, 0);
  if (spare <= 0) return widths;
  const isFree = ({ width }: Column): boolean => width === undefined;
  const takes = [columns.map((column) => isFree(column) && column.align === 'start'), columns.map(isFree), columns.map((column) => !isSystemColumn(column))].find((list) => list.includes(true));
  if (takes === undefined) return widths;
  const total = widths.reduce((sum, width, index) => sum + (takes[index] ? width : 0), 0);
  let left = Math.floor(spare);
  const grown = widths.map((width, index) => {
    if (!takes[index]) return width;
    const more = Math.floor((spare * width) / total);
    left -= more;
    return width + more;
  });
  const last = takes.lastIndexOf(true);
  return grown.map((width, index) => (index === last ? width + left : width));
}

/** The columns in the middle that are seen at a scroll position, as a range of places in `center`. */
export function centerRange({ center, startWidth, endWidth }: ColumnLayout, scrollLeft: number, viewWidth: number): readonly [first: number, end: number] {
  const from = scrollLeft + startWidth - OVERSCAN;
  const to = scrollLeft + viewWidth - endWidth + OVERSCAN;
  let first = 0;
  while (first < center.length && center[first]!.offset + center[first]!.width <= from) first += 1;
  let end = first;
  while (end < center.length && center[end]!.offset < to) end += 1;
  return [first, end];
}
