import { describe, expect, it } from 'vitest';
import { ageOf, timeOf } from './time-template.ts';

const at = new Date(2026, 2, 2, 9, 10).getTime();
const MINUTE = 60_000;

describe('timeOf', () => {
  it('is the time of day, with the date where that is another day', () => {
    expect([timeOf(at, at + MINUTE, 'en-GB'), timeOf(at, at + 24 * 60 * MINUTE, 'en-GB'), timeOf(at, at + 24 * 60 * MINUTE, 'de')]).toEqual(['09:10', '2 Mar 2026, 09:10', '02.03.2026, 09:10']);
  });
});

describe('ageOf', () => {
  it('says how long ago it was, in the largest unit that fits', () => {
    expect([0, 59_000, 5 * MINUTE, 119 * MINUTE, 24 * 60 * MINUTE, 800 * 24 * 60 * MINUTE].map((age) => ageOf(at, at + age, 'en'))).toEqual(['now', 'now', '5 minutes ago', '1 hour ago', 'yesterday', '2 years ago']);
    expect(ageOf(at, at + 5 * MINUTE, 'de')).toBe('vor 5 Minuten');
  });
});
