import { GRID } from '@inlay/runtime/document';
import type { ComponentLayout } from '@inlay/runtime/document';

/** The least and the most that each measure of a layout may be, given the others. Grid cells. */
export function layoutBounds(layout: ComponentLayout): Readonly<Record<keyof ComponentLayout, { readonly min: number; readonly max: number }>> {
  return {
    x: { min: 0, max: GRID.columns - 1 },
    y: { min: 0, max: GRID.rows },
    w: { min: 1, max: GRID.columns - layout.x },
    h: { min: 1, max: GRID.rows },
  };
}

/** A layout with one measure changed: moved to the right it gets narrower before it would leave the page. */
export function changeLayout(layout: ComponentLayout, change: Partial<ComponentLayout>): ComponentLayout {
  const next = { ...layout, ...change };
  return { ...next, w: Math.min(next.w, GRID.columns - next.x) };
}
