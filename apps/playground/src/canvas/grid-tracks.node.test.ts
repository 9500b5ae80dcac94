import { describe, expect, it } from 'vitest';
import { boxOfLayout, cellAt, hasCells, nearestCell } from './grid-tracks.ts';

/** Twelve columns of 52 px, so that a column begins every 60; a row of 32, one of 92 by what stands in it, one of 32. */
const TRACKS = { left: 100, top: 50, columns: Array.from({ length: 12 }, () => 52), rows: [32, 92, 32], zoom: 1 };

describe('nearestCell', () => {
  it('goes to the corner that is nearest', () => {
    expect(nearestCell(TRACKS, { x: 100, y: 50 })).toEqual({ x: 0, y: 0 });
    expect(nearestCell(TRACKS, { x: 129, y: 69 })).toEqual({ x: 0, y: 0 });
    expect(nearestCell(TRACKS, { x: 131, y: 71 })).toEqual({ x: 1, y: 1 });
  });

  it('counts rows as high as they are, and those below as high as a cell', () => {
    expect([nearestCell(TRACKS, { x: 0, y: 139 }).y, nearestCell(TRACKS, { x: 0, y: 141 }).y, nearestCell(TRACKS, { x: 0, y: 50 + 40 + 100 + 40 + 40 }).y]).toEqual([1, 2, 4]);
  });

  it('stays on the grid', () => {
    expect(nearestCell(TRACKS, { x: -500, y: -500 })).toEqual({ x: 0, y: 0 });
    expect(nearestCell(TRACKS, { x: 5_000, y: 0 }).x).toBe(11);
  });
});

describe('cellAt', () => {
  it('is the cell that holds the point, never off the grid', () => {
    expect([cellAt(TRACKS, { x: 159, y: 179 }), cellAt(TRACKS, { x: 161, y: 191 }), cellAt(TRACKS, { x: -9, y: 9_000 }).x]).toEqual([{ x: 0, y: 1 }, { x: 1, y: 2 }, 0]);
  });
});

describe('boxOfLayout', () => {
  it('is where the grid lays it', () => {
    expect(boxOfLayout(TRACKS, { x: 1, y: 1, w: 2, h: 1 })).toEqual({ left: 160, top: 90, width: 112, height: 92 });
    expect(boxOfLayout(TRACKS, { x: 0, y: 2, w: 12, h: 2 })).toEqual({ left: 100, top: 190, width: 712, height: 72 });
  });
});

describe('a grid that is shown half as large', () => {
  const half = { ...TRACKS, zoom: 0.5 };

  it('has its cells and boxes where they are shown', () => {
    expect(cellAt(half, { x: 131, y: 71 })).toEqual({ x: 1, y: 1 });
    expect(boxOfLayout(half, { x: 1, y: 1, w: 2, h: 1 })).toEqual({ left: 130, top: 70, width: 56, height: 46 });
  });
});

describe('hasCells', () => {
  it('is false of one column', () => {
    expect([hasCells(TRACKS), hasCells({ ...TRACKS, columns: [390] })]).toEqual([true, false]);
  });
});
