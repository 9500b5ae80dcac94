import { describe, expect, it } from 'vitest';
import { fittingCount } from './fitting-count.ts';

const count = (widths: readonly number[], room: number): number => fittingCount(widths, { room, gap: 10, moreWidth: 40 });

describe('fittingCount', () => {
  it('is all, where all have room', () => {
    expect([count([100, 100], 210), count([100, 100], 209.6), count([], 0), count([0, 0], 0)]).toEqual([2, 2, 0, 2]);
  });

  it('leaves room for the button behind which the others are', () => {
    expect([count([100, 100], 209), count([100, 100, 100], 260), count([100, 100, 100], 259), count([100], 20)]).toEqual([1, 2, 1, 0]);
  });

  it('does not count what is hidden', () => {
    expect([count([100, 0, 100], 210), count([0, 100, 100], 150)]).toEqual([3, 2]);
  });
});
