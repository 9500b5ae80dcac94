import { expect } from 'chai';
import { compileExpression } from '../compile-expression.ts';
import { ExpressionError } from '../expression-error.ts';
import { encode } from '../testing-data/codec.ts';
import { isPolluted } from '../testing-data/escape-fixtures.ts';
import { everyCall, makeValues } from '../testing-data/every-call.ts';

/** A scope whose values were made by the app, so that nothing of it may change. */
function makeScope(): Record<string, unknown> {
  return makeValues({ x: 3, deep: { list: [3, 1, 2] } });
}

/** What the values hold, and the state that regular expressions and dates keep beside it. */
function state(scope: Record<string, unknown>): string {
  return JSON.stringify([encode(scope), (scope['regex'] as RegExp).lastIndex, String(scope['url'] as object), (scope['instant'] as object).valueOf()]);
}

describe('the fifth invariant: nothing that the scope owns is ever written', () => {
  it('by any call there is', () => {
    const scope = makeScope();
    const before = state(scope);
    for (const source of everyCall()) {
      try {
        compileExpression(source).evaluate(scope);
      } catch (error) {
        expect(error, source).to.be.instanceOf(ExpressionError);
      }
      expect(state(scope), source).to.equal(before);
    }
    expect(isPolluted(), 'intrinsics').to.equal(false);
  });

  it('by a call on frozen values either, which therefore work as well', () => {
    const loose = makeScope();
    const frozen = makeScope();
    const freeze = (value: unknown): void => {
      if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
      Object.freeze(value);
      for (const part of Object.values(value)) freeze(part);
    };
    for (const [name, value] of Object.entries(frozen)) if (name !== 'regex') freeze(value);
    freeze(frozen);
    const outcome = (source: string, scope: Record<string, unknown>): unknown => {
      try {
        return encode(compileExpression(source).evaluate(scope));
      } catch (error) {
        return (error as ExpressionError).code;
      }
    };
    for (const source of everyCall()) {
      if (/Math\.random|now\(|Now\(|dates\(|Date\(|\.(?:from|diff|is\w+)\(/.test(source)) continue;
      expect(outcome(source, frozen), source).to.deep.equal(outcome(source, loose));
    }
  });

  it('and what a call gives is its own: no two share what was built', () => {
    const scope = makeScope();
    const sources = ['list.map((x) => x)', 'list.slice()', 'list.concat([])', '[...list]', 'list.reverse()', 'list.sort()', 'list.filter(() => true)', '({ ...object })', 'Object.assign(object, {})', 'Object.assign({}, object)', '_.uniq(list)', '_.pick(object, "x")', '_.sortBy(list)', 'list.fill(0)', 'list.toSpliced(0, 1)', 'list.with(0, 1)', '_.take(list, 9)', '_.flatten(list)', 'Array.from(list)', 'new Map(map)', 'new Set(set)', 'new Date(date)', 'list.flat()'];
    const owned = new Set(Object.values(scope));
    for (const source of sources) {
      const compiled = compileExpression(source);
      const first = compiled.evaluate(scope);
      expect(owned.has(first), source).to.equal(false);
      expect(compiled.evaluate(scope), source).to.not.equal(first);
    }
  });
});
