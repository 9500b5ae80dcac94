import { expect } from 'chai';
import { compileExpression } from '../compile-expression.ts';
import { ExpressionError } from '../expression-error.ts';
import { everyCall, globalFunctions, makeValues } from '../testing-data/every-call.ts';
import { hostFunction, recordOf } from './functions.ts';

/** Every function in a result must be one that the language knows. */
function foreignFunction(value: unknown, known: ReadonlySet<unknown>, depth = 0): unknown {
  if (typeof value === 'function') return recordOf(value) ? null : value;
  if (typeof value !== 'object' || value === null || known.has(value) || depth > 4) return null;
  const inner = value instanceof Map ? [...value].flat() : value instanceof Set ? [...value] : [];
  for (const part of [...inner, ...Object.values(value)]) {
    const found = foreignFunction(part, known, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

describe('the second invariant: no foreign function is ever a value', () => {
  const foreign = [() => 1, function named() {}, class { x = 1; }, async () => 1, function* () {}, Function, Object, Array, Math.max, Reflect.apply, Function.prototype.call, new Proxy(() => 1, {}), Reflect.get(globalThis, 'eval') as unknown, Array.prototype.map.bind([])];

  const compiled = [...everyCall()].map(compileExpression);

  for (const [index, fn] of foreign.entries()) {
    it(`whatever is done with what holds the one numbered ${index}`, () => {
      const scope = makeValues(fn);
      const known = new Set(Object.values(scope).flatMap((value) => (typeof value === 'object' && value !== null ? [value, ...Object.values(value as object)] : [])));
      for (const expression of compiled) {
        let result: unknown;
        try {
          result = expression.evaluate(scope);
        } catch (error) {
          if (!(error instanceof ExpressionError)) throw error;
          continue;
        }
        if (foreignFunction(result, known) !== null) expect.fail(`${expression.source} gave a foreign function`);
      }
    });
  }

  it('and those of the language are wrappers without members to reach', () => {
    let count = 0;
    for (const path of globalFunctions()) {
      const fn = compileExpression(path).evaluate({}) as object;
      expect(recordOf(fn), path).to.include({ origin: 'own', effect: false });
      expect(Object.isFrozen(fn), path).to.equal(true);
      expect(Object.hasOwn(fn, 'prototype'), path).to.equal(false);
      for (const key of ['call', 'apply', 'bind', 'constructor', 'toString', 'caller', 'arguments', 'length', 'name']) expect(compileExpression(`${path}.${key}`).evaluate({}), `${path}.${key}`).to.equal(undefined);
      count++;
    }
    expect(count).to.be.greaterThan(140);
  });

  it('but those that the app has marked', () => {
    const twice = hostFunction((x: number) => x * 2);
    expect(compileExpression('f').evaluate({ f: twice })).to.equal(twice);
    expect(compileExpression('[1, 2].map(f)').evaluate({ f: twice })).to.deep.equal([2, 4]);
    for (const key of ['call', 'apply', 'bind', 'constructor', '__proto__']) {
      expect(() => compileExpression(`f.${key}(null, 1)`).evaluate({ f: twice }), key).to.throw(ExpressionError);
    }
  });
});
