import { describe, expect, it } from 'vitest';
import { rowWindow } from './row-window.ts';

describe('rowWindow', () => {
  it('is what is visible, and some above and below', () => {
    expect(rowWindow({ top: 3200, height: 320, rowHeight: 32 }, 1000)).toEqual({ first: 88, end: 122 });
    expect(rowWindow({ top: 0, height: 320, rowHeight: 32 }, 1000)).toEqual({ first: 0, end: 34 });
  });

  it('ends where the rows do, also after many went away', () => {
    expect(rowWindow({ top: 90_000, height: 320, rowHeight: 32 }, 20)).toEqual({ first: 19, end: 20 });
    expect(rowWindow({ top: 0, height: 0, rowHeight: 32 }, 0)).toEqual({ first: 0, end: 0 });
    expect(rowWindow({ top: 0, height: 0, rowHeight: 32 }, 500).end).toBe(40);
  });
});
