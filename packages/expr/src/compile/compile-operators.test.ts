import { expect } from 'chai';
import { compileExpression } from '../compile-expression.ts';

/** What each operator makes of -7 and 2. */
const RESULTS = {
  '-': -9, '*': -14, '/': -3.5, '%': -1, '**': 49, '<<': -28, '>>': -2, '>>>': 1_073_741_822, '|': -5, '^': -5, '&': 0, '<': true, '>': false, '<=': true, '>=': false,
} as const;

const evaluate = (source: string, scope: Readonly<Record<string, unknown>>): unknown => compileExpression(source).evaluate(scope);

describe('an operator on numbers', () => {
  for (const [operator, result] of Object.entries(RESULTS)) {
    it(`knows ${operator}, wherever its operands are, and makes numbers of them`, () => {
      for (const [left, right] of [[-7, 2], ['-7', 2], [-7, [2]], ['-7', [2]]] as const) {
        expect(evaluate(`left ${operator} right`, { left, right })).to.equal(result);
        expect(evaluate(`pair.left ${operator} pair.right`, { pair: { left, right } })).to.equal(result);
        expect(evaluate(`pairs.map((pair) => pair.left ${operator} pair.right)`, { pairs: [{ left, right }] })).to.deep.equal([result]);
        expect(evaluate(`left ${operator} 2`, { left })).to.equal(result);
        expect(evaluate(`pairs.map((pair) => pair.left ${operator} 2)`, { pairs: [{ left }] })).to.deep.equal([result]);
        expect(evaluate(`pairs.map((pair) => pair.left ${operator} right)`, { pairs: [{ left }], right })).to.deep.equal([result]);
      }
    });
  }

  it('adds numbers, and puts texts together, wherever its operands are', () => {
    for (const [left, right, result] of [[1, 2, 3], ['1', 2, '12'], [1, '2', '12'], [[1], 2, '12'], [null, 2, 2]] as const) {
      expect(evaluate('left + right', { left, right })).to.equal(result);
      expect(evaluate('pairs.map((pair) => pair.left + pair.right)', { pairs: [{ left, right }] })).to.deep.equal([result]);
      expect(evaluate('pairs.reduce((sum, pair) => sum + pair.right, left)', { pairs: [{ right }], left })).to.equal(result);
      if (right === 2) expect(evaluate('pairs.map((pair) => pair.left + 2)', { pairs: [{ left }] })).to.deep.equal([result]);
    }
  });

  it('says where it failed', () => {
    const rows = [{ price: () => 1, quantity: 1 }];
    for (const source of ['rows.map((row) => row.price * row.quantity)', 'rows.map((row) => row.price > 2)', 'rows.reduce((sum, row) => sum + row.price * row.quantity, 0)']) {
      expect(() => evaluate(source, { rows }), source).to.throw('`row.price` is a function that expressions may not use').that.deep.includes({ code: 'denied', range: [source.indexOf('row.price'), source.indexOf('row.price') + 9] });
    }
  });
});
