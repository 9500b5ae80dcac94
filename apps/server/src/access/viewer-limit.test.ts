import { describe, expect, it } from 'vitest';
import { createViewerLimit, readViewerRuns } from './viewer-limit.ts';

describe('createViewerLimit', () => {
  it('lets a viewer of an app run so often at once, and again as time goes on', () => {
    let now = 0;
    const limit = createViewerLimit({ runsPerMinute: 3, now: () => now });
    expect([1, 2, 3, 4, 5].map(() => limit.take('app', 'a'))).toEqual([undefined, undefined, undefined, 20, 20]);
    expect([limit.take('app', 'b'), limit.take('other', 'a')]).toEqual([undefined, undefined]);
    now = 19_000;
    expect(limit.take('app', 'a')).toBe(1);
    now = 20_000;
    expect([limit.take('app', 'a'), limit.take('app', 'a')]).toEqual([undefined, 20]);
    now = 10_000_000;
    expect([1, 2, 3, 4].map(() => limit.take('app', 'a'))).toEqual([undefined, undefined, undefined, 20]);
  });

  it('remembers no more viewers than it should, the ones heard of last', () => {
    const limit = createViewerLimit({ runsPerMinute: 1, now: () => 0, mostViewers: 2 });
    for (const viewer of ['a', 'b', 'a', 'c']) limit.take('app', viewer);
    expect([limit.take('app', 'a'), limit.take('app', 'b')]).toEqual([60, undefined]);
  });

  it('counts nothing where the owner set 0', () => {
    const limit = createViewerLimit({ runsPerMinute: 0, now: () => 0 });
    expect(Array.from({ length: 500 }, () => limit.take('app', 'a')).every((seconds) => seconds === undefined)).toBe(true);
  });

  it('takes its number from the environment, and refuses what is none', () => {
    const read = (text: string | undefined): number => readViewerRuns({ INLAY_VIEWER_RUNS_PER_MINUTE: text });
    expect([read(undefined), read(''), read('5'), read('0')]).toEqual([60, 60, 5, 0]);
    for (const text of ['-1', '1.5', 'many', '1e3']) expect(() => read(text)).toThrow(`INLAY_VIEWER_RUNS_PER_MINUTE is "${text}"`);
  });
});
