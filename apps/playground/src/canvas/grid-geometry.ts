import { GRID } from '@inlay/runtime/document';
import type { ComponentLayout } from '@inlay/runtime/document';

/** Pixels: the height of a grid row and the gap between rows and columns, as the app's page is styled. */
export const ROW_HEIGHT = 32;
export const GAP = 8;

/** The cell under a point, given from the page's corner, in a page of a width. */
export function cellAt(point: { readonly x: number; readonly y: number }, pageWidth: number): { readonly x: number; readonly y: number } {
  const column = (pageWidth + GAP) / GRID.columns;
  return { x: clamp(Math.floor(point.x / column), 0, GRID.columns - 1), y: clamp(Math.floor(point.y / (ROW_HEIGHT + GAP)), 0, GRID.rows) };
}

/** A layout moved by whole cells, kept on the page. */
export function moveLayout(layout: ComponentLayout, by: { readonly x: number; readonly y: number }): ComponentLayout {
  return { ...layout, x: clamp(layout.x + by.x, 0, GRID.columns - layout.w), y: clamp(layout.y + by.y, 0, GRID.rows) };
}

/** A layout made wider and higher by whole cells, kept on the page and at least one cell. */
export function resizeLayout(layout: ComponentLayout, by: { readonly x: number; readonly y: number }): ComponentLayout {
  return { ...layout, w: clamp(layout.w + by.x, 1, GRID.columns - layout.x), h: clamp(layout.h + by.y, 1, GRID.rows) };
}

/** How many cells a way in pixels is, to the nearest. */
export function cellsIn(way: { readonly x: number; readonly y: number }, pageWidth: number): { readonly x: number; readonly y: number } {
  return { x: Math.round(way.x / ((pageWidth + GAP) / GRID.columns)), y: Math.round(way.y / (ROW_HEIGHT + GAP)) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
