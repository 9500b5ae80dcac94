import { describe, expect, it } from 'vitest';
import { directionOf, formatStat } from './format-stat.ts';

const write = (value: unknown, format: Parameters<typeof formatStat>[1]['format'] = 'auto', currency = 'EUR'): string => formatStat(value, { format, currency, language: 'en' });

describe('formatStat', () => {
  it('writes numbers as the language does', () => {
    expect([write(12_345.678), write(12_345.678, 'integer'), write(12_345, 'compact'), write(0.123, 'percent'), write(12, 'currency')]).toEqual(['12,345.68', '12,346', '12.3K', '12.3%', '€12.00']);
    expect(formatStat(1234.5, { format: 'auto', currency: '', language: 'de' })).toBe('1.234,5');
  });

  it('leaves words alone, and reads numbers in them only when a format asks', () => {
    expect([write('12 of 20'), write('1200'), write('1200', 'integer'), write('soon', 'percent')]).toEqual(['12 of 20', '1200', '1,200', 'soon']);
  });

  it('shows a dash for what is no figure, and never throws', () => {
    expect([null, undefined, '', Number.NaN, {}, [], true].map((value) => write(value))).toEqual(['–', '–', '–', '–', '–', '–', '–']);
    expect(write(3, 'currency', 'no such')).toBe('3.00');
  });
});

describe('directionOf', () => {
  it('is that of the number, also within words', () => {
    expect([3, -0.5, 0, '+4 %', '−4 %', 'much', null].map(directionOf)).toEqual(['up', 'down', 'flat', 'up', 'down', undefined, undefined]);
  });
});
