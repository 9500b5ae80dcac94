import { expect } from 'chai';
import { Fault } from '../fault.ts';
import { LIMITS } from '../limits.ts';
import { joinElements, kindOf, readable, toInteger, toNumber, toPrimitive, toText } from './coerce.ts';
import { hostFunction } from './functions.ts';
import { Instant } from './instant.ts';
import { meter, withBudget, withFreshBudget } from './meter.ts';
import { NativeUrl } from './primordials.ts';

const DATE = new Date(Date.UTC(2024, 1, 29, 12));
const PRIMITIVES = ['', 'x', ' 12 ', '0x1f', 0, -0, 1.5, NaN, Infinity, true, false, null, undefined];
/** Values whose own methods JavaScript would call to the same end. */
const OBJECTS = [{}, { x: 1 }, [], [1], [1, [2, [3]], 'x', null, undefined, true], Object.assign(new Array<unknown>(2), { 1: 1 }), [{}, DATE, /x/], DATE, new Date(NaN), new Map([[1, 2]]), new Set([1]), /a\/b/gi, ...(NativeUrl ? [new NativeUrl('https://example.com/?q=1')] : [])];
class Stranger {
  readonly secret = 1;
}

/** `value` with every method that JavaScript's own coercions call, none of which may run. */
function rigged(value: object): object {
  for (const hook of ['toString', 'valueOf', 'toJSON', 'join', Symbol.toPrimitive]) Object.defineProperty(value, hook, { value: () => expect.fail(`${String(hook)} ran`) });
  return value;
}

/** What `work` gives under full budgets. */
function budgeted<T>(work: () => T): T {
  return withFreshBudget(work, undefined);
}

describe('coercion', () => {
  for (const value of [...PRIMITIVES, ...OBJECTS]) {
    it(`makes of ${Object.prototype.toString.call(value)} ${JSON.stringify(value)} what JavaScript does`, () => {
      budgeted(() => {
        expect(toText(value), 'text').to.equal(String(value));
        expect(toNumber(value), 'number').to.deep.equal(Number(value));
        expect(toPrimitive(value), 'primitive').to.deep.equal(typeof value === 'object' && value !== null ? String(value) : value);
      });
    });
  }

  it('takes objects without a prototype for plain ones', () => {
    budgeted(() => expect(toText(Object.create(null))).to.equal('[object Object]'));
  });

  it('reads points in time as JavaScript reads dates', () => {
    budgeted(() => {
      expect([toText(new Instant(0)), toNumber(new Instant(5)), toText([new Instant(0)])]).to.deep.equal(['1970-01-01T00:00:00.000Z', 5, '1970-01-01T00:00:00.000Z']);
      expect([toText(new Instant(NaN)), toNumber(new Instant(NaN))]).to.deep.equal(['Invalid Date', NaN]);
    });
  });

  it('calls nothing that the value carries', () => {
    const values = [{}, [], new Date(0), new Map(), new Set(), /x/, new Instant(0), ...(NativeUrl ? [new NativeUrl('https://example.com')] : [])].map(rigged);
    budgeted(() => {
      for (const value of [...values, values]) expect([typeof toText(value), typeof toNumber(value)]).to.deep.equal(['string', 'number']);
    });
  });

  it('refuses functions, also inside an array, and what may not enter', () => {
    for (const work of [(fn: unknown) => toText(fn), (fn: unknown) => toNumber(fn), (fn: unknown) => toText([fn])]) {
      expect(() => budgeted<unknown>(() => work(hostFunction(() => 1)))).to.throw(Fault).that.includes({ code: 'type', message: 'A function cannot be turned into text or a number', hint: 'Call it: name(…)' });
    }
    expect(() => budgeted(() => toText([new Stranger()]))).to.throw(Fault).that.includes({ code: 'denied' });
  });

  it('costs a step for an object', () => {
    expect(budgeted(() => { toText({}); return meter.steps; })).to.equal(LIMITS.steps - 1);
  });
});

