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

describe('a comparison with a literal', () => {
  const VALUES = [undefined, null, true, false, 0, -0, 1, 2, NaN, '', 'a', 'b', 'ab', '1', ' 1 ', 'true', [], [1], ['a'], {}, new Date(1)] as const;
  const LITERALS = [['null', null], ['true', true], ['false', false], ['0', 0], ['1', 1], ["''", ''], ["'a'", 'a'], ["'1'", '1'], ["'[object Object]'", '[object Object]']] as const;
  /* oxlint-disable eqeqeq -- these are the operators that are compared */
  const OPERATORS: Readonly<Record<string, (left: unknown, right: unknown) => boolean>> = {
    '===': (left, right) => left === right, '!==': (left, right) => left !== right, '==': (left, right) => left == right, '!=': (left, right) => left != right,
  };
  /* oxlint-enable eqeqeq */

  for (const [operator, native] of Object.entries(OPERATORS)) {
    it(`by ${operator} gives what JavaScript gives, on either side and of whatever`, () => {
      for (const [text, literal] of LITERALS) {
        const expected = VALUES.map((value) => native(value, literal));
        expect(evaluate(`values.map((value) => value ${operator} ${text})`, { values: VALUES }), text).to.deep.equal(expected);
        expect(evaluate(`values.map((value) => ${text} ${operator} value)`, { values: VALUES }), text).to.deep.equal(expected);
        expect(VALUES.map((value) => evaluate(`row.value ${operator} ${text}`, { row: { value } })), text).to.deep.equal(expected);
      }
    });
  }

  it('says where it failed', () => {
    expect(() => evaluate('1 + (size == 2)', { size: Math.max })).to.throw('`size` is a function').that.deep.includes({ range: [5, 9] });
    expect(() => evaluate('((x) => x) == 2', {})).to.throw('A function cannot be turned into text').that.deep.includes({ range: [0, 15] });
  });
});
