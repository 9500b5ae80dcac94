import { describe, expect, it } from 'vitest';
import { guidesOf } from './guides.ts';

describe('guidesOf', () => {
  it('finds edges that meet, each once', () => {
    const others = [{ x: 0, y: 0, w: 4, h: 2 }, { x: 0, y: 4, w: 6, h: 2 }];
    expect(guidesOf({ x: 4, y: 1, w: 2, h: 3 }, others)).toEqual([{ axis: 'x', at: 4 }, { axis: 'x', at: 6 }, { axis: 'y', at: 4 }]);
    expect(guidesOf({ x: 7, y: 7, w: 2, h: 3 }, others)).toEqual([]);
  });

  it('finds middles that meet, of those that are not as large, which would meet at their edges', () => {
    const others = [{ x: 0, y: 0, w: 12, h: 1 }, { x: 0, y: 4, w: 3, h: 4 }];
    expect(guidesOf({ x: 5, y: 10, w: 2, h: 1 }, others)).toEqual([{ axis: 'x', at: 6 }]);
    expect(guidesOf({ x: 1, y: 10, w: 1, h: 1 }, others)).toEqual([{ axis: 'x', at: 1.5 }]);
    expect(guidesOf({ x: 5, y: 5, w: 3, h: 2 }, others)).toEqual([{ axis: 'y', at: 6 }]);
    expect(guidesOf({ x: 5, y: 4, w: 3, h: 4 }, others).filter(({ at }) => at === 6)).toEqual([]);
  });

  it('finds no middles of rows where those are not equally high', () => {
    const other = { x: 0, y: 4, w: 3, h: 4 };
    expect([[8, 8, 8, 8, 30, 30, 30, 30], [8, 8, 8, 8, 30, 8, 8, 8]].map((rows) => guidesOf({ x: 5, y: 5, w: 3, h: 2 }, [other], rows).length)).toEqual([1, 0]);
  });
});