describe('a long text', () => {
  const LONG = '1'.repeat(6400);
  const steps = (work: () => unknown): number => budgeted(() => { work(); return LIMITS.steps - meter.steps; });

  it('costs a step for 64 characters as text, and one for 16 more as a number', () => {
    expect([steps(() => toText(LONG)), steps(() => toNumber(LONG)), steps(() => toInteger(LONG)), steps(() => readable(LONG))]).to.deep.equal([100, 500, 500, 500]);
  });

  it('costs nothing where it is only held', () => {
    expect([steps(() => toPrimitive(LONG)), steps(() => toPrimitive(LONG, 'number'))]).to.deep.equal([0, 0]);
  });

  it('is given on as it is, as is everything else', () => {
    for (const value of [LONG, '', 0, NaN, true, null, undefined]) expect(budgeted(() => readable(value))).to.deep.equal(value);
  });
});

describe('toInteger', () => {
  it('cuts off what is behind the point, and takes no number for 0', () => {
    expect([1.9, -1.9, '2.5', NaN, 'x', null, true, Infinity].map((value) => toInteger(value, 7))).to.deep.equal([1, -1, 2, 0, 0, 0, 1, Infinity]);
  });

  it('gives the fallback for undefined', () => {
    expect([toInteger(undefined), toInteger(undefined, 7)]).to.deep.equal([0, 7]);
  });
});

describe('joinElements', () => {
  it('joins as JavaScript does, with any separator', () => {
    for (const separator of ['', ',', ' and ']) for (const array of OBJECTS.filter(Array.isArray)) budgeted(() => expect(joinElements(array, separator)).to.equal(array.join(separator)));
  });

  it('pays for the elements and for the text', () => {
    const left = budgeted(() => { joinElements(['x'.repeat(63), 'y'.repeat(63)], '-'); return { ...meter }; });
    expect([LIMITS.steps - left.steps, LIMITS.allocation - left.allocation]).to.deep.equal([2 + 2, 128]);
    expect(() => withBudget({ steps: 1, allocation: 100, depth: 0, permit: null }, () => joinElements(['', ''], ''))).to.throw(Fault).that.includes({ code: 'limit' });
  });

  it('pays for long texts once: with the text that they make', () => {
    const long = 'x'.repeat(6400);
    expect(budgeted(() => { joinElements([long, long], ''); return LIMITS.steps - meter.steps; })).to.equal(2 + 200);
    expect(budgeted(() => { joinElements([[long], long], ''); return LIMITS.steps - meter.steps; })).to.equal(2 + 1 + 100 + 200);
  });

  it('stops at the element with which the text becomes too long', () => {
    const part = 'x'.repeat(LIMITS.stringLength / 2);
    expect(() => budgeted(() => joinElements([part, part, part, part], '-'))).to.throw(Fault).that.includes({ code: 'limit', message: `This text would have ${LIMITS.stringLength + 2} characters; ${LIMITS.stringLength} are allowed` });
    const { length, allocation } = budgeted(() => ({ length: joinElements([part, part], '').length, allocation: meter.allocation }));
    expect([length, LIMITS.allocation - allocation]).to.deep.equal([LIMITS.stringLength, LIMITS.stringLength]);
  });

  it('goes as deep as values may be, and ends where an array contains itself', () => {
    const nested = (depth: number): unknown[] => { let array: unknown[] = ['x']; for (let count = 0; count < depth; count++) array = [array]; return array; };
    const tooDeep = { code: 'limit', message: 'Arrays are nested too deeply, or contain themselves, to become text' };
    expect(budgeted(() => joinElements(nested(LIMITS.valueDepth), ','))).to.equal('x');
    expect(() => budgeted(() => joinElements(nested(LIMITS.valueDepth + 1), ','))).to.throw(Fault).that.includes(tooDeep);
    const self: unknown[] = [];
    self.push(self);
    expect(() => budgeted(() => toText(self))).to.throw(Fault).that.includes(tooDeep);
  });
});

describe('kindOf', () => {
  it('names every kind of value', () => {
    const kinds = [[null, 'null'], [undefined, 'undefined'], [[], 'an array'], [new Date(0), 'a date'], [new Instant(0), 'a date'], [{}, 'an object'], [new Map(), 'an object'], ['x', 'a text'], [1, 'a number'], [true, 'a boolean'], [() => 1, 'a function']] as const;
    for (const [value, kind] of kinds) expect(kindOf(value)).to.equal(kind);
  });
});
