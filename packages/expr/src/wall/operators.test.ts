import { expect } from 'chai';
import { Fault } from '../fault.ts';
import { LIMITS } from '../limits.ts';
import { hostFunction, ownFunction } from './functions.ts';
import { Instant } from './instant.ts';
import { meter, withFreshBudget } from './meter.ts';
import { add, checkTextLength, comparable, comparedText, hasKey, isInstance, looseEquals } from './operators.ts';

const DATE = new Date(0);
const FUNCTION = hostFunction(() => 1);
const ARRAY = [1];
const VALUES = ['', 'x', '1', '[object Object]', '1,2', String(DATE), 0, 1, NaN, true, false, null, undefined, {}, ARRAY, [1, 2], [], DATE, new Map(), /x/];

/** What `work` gives under full budgets. */
function budgeted<T>(work: () => T): T {
  return withFreshBudget(work, undefined);
}

/** The steps that `work` takes. */
function steps(work: () => unknown): number {
  return budgeted(() => { work(); return LIMITS.steps - meter.steps; });
}

/** Calls `check` for all pairs of values. */
function eachPair(check: (left: never, right: never, what: string) => void): void {
  for (const left of VALUES) for (const right of VALUES) check(left as never, right as never, `${JSON.stringify(left)} with ${JSON.stringify(right)}`);
}

describe('a long text', () => {
  const LONG = 'x'.repeat(6400);

  it('costs a step for 64 characters where it is compared, on either side, or is a key', () => {
    for (const work of [() => comparedText(LONG), () => comparable(LONG), () => looseEquals(LONG, 1), () => looseEquals(1, LONG), () => looseEquals([], LONG), () => hasKey(LONG, [])]) {
      expect(steps(work), String(work)).to.equal(100);
    }
    expect(steps(() => looseEquals(LONG, LONG))).to.equal(200);
  });

  it('costs nothing where it is joined, or is no text', () => {
    expect([steps(() => add(LONG, LONG)), steps(() => comparedText([LONG])), steps(() => comparedText(null))]).to.deep.equal([0, 0, 0]);
  });
});

describe('add', () => {
  it('gives what + gives', () => {
    eachPair((left, right, what) => expect(budgeted(() => add(left, right)), what).to.deep.equal(left + right));
  });

  it('refuses a text longer than the longest', () => {
    const half = 'x'.repeat(LIMITS.stringLength / 2);
    expect(budgeted(() => add(half, half))).to.have.length(LIMITS.stringLength);
    expect(() => budgeted(() => add(half, `${half}x`))).to.throw(Fault).that.includes({ code: 'limit' });
    for (const [left, right] of [[`${half}${half}`, 1], [1, `${half}${half}`]]) expect(() => budgeted(() => add(left, right))).to.throw(Fault).that.includes({ code: 'limit' });
  });
});

describe('checkTextLength', () => {
  it('passes up to the longest text', () => {
    expect(() => checkTextLength(LIMITS.stringLength)).to.not.throw();
    expect(() => checkTextLength(LIMITS.stringLength + 1)).to.throw(Fault).that.includes({ code: 'limit', message: `This text would have ${LIMITS.stringLength + 1} characters; ${LIMITS.stringLength} are allowed` });
  });
});

describe('looseEquals', () => {
  it('gives what == gives', () => {
    // oxlint-disable-next-line eqeqeq -- it is what is compared with
    eachPair((left, right, what) => expect(budgeted(() => looseEquals(left, right)), what).to.equal(left == right));
  });

  it('takes a function for nothing but itself, null and undefined for nothing but each other', () => {
    expect([looseEquals(FUNCTION, FUNCTION), looseEquals(FUNCTION, {}), looseEquals({}, FUNCTION), looseEquals(FUNCTION, null), looseEquals(undefined, FUNCTION)]).to.deep.equal([true, false, false, false, false]);
    for (const [left, right] of [[FUNCTION, 'x'], ['x', FUNCTION]]) expect(() => looseEquals(left, right)).to.throw(Fault).that.includes({ code: 'type' });
  });

  it('takes neither null nor undefined for a text, nor asks the object for one', () => {
    const tooDeep: unknown[] = [];
    tooDeep.push(tooDeep);
    for (const nothing of [null, undefined]) expect([looseEquals(tooDeep, nothing), looseEquals(nothing, tooDeep)]).to.deep.equal([false, false]);
  });
});

describe('comparable', () => {
  it('gives operands that < compares as it would compare the values', () => {
    eachPair((left, right, what) => expect(budgeted(() => comparable(left) < comparable(right)), what).to.equal(left < right));
    expect(comparable(new Instant(5))).to.equal(5);
  });
});

describe('hasKey', () => {
  it('knows own keys only', () => {
    const object = { x: undefined, 1: true };
    expect([hasKey('x', object), hasKey(1, object), hasKey('toString', object), hasKey('y', object), hasKey(0, ARRAY), hasKey(1, ARRAY), hasKey('length', ARRAY), hasKey(null, { null: 1 })]).to.deep.equal([true, true, false, false, true, false, true, true]);
  });

  it('refuses what has no keys, and the key of the prototype', () => {
    for (const [value, kind] of [[null, 'null'], [undefined, 'undefined'], ['x', 'a text'], [1, 'a number'], [FUNCTION, 'a function']] as const) {
      expect(() => hasKey('x', value)).to.throw(Fault).that.includes({ code: 'type', message: `The right side of in must be an object or array, and this is ${kind}` });
    }
    expect(() => hasKey('__proto__', {})).to.throw(Fault).that.includes({ code: 'denied', message: 'The key __proto__ is not available' });
  });
});

describe('isInstance', () => {
  const dates = ownFunction(() => 1, { prototype: Date.prototype });
  const objects = ownFunction(() => 1, { prototype: Object.prototype });

  it('compares with the prototype of a class of the language', () => {
    expect([new Date(0), {}, [], FUNCTION, 'x', null, undefined].map((value) => isInstance(value, dates))).to.deep.equal([true, false, false, false, false, false, false]);
  });

  it('takes everything that is no primitive for an object, but for what has no prototype', () => {
    expect([{}, [], new Date(0), new Map(), FUNCTION].map((value) => isInstance(value, objects))).to.deep.equal([true, true, true, true, true]);
    expect([Object.create(null), 'x', 1, true, null, undefined].map((value) => isInstance(value, objects))).to.deep.equal([false, false, false, false, false, false]);
  });

  it('refuses everything else on its right side', () => {
    for (const type of [undefined, null, 1, {}, { prototype: Date.prototype }, () => 1, FUNCTION, ownFunction(() => 1)]) {
      expect(() => isInstance(DATE, type)).to.throw(Fault).that.includes({ code: 'type', message: 'The right side of instanceof must be a class of the language', hint: 'Date, Map, Set, RegExp, URL, Array or Object' });
    }
  });
});
