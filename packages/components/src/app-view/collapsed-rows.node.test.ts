import { describe, expect, it } from 'vitest';
import { collapsedRows } from './collapsed-rows.ts';

const box = (y: number, h: number, isHidden = false) => ({ layout: { x: 0, y, w: 4, h }, isHidden });
const moved = (rows: readonly number[], ...boxes: readonly ReturnType<typeof box>[]) => rows.map(collapsedRows(boxes));

describe('collapsedRows', () => {
  it('leaves rows where they are while nothing is hidden', () => {
    expect(moved([0, 5, 99], box(0, 2), box(5, 1))).toEqual([0, 5, 99]);
  });

  it('leaves out rows in which only hidden boxes stand, and keeps gaps', () => {
    expect(moved([0, 2, 5, 7], box(0, 2), box(2, 3, true), box(5, 1, true), box(7, 1))).toEqual([0, 2, 2, 3]);
  });

  it('keeps rows that something shown reaches into', () => {
    expect(moved([3, 4, 6], box(0, 4), box(2, 4, true), box(6, 1))).toEqual([3, 4, 4]);
  });

  it('takes boxes of thousands of rows', () => {
    expect(moved([10_000], box(0, 10_000, true), box(10_000, 10_000))).toEqual([0]);
  });
});
