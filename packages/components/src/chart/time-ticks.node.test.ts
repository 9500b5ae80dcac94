import { describe, expect, it } from 'vitest';
import { timeTicks } from './time-ticks.ts';

const at = (...parts: [number, number, number?, number?, number?]): number => new Date(...(parts as [number, number])).getTime();
const written = (from: number, to: number): readonly string[] => {
  const { values, format } = timeTicks(from, to, 6);
  return values.map((value) => new Intl.DateTimeFormat('en', format).format(value));
};

describe('timeTicks', () => {
  it('marks round times, whatever the span', () => {
    expect(written(at(2026, 0, 1, 10, 7), at(2026, 0, 1, 10, 9))).toHaveLength(5);
    expect(written(at(2026, 0, 1, 5), at(2026, 0, 1, 22))).toEqual(['Jan 1, 06:00 AM', 'Jan 1, 09:00 AM', 'Jan 1, 12:00 PM', 'Jan 1, 03:00 PM', 'Jan 1, 06:00 PM', 'Jan 1, 09:00 PM']);
    expect(written(at(2026, 0, 30), at(2026, 1, 3, 12))).toEqual(['Jan 30', 'Jan 31', 'Feb 1', 'Feb 2', 'Feb 3']);
    expect(written(at(2026, 0, 15), at(2026, 5, 20))).toEqual(['Feb 2026', 'Mar 2026', 'Apr 2026', 'May 2026', 'Jun 2026']);
    expect(written(at(1990, 0), at(2026, 0))).toEqual(['1990', '2000', '2010', '2020']);
  });

  it('is bounded for any span', () => {
    for (const span of [0, 1, 1e5, 1e9, 1e12, 1e14]) expect(timeTicks(0, span, 8).values.length).toBeLessThanOrEqual(10);
  });
});
