import { expect } from 'chai';
import fc from 'fast-check';
import { compileExpression } from './compile-expression.ts';
import { ExpressionError } from './expression-error.ts';
import { findDifference, RANDOM_SCOPE, randomExpression } from './testing-data/random-expression.fixture.ts';

const { env } = (globalThis as unknown as { process: { env: Record<string, string | undefined> } }).process;
/** A longer run, of `tools/fuzz-expr.ts`, sets these. */
const RUNS = Number(env['INLAY_FUZZ_RUNS'] ?? 20_000);
/** The configuration of the tests sets it. */
declare const TEST_SEED: number;

describe('random expressions', () => {
  it(`give what JavaScript gives, ${RUNS} times`, () => {
    fc.assert(fc.property(randomExpression, (source) => {
      expect(findDifference(source), source).to.equal(null);
    }), { numRuns: RUNS, seed: TEST_SEED });
  });

  it('fail with an ExpressionError or not at all, whatever is done to their text', () => {
    const damaged = fc.tuple(randomExpression, fc.nat(), fc.string({ maxLength: 3 })).map(([source, at, text]) => {
      const index = at % (source.length + 1);
      return source.slice(0, index) + text + source.slice(index + 1);
    });
    fc.assert(fc.property(damaged, (source) => {
      const compiled = compileExpression(source);
      try {
        compiled.evaluate(RANDOM_SCOPE);
      } catch (error) {
        expect(error, source).to.be.instanceOf(ExpressionError);
      }
    }), { numRuns: RUNS / 4, seed: TEST_SEED + 1 });
  });
});
