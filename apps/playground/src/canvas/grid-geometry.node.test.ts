import { describe, expect, it } from 'vitest';
import { cellAt, cellsIn, moveLayout, resizeLayout } from './grid-geometry.ts';

const layout = { x: 2, y: 3, w: 4, h: 2 };

describe('grid geometry', () => {
  it('finds the cell under a point, never off the page', () => {
    // 12 columns of 92 px with gaps of 8 px; rows of 32 px with gaps of 8 px.
    expect(cellAt({ x: 0, y: 0 }, 1192)).toEqual({ x: 0, y: 0 });
    expect(cellAt({ x: 250, y: 85 }, 1192)).toEqual({ x: 2, y: 2 });
    expect(cellAt({ x: 9000, y: -50 }, 1192)).toEqual({ x: 11, y: 0 });
  });

  it('moves by whole cells and stops at the edges', () => {
    expect(moveLayout(layout, { x: 1, y: -1 })).toEqual({ x: 3, y: 2, w: 4, h: 2 });
    expect(moveLayout(layout, { x: 99, y: -99 })).toEqual({ x: 8, y: 0, w: 4, h: 2 });
  });

  it('resizes to at least one cell and at most the page', () => {
    expect(resizeLayout(layout, { x: -99, y: -99 })).toEqual({ x: 2, y: 3, w: 1, h: 1 });
    expect(resizeLayout(layout, { x: 99, y: 1 })).toEqual({ x: 2, y: 3, w: 10, h: 3 });
  });

  it('takes a way in pixels to the nearest cells', () => {
    expect(cellsIn({ x: 160, y: -55 }, 1192)).toEqual({ x: 2, y: -1 });
  });
});
