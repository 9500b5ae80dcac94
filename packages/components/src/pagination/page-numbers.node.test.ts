import { describe, expect, it } from 'vitest';
import { pageCountOf, pageNumbers, pageWithin } from './page-numbers.ts';

describe('pageNumbers', () => {
  it('shows all of a few pages', () => {
    expect([pageNumbers(1, 1), pageNumbers(2, 5), pageNumbers(4, 7)].map((numbers) => numbers.join(' '))).toEqual(['1', '1 2 3 4 5', '1 2 3 4 5 6 7']);
  });

  it('leaves out the middle of many, and never a single page', () => {
    expect([1, 4, 5, 50, 97, 100].map((page) => pageNumbers(page, 100).join(' '))).toEqual(['1 2 3 4 5 gap 100', '1 2 3 4 5 gap 100', '1 gap 4 5 6 gap 100', '1 gap 49 50 51 gap 100', '1 gap 96 97 98 99 100', '1 gap 96 97 98 99 100']);
  });

  it('has each page once and in order, wherever it stands', () => {
    for (let count = 1; count < 15; count += 1) {
      for (let page = 1; page <= count; page += 1) {
        const numbers = pageNumbers(page, count).filter((number) => number !== 'gap');
        expect(numbers).toEqual([...new Set(numbers)].sort((left, right) => left - right));
        expect(numbers).toContain(page);
      }
    }
  });
});

describe('pageWithin', () => {
  it('is the nearest page that there is', () => {
    const cut = { total: 45, pageSize: 10 };
    expect([0, 1, 3.7, 99, 'x', null, Number.NaN].map((page) => pageWithin(page, cut))).toEqual([1, 1, 3, 5, 1, 1, 1]);
  });

  it('has one page when the numbers make no sense', () => {
    expect([{ total: 0, pageSize: 10 }, { total: -3, pageSize: 10 }, { total: 10, pageSize: 0 }, { total: 10, pageSize: -1 }].map(pageCountOf)).toEqual([1, 1, 1, 1]);
  });
});
