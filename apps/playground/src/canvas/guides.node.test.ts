import { describe, expect, it } from 'vitest';
import { guidesOf } from './guides.ts';

describe('guidesOf', () => {
  it('finds edges that meet, each once', () => {
    const others = [{ x: 0, y: 0, w: 4, h: 2 }, { x: 0, y: 4, w: 6, h: 2 }];
    expect(guidesOf({ x: 4, y: 1, w: 2, h: 3 }, others)).toEqual([{ axis: 'x', at: 4 }, { axis: 'x', at: 6 }, { axis: 'y', at: 4 }]);
    expect(guidesOf({ x: 7, y: 7, w: 2, h: 3 }, others)).toEqual([]);
  });
});
