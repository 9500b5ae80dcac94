import { describe, expect, it } from 'vitest';
import { agoWords } from './ago-words.ts';

describe('agoWords', () => {
  it('counts in the largest unit that is full', () => {
    const cases: readonly (readonly [number, string])[] = [[0, 'just now'], [-5_000, 'just now'], [59_999, 'just now'], [60_000, '1 minute ago'], [7_300_000, '2 hours ago'], [86_400_000 * 3, '3 days ago'], [86_400_000 * 800, '2 years ago']];
    for (const [milliseconds, words] of cases) expect(agoWords(1e12, 1e12 + milliseconds)).toBe(words);
  });
});
