import { expect } from 'chai';
import { compileExpression } from '../compile-expression.ts';
import { compileTemplate } from '../compile-template.ts';
import { ExpressionError } from '../expression-error.ts';
import { everyCall, makeValues } from '../testing-data/every-call.ts';
import { hostFunction } from './functions.ts';
import { ObjectPrototype } from './primordials.ts';

/** What JavaScript calls on an object without anybody having written it. */
const HOOKS = [
  'toString', 'valueOf', 'toJSON', 'then', 'toLocaleString', 'inspect', 'next', 'exec', 'constructor', 'join', 'concat', 'compare', 'format', 'has', 'keys',
  Symbol.toPrimitive, Symbol.iterator, Symbol.asyncIterator, Symbol.hasInstance, Symbol.species, Symbol.match, Symbol.matchAll, Symbol.replace, Symbol.search, Symbol.split, Symbol.isConcatSpreadable, Symbol.unscopables,
];

/** `target` with every hook, each of which records that it ran. `make` says what a hook is, so that both kinds of functions are tried. */
function rigged<T extends object>(target: T, reached: string[], make: (hook: () => unknown) => unknown): T {
  for (const hook of HOOKS) {
    const run = (): unknown => {
      reached.push(String(hook));
      return 'constructor';
    };
    Object.defineProperty(target, hook, { value: make(run), enumerable: false, configurable: true });
  }
  return target;
}

describe('the third invariant: nothing is called that nobody wrote', () => {
  for (const [kind, make] of Object.entries({ 'the host': (hook: () => unknown) => hook, 'an app, marked as callable': (hook: () => unknown) => hostFunction(hook) })) {
    it(`neither by coercion nor by iteration, JSON, sorting or searching, whether the hook is of ${kind}`, () => {
      const reached: string[] = [];
      const content = rigged({ x: 1 }, reached, make);
      const scope = makeValues(content);
      for (const value of Object.values(scope)) if (typeof value === 'object' && value !== null) rigged(value, reached, make);
      const written = /\.(?:toString|valueOf|toJSON|then|toLocaleString|next|exec|constructor|join|concat|compare|format|has|keys)\b/;
      for (const source of everyCall()) {
        // A member that is written by its name is no implicit call.
        if (written.test(source)) continue;
        reached.length = 0;
        try {
          compileExpression(source).evaluate(scope);
        } catch (error) {
          expect(error, source).to.be.instanceOf(ExpressionError);
        }
        expect(reached, source).to.deep.equal([]);
      }
    });
  }

  it('nor when a template puts a value into its text', () => {
    const reached: string[] = [];
    for (const value of Object.values(makeValues(rigged({ x: 1 }, reached, (hook) => hook)))) {
      if (typeof value === 'object' && value !== null) rigged(value, reached, (hook) => hook);
      try {
        compileTemplate('a << value >> {{ [value] }}').evaluate({ value });
      } catch (error) {
        expect(error).to.be.instanceOf(ExpressionError);
      }
    }
    expect(reached).to.deep.equal([]);
  });

  it('nor methods that the page has put on the intrinsics later', () => {
    const reached: string[] = [];
    const originals = [[Array.prototype, Symbol.iterator], [Date.prototype, 'getTime'], [Map.prototype, 'forEach'], [Set.prototype, 'forEach'], [Date.prototype, Symbol.toPrimitive], [Date.prototype, 'toJSON']] as const;
    const saved = originals.map(([owner, key]) => [owner, key, Object.getOwnPropertyDescriptor(owner, key)!] as const);
    const outcomes: unknown[] = [];
    const sources = ['`${d}`.length > 0', '+d', 'd < d', '[...m].length', '[...s].length', 'JSON.stringify(d)', 'd.getTime()', '({ ...m })', 'm.get(1)', '_.isEqual(m, m)', 'dates(d).unix()'];
    const compiled = sources.map((source) => compileExpression(source));
    const scope = { d: new Date(0), m: new Map([[1, 2]]), s: new Set([1]) };
    try {
      for (const [owner, key] of originals.slice(1)) Object.defineProperty(owner, key, { configurable: true, writable: true, value: () => { reached.push(String(key)); return 0; } });
      for (const one of compiled) outcomes.push(one.evaluate(scope));
    } finally {
      for (const [owner, key, descriptor] of saved) Object.defineProperty(owner, key, descriptor);
    }
    expect(reached).to.deep.equal([]);
    expect(outcomes).to.deep.equal([true, 0, false, 1, 1, '"1970-01-01T00:00:00.000Z"', 0, {}, 2, true, 0]);
  });

  it('nor setters that the page has put on Object.prototype, and its read-only properties are in nobody\'s way', () => {
    const reached: string[] = [];
    const sources = ['({ kind: "a", fixed: 1 })', '({ ["kind"]: "a", ["fixed"]: 1 })', '({ ...from })', '(({ other, ...rest }) => rest)(from)', 'Object.fromEntries([["kind", "a"], ["fixed", 1]])', 'JSON.parse(\'{ "kind": "a", "fixed": 1 }\')', '_.mapValues(_.groupBy([["kind", "a"], ["fixed", 1]], "0"), (pairs) => pairs[0][1])', '_.mapKeys({ Kind: "a", Fixed: 1 }, (value, key) => key.toLowerCase())', '_.pick(from, "kind", "fixed")'];
    const compiled = sources.map((source) => compileExpression(source));
    const outcomes: unknown[] = [];
    const from = { kind: 'a', fixed: 1 };
    try {
      Object.defineProperty(ObjectPrototype, 'kind', { configurable: true, get: () => 'inherited', set: (value: unknown) => { reached.push(String(value)); } });
      Object.defineProperty(ObjectPrototype, 'fixed', { configurable: true, value: 'inherited', writable: false });
      for (const one of compiled) outcomes.push(Object.entries(one.evaluate({ from }) as object));
    } finally {
      for (const key of ['kind', 'fixed']) Reflect.deleteProperty(ObjectPrototype, key);
    }
    expect(reached).to.deep.equal([]);
    sources.forEach((source, index) => expect(outcomes[index], source).to.deep.equal([['kind', 'a'], ['fixed', 1]]));
  });
});
