import { expect } from 'chai';
import { compileExpression } from '../compile-expression.ts';
import { ExpressionError } from '../expression-error.ts';
import { everyCall, makeValues } from '../testing-data/every-call.ts';
import { hostFunction } from './functions.ts';

class Visitor {
  readonly secret = 1;
}

/** Objects that are no data, and whatever else must stay outside. */
const STRANGERS: Readonly<Record<string, () => unknown>> = {
  'an instance of a class': () => new Visitor(),
  'an error': () => new Error('x'),
  'a promise': () => Promise.resolve(1),
  'a typed array': () => new Uint8Array(2),
  'a buffer': () => new ArrayBuffer(2),
  'a weak map': () => new WeakMap(),
  'a generator': () => (function* () { yield 1; })(),
  'an iterator': () => [1][Symbol.iterator](),
  'an array of a class': () => new (class extends Array {})(),
  'a date of a class': () => new (class extends Date {})(),
  'a map of a class': () => new (class extends Map {})(),
  'an object made from another': () => Object.create({ inherited: 1 }) as unknown,
  'the prototype of objects': () => Object.prototype,
  'the global object': () => globalThis,
  'a wrapper object': () => Object('x') as unknown,
  'a symbol': () => Symbol('x'),
  'a big integer': () => 10n,
};

/** Where `stranger` lies in what came out, apart from the containers that held it before. */
function findIn(value: unknown, stranger: unknown, known: ReadonlySet<unknown>, depth = 0): boolean {
  if (value === stranger) return true;
  if (typeof value !== 'object' || value === null || known.has(value) || depth > 4) return false;
  const inner = value instanceof Map ? [...value].flat() : value instanceof Set ? [...value] : [];
  return [...inner, ...Object.values(value)].some((part) => findIn(part, stranger, known, depth + 1));
}

const calls = [...everyCall()].map((source) => compileExpression(source));

describe('the first invariant: every object that enters has an allow-listed prototype', () => {
  it(`walks ${calls.length} calls`, () => {
    expect(calls.length).to.be.greaterThan(10_000);
    expect(calls.filter(({ problems }) => problems.some(({ code }) => code === 'syntax')).map(({ source }) => source)).to.deep.equal([]);
  });

  for (const [what, make] of Object.entries(STRANGERS)) {
    it(`keeps ${what} out, whatever is done with what holds it`, () => {
      const stranger = make();
      const scope = makeValues(stranger);
      const known = new Set(Object.values(scope).flatMap((value) => (typeof value === 'object' && value !== null ? [value, ...Object.values(value as object)] : [])).filter((value) => value !== stranger));
      for (const call of calls) {
        let result: unknown;
        try {
          result = call.evaluate(scope);
        } catch (error) {
          expect(error, call.source).to.be.instanceOf(ExpressionError);
          continue;
        }
        expect(findIn(result, stranger, known), `${call.source} gave it away`).to.equal(false);
      }
    });

    it(`refuses ${what} wherever a value is produced`, () => {
      const stranger = make();
      const places: readonly (readonly [source: string, scope: Record<string, unknown>])[] = [
        ['value', { value: stranger }], ['o.x', { o: { x: stranger } }], ["o['x']", { o: { x: stranger } }], ['o?.x', { o: { x: stranger } }], ['l[0]', { l: [stranger] }], ['l.at(0)', { l: [stranger] }], ['f()', { f: hostFunction(() => stranger) }],
        ['l.map(x => 1)', { l: [stranger] }], ['l.map((x, i) => i)', { l: [stranger] }], ['l.find(x => true)', { l: [stranger] }], ['(({ x }) => 1)(o)', { o: { x: stranger } }], ['(([x]) => 1)(l)', { l: [stranger] }], ['[...l]', { l: [stranger] }], ['({ ...o })', { o: { x: stranger } }],
        ['[...m]', { m: new Map([[1, stranger]]) }], ['[...s]', { s: new Set([stranger]) }], ['m.get(1)', { m: new Map([[1, stranger]]) }], ['Object.values(o)', { o: { x: stranger } }], ['Object.entries(o)', { o: { x: stranger } }], ['o.x', { o: { get x() { return stranger; } } }],
        ['(() => { for (const x of l) return 1 })()', { l: [stranger] }], ['typeof value', { value: stranger }], ['value === value', { value: stranger }], ['_.get(o, "x")', { o: { x: stranger } }], ['_.map(l)', { l: [stranger] }],
      ];
      for (const [source, scope] of places) expect(() => compileExpression(source).evaluate(scope), source).to.throw(ExpressionError);
      const arrow = compileExpression('(x) => 1').evaluate({}) as (value: unknown) => unknown;
      expect(() => arrow(stranger), 'the parameter of an arrow').to.throw(ExpressionError);
    });
  }

  it('lets data in, as what it is', () => {
    const values = makeValues(1);
    for (const [name, value] of Object.entries(values)) expect(compileExpression(name).evaluate(values), name).to.equal(value);
    expect(compileExpression('o.x').evaluate({ o: Object.assign(Object.create(null) as object, { x: 1 }) })).to.equal(1);
  });
});
