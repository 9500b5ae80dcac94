import { expect } from 'chai';
import { compileExpression } from './compile-expression.ts';
import { compileScript } from './compile-script.ts';
import real from './testing-data/real-cases.json' with { type: 'json' };

describe('expressions of public apps compile', () => {
  for (const { kind, expr } of real) {
    it(`${kind}: ${expr.slice(0, 80)}`, () => {
      const compiled = kind === 'trigger' ? compileScript(expr) : compileExpression(expr);
      expect(compiled.problems).to.deep.equal([]);
    });
  }
});
