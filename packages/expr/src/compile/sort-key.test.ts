import { expect } from 'chai';
import { compileExpression } from '../compile-expression.ts';

const ROWS = [{ n: 3, d: '2024-03-01' }, { n: 1, d: '2024-01-01' }, { n: NaN, d: '2023-01-01' }, { n: 2, d: 'none' }, { n: 1, d: '2025-01-01' }, { d: '2022-02-02' }];

const COMPARISONS: readonly (readonly [source: string, compare: (a: (typeof ROWS)[number], b: (typeof ROWS)[number]) => number])[] = [
  ['(a, b) => a.n - b.n', (a, b) => a.n! - b.n!],
  ['(a, b) => b.n - a.n', (a, b) => b.n! - a.n!],
  ['(a, b) => -a.n - -b.n', (a, b) => -a.n! - -b.n!],
  ['(a, b) => new Date(b.d) - new Date(a.d)', (a, b) => Number(new Date(b.d)) - Number(new Date(a.d))],
  ['(a, b) => a.n - a.n', (a) => a.n! - a.n!],
  ['(a, b) => a.n - b.d', (a, b) => a.n! - Number(b.d)],
  ['(a, b) => a.n - 2', (a) => a.n! - 2],
];

describe('sorting by a difference', () => {
  for (const [source, compare] of COMPARISONS) {
    it(`orders by ${source} as JavaScript does`, () => {
      expect(compileExpression(`rows.sort(${source})`).evaluate({ rows: ROWS })).to.deep.equal([...ROWS].sort(compare));
      expect(compileExpression(`rows.toSorted(${source})`).evaluate({ rows: ROWS })).to.deep.equal([...ROWS].sort(compare));
    });
  }

  it('keeps the order of what is equal, for lists of any length', () => {
    const KEYS = [3, -0, 0.5, Infinity, 0, -2, -Infinity, 1e300];
    for (let length = 0; length < 150; length++) {
      const rows = Array.from({ length }, (_, index) => ({ index, key: KEYS[(index * index * 31 + length) % KEYS.length]! }));
      expect(compileExpression('rows.sort((a, b) => a.key - b.key)').evaluate({ rows }), `${length}`).to.deep.equal([...rows].sort((a, b) => a.key - b.key));
      expect(compileExpression('rows.sort((a, b) => b.key - a.key)').evaluate({ rows }), `${length}`).to.deep.equal([...rows].sort((a, b) => b.key - a.key));
    }
  });

  it('works out each key once', () => {
    let reads = 0;
    const rows = Array.from({ length: 50 }, (_, index) => ({ get key() { reads++; return (index * 37) % 50; } }));
    compileExpression('rows.sort((a, b) => a.key - b.key)').evaluate({ rows });
    expect(reads).to.equal(50);
  });

  it('asks for no key where there is nothing to compare', () => {
    expect(compileExpression('[{}].sort((a, b) => a.x.y - b.x.y).length').evaluate({}, { strict: true })).to.equal(1);
    expect(() => compileExpression('[{}, {}].sort((a, b) => a.x.y - b.x.y)').evaluate({}, { strict: true })).to.throw('cannot be read');
  });

  it('sees a name of the scope beside the elements', () => {
    expect(compileExpression('rows.sort((a, b) => a[by] - b[by]).map((row) => row.x)').evaluate({ by: 'x', rows: [{ x: 2 }, { x: 1 }] })).to.deep.equal([1, 2]);
  });
});
