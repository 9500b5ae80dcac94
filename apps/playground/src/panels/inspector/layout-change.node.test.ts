import { describe, expect, it } from 'vitest';
import { changeLayout, layoutBounds } from './layout-change.ts';

const layout = { x: 4, y: 2, w: 6, h: 3 };

describe('changeLayout', () => {
  it('changes one measure and keeps the others', () => {
    expect(changeLayout(layout, { h: 5 })).toEqual({ x: 4, y: 2, w: 6, h: 5 });
  });

  it('gets narrower before it would leave the page', () => {
    expect(changeLayout(layout, { x: 9 })).toEqual({ x: 9, y: 2, w: 3, h: 3 });
  });
});

describe('layoutBounds', () => {
  it('ends at the twelfth column', () => {
    expect(layoutBounds(layout).w).toEqual({ min: 1, max: 8 });
    expect(layoutBounds(layout).x).toEqual({ min: 0, max: 11 });
  });
});
