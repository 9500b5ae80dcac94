import { describe, expect, it } from 'vitest';
import { rowParts } from './row-window.ts';

const seen = { top: 0, height: 280, rowHeight: 28, surplus: 0 };
const words = (...given: Parameters<typeof rowParts>): string => rowParts(...given).reduce((text, { index, gap }) => (gap === undefined ? `${text} ${index}` : `${text} (${gap})`), '').trim();
const rows = (from: number, to: number): string => Array.from({ length: to - from + 1 }, (_, place) => String(from + place)).join(' ');

describe('rowParts', () => {
  it('are all rows where there are few', () => {
    expect(words(0, seen, undefined)).toBe('');
    expect(words(100, { ...seen, top: 2000 }, undefined)).toBe(rows(0, 99));
  });

  it('are the rows that are seen and some around them, and gaps for the others', () => {
    expect(words(500, seen, undefined)).toBe(`${rows(0, 22)} (477)`);
    expect(words(500, { ...seen, top: 2800 }, undefined)).toBe(`(88) ${rows(88, 122)} (377)`);
  });

  it('keep the row that has the keyboard, above what is seen and below', () => {
    expect(words(500, { ...seen, top: 2800 }, 3)).toBe(`(3) 3 (84) ${rows(88, 122)} (377)`);
    expect(words(500, seen, 499)).toBe(`${rows(0, 22)} (476) 499`);
    expect(words(500, seen, 5)).toBe(`${rows(0, 22)} (477)`);
    expect(words(500, seen, -1)).toBe(`${rows(0, 22)} (477)`);
  });

  it('reach as far up as something higher than a row may have moved them', () => {
    expect(words(500, { ...seen, top: 2800, surplus: 280 }, undefined)).toBe(`(78) ${rows(78, 122)} (377)`);
  });

  it('end where the rows do, also after many went away', () => {
    expect(words(200, { ...seen, top: 90_000 }, undefined)).toBe('(199) 199');
  });
});
