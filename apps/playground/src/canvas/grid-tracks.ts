import { GRID } from '@inlay/runtime/document';
import type { ComponentLayout } from '@inlay/runtime/document';
import { GAP, ROW_HEIGHT } from './grid-geometry.ts';

/** A point or a corner, in pixels of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A grid as it is laid out now: where its tracks begin, in pixels of the window. Rows may be higher than one cell, by what stands in them. */
export interface GridTracks {
  readonly left: number;
  readonly top: number;
  /** Sizes in pixels as they are laid out. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** How many times as large it is shown. */
  readonly zoom: number;
}

/** A box in pixels of the window. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;

/** Reads the tracks of a grid that is shown `zoom` times as large as it is laid out. */
export function readTracks(grid: Element, zoom: number): GridTracks {
  const { left, top } = grid.getBoundingClientRect();
  const { gridTemplateColumns, gridTemplateRows, paddingLeft, paddingTop } = getComputedStyle(grid);
  return { left: left + pixels(paddingLeft) * zoom, top: top + pixels(paddingTop) * zoom, columns: sizes(gridTemplateColumns), rows: sizes(gridTemplateRows), zoom };
}

/** False where the grid is so narrow that everything stands in one column, and cells mean nothing. */
export function hasCells({ columns }: GridTracks): boolean {
  return columns.length >= GRID.columns;
}

/** The cell whose corner is nearest to a point. Below the last row that there is, rows are as high as a cell. */
export function nearestCell(tracks: GridTracks, { x, y }: Point): Point {
  return { x: nearest(tracks.columns, (x - tracks.left) / tracks.zoom, GRID.columns - 1), y: nearest(tracks.rows, (y - tracks.top) / tracks.zoom, GRID.rows) };
}

/** The cell that a point is in. */
export function cellAt(tracks: GridTracks, { x, y }: Point): Point {
  return { x: holding(tracks.columns, (x - tracks.left) / tracks.zoom, GRID.columns - 1), y: holding(tracks.rows, (y - tracks.top) / tracks.zoom, GRID.rows) };
}

/** The box that a layout takes. */
export function boxOfLayout(tracks: GridTracks, { x, y, w, h }: ComponentLayout): Box {
  const [left, right] = [startOf(tracks.columns, x), startOf(tracks.columns, x + w) - GAP];
  const [top, bottom] = [startOf(tracks.rows, y), startOf(tracks.rows, y + h) - GAP];
  const { zoom } = tracks;
  return { left: tracks.left + left * zoom, top: tracks.top + top * zoom, width: (right - left) * zoom, height: (bottom - top) * zoom };
}

function nearest(tracks: readonly number[], at: number, most: number): number {
  const index = holding(tracks, at, most);
  const start = startOf(tracks, index);
  const isPastMiddle = at - start > ((tracks[index] ?? ROW_HEIGHT) + GAP) / 2;
  return Math.min(most, isPastMiddle ? index + 1 : index);
}

/** The track that a place is in, the gap after it counted in. */
function holding(tracks: readonly number[], at: number, most: number): number {
  let index = 0;
  for (let end = 0; index < most; index += 1) {
    end += (tracks[index] ?? ROW_HEIGHT) + GAP;
    if (at < end) return index;
  }
  return index;
}

function startOf(tracks: readonly number[], index: number): number {
  let start = 0;
  for (let each = 0; each < index; each += 1) start += (tracks[each] ?? ROW_HEIGHT) + GAP;
  return start;
}

function sizes(tracks: string): readonly number[] {
  return tracks.split(' ').map(pixels).filter((size) => size > 0);
}

function pixels(length: string): number {
  const size = Number.parseFloat(length);
  return Number.isNaN(size) ? 0 : size;
}
