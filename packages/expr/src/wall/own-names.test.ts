import { expect } from 'chai';
import { compileExpression } from '../compile-expression.ts';
import { ExpressionError } from '../expression-error.ts';
import { GLOBALS } from '../globals/globals.ts';
import { tableOf } from '../methods/tables.ts';
import { FORBIDDEN_NAMES, makeValues } from '../testing-data/every-call.ts';

/** Every name that JavaScript finds on `value`, through all its prototypes. */
function inheritedNames(value: unknown): string[] {
  const names = new Set<string>(FORBIDDEN_NAMES);
  for (let at = Object(value) as object | null; at; at = Object.getPrototypeOf(at) as object | null) for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  return [...names];
}

/** What `source` gives, or 'refused'. */
function attempt(source: string, scope: Record<string, unknown>): unknown {
  try {
    return compileExpression(source).evaluate(scope);
  } catch (error) {
    expect(error, source).to.be.instanceOf(ExpressionError);
    return 'refused';
  }
}

describe('the fourth invariant: names are own', () => {
  for (const [kind, value] of Object.entries(makeValues(1))) {
    if (value === null) continue;
    it(`of ${kind}: its own properties, and the methods listed for its type`, () => {
      const table = tableOf(value);
      let count = 0;
      for (const name of inheritedNames(value)) {
        if (table.methods.has(name) || table.getters.has(name) || table.refused.has(name) || Object.hasOwn(Object(value) as object, name)) continue;
        const key = JSON.stringify(name);
        for (const source of [`${kind}[${key}]`, `${kind}?.[${key}]`, `(({ [${key}]: part }) => part)(${kind})`, `_.get(${kind}, [${key}])`, `_.get(${kind}, ${key})`, `[${kind}].map((one) => one[${key}])[0]`, `((key) => ${kind}[key])(${key})`]) {
          expect(attempt(source, { [kind]: value }), source).to.be.oneOf([undefined, 'refused']);
        }
        for (const source of [`${kind}[${key}]()`, `${kind}[${key}](1, 2)`]) expect(attempt(source, { [kind]: value }), source).to.equal('refused');
        count++;
      }
      expect(count).to.be.greaterThan(FORBIDDEN_NAMES.length - 4);
    });
  }

  it('of the globals, and there are no others', () => {
    const listed = new Set(GLOBALS.keys());
    for (const name of [...Object.getOwnPropertyNames(globalThis), ...FORBIDDEN_NAMES, 'self', 'window', 'document', 'process', 'require', 'module', 'arguments', 'global', 'frames', 'event']) {
      if (listed.has(name) || !/^[A-Za-z_$][\w$]*$/.test(name)) continue;
      expect(attempt(name, {}), name).to.equal('refused');
      expect(attempt(`${name}.x`, {}), name).to.equal('refused');
    }
  });

  it('also where the page has put something on a prototype', () => {
    const prototypes = [Object.prototype, Array.prototype, String.prototype, Number.prototype, Date.prototype, Map.prototype, Function.prototype] as unknown as Record<string, unknown>[];
    try {
      for (const prototype of prototypes) Object.defineProperty(prototype, 'planted', { configurable: true, writable: true, value: 'found' });
      for (const [kind, value] of Object.entries(makeValues(1))) {
        for (const source of [`${kind}?.planted`, `_.get(${kind}, 'planted')`, `(({ planted }) => planted)(${kind})`, `${kind}?.['plan' + 'ted']`, 'planted']) expect(attempt(source, { [kind]: value }), source).to.be.oneOf([undefined, 'refused']);
      }
      for (const source of ['Math.planted', 'parseInt.planted', '_.planted', '(() => 1).planted', 'Object.planted', 'JSON.planted', "'planted' in {}", 'Object.keys({ planted: 1 }).length === 2', '({}).hasOwnProperty("planted")']) expect(attempt(source, {}), source).to.be.oneOf([undefined, false]);
    } finally {
      for (const prototype of prototypes) delete prototype['planted'];
    }
  });
});
