import { describe, expect, it } from 'vitest';
import { resizeLayout } from './grid-geometry.ts';

const layout = { x: 2, y: 3, w: 4, h: 2 };

describe('grid geometry', () => {
  it('resizes to at least one cell and at most the page', () => {
    expect(resizeLayout(layout, { x: -99, y: -99 })).toEqual({ x: 2, y: 3, w: 1, h: 1 });
    expect(resizeLayout(layout, { x: 99, y: 1 })).toEqual({ x: 2, y: 3, w: 10, h: 3 });
  });
});
