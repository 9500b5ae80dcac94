import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number.ts';

describe('readNumber', () => {
  it('reads numbers with space around them', () => {
    expect(readNumber(' 4.5 ')).toEqual({ value: 4.5 });
    expect(readNumber('-2')).toEqual({ value: -2 });
  });

  it('is undefined for an empty text, which is no mistake', () => {
    expect(readNumber('  ')).toEqual({ value: undefined });
  });

  it('says what was typed instead of a number', () => {
    expect(readNumber('four').problem?.message).toBe('“four” is not a number.');
    expect(readNumber('Infinity').problem).toBeDefined();
  });

  it('keeps to its bounds', () => {
    expect(readNumber('0', { min: 1 }).problem?.message).toBe('At least 1.');
    expect(readNumber('13', { max: 12 }).problem?.message).toBe('At most 12.');
    expect(readNumber('1.5', { whole: true }).problem?.message).toBe('Whole numbers only.');
  });
});
