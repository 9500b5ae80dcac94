import { GRID } from '@inlay/runtime/document';
import type { ComponentLayout } from '@inlay/runtime/document';

/** Pixels: the height of a grid row and the gap between rows and columns, as the app's page is styled. */
export const ROW_HEIGHT = 32;
export const GAP = 8;

/** A layout made wider and higher by whole cells, kept on the page and at least one cell. */
export function resizeLayout(layout: ComponentLayout, by: { readonly x: number; readonly y: number }): ComponentLayout {
  return { ...layout, w: clamp(layout.w + by.x, 1, GRID.columns - layout.x), h: clamp(layout.h + by.y, 1, GRID.rows) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
