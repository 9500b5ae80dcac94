import { expect } from 'chai';
import { Fault } from '../fault.ts';
import { LIMITS } from '../limits.ts';
import { hostFunction } from './functions.ts';
import { meter, withFreshBudget } from './meter.ts';
import { ObjectPrototype } from './primordials.ts';
import { chargeKeys, copyInto, defineOwn, keysOf, refuseKey, setProperty, toNewKey, toPaidKey, valueAt, type FreshRecord } from './records.ts';

class Stranger {
  readonly secret = 1;
}

/** What `work` gives under full budgets, and the steps that it takes. */
function budgeted<T>(work: () => T): { result: T; steps: number } {
  return withFreshBudget(() => {
    const result = work();
    return { result, steps: LIMITS.steps - meter.steps };
  }, undefined);
}

/** What `{ ...from }` is in the language. */
function copyOf(from: unknown): { result: FreshRecord; steps: number } {
  return budgeted(() => {
    const target: FreshRecord = {};
    copyInto(target, from);
    return target;
  });
}

/** An own enumerable property named `__proto__`, as JSON.parse makes it. */
const WITH_PROTO = JSON.parse('{ "a": 1, "__proto__": { "injected": true } }') as object;

describe('keysOf', () => {
  for (const [what, value, keys] of [
    ['an object', { b: 1, a: 2, [Symbol('s')]: 3 }, ['b', 'a']], ['an array', Object.assign(new Array<unknown>(3), { 0: 'x', 2: 'y' }), ['0', '2']], ['a text', 'ab', ['0', '1']], ['an empty text', '', []],
    ['null', null, []], ['undefined', undefined, []], ['a number', 12, []], ['a function', Object.assign(() => 1, { x: 1 }), []],
    ['an object that inherits', Object.create({ a: 1 }), []], ['an object with hidden properties', Object.defineProperty({}, 'a', { value: 1 }), []],
  ] as const) {
    it(`gives the own enumerable keys of ${what}, each for a step`, () => expect(budgeted(() => keysOf(value))).to.deep.equal({ result: keys, steps: Array.isArray(value) ? value.length : keys.length }));
  }
});

describe('keysOf of something long', () => {
  it('refuses a text or an array of too many elements before their keys are made', () => {
    for (const [what, value] of [['text', 'x'.repeat(LIMITS.arrayLength + 1)], ['array', new Array(LIMITS.arrayLength + 1)]] as const) {
      expect(() => budgeted(() => keysOf(value)), what).to.throw(Fault).that.includes({ code: 'limit' });
    }
  });

  it('pays also for what an array has beside its elements', () => {
    expect(budgeted(() => keysOf(Object.assign(['a', 'b'], { index: 0 })))).to.deep.equal({ result: ['0', '1', 'index'], steps: 3 });
  });
});

describe('chargeKeys', () => {
  it('takes a step for each of few keys, four for each of many, and none where there are none', () => {
    expect([-1, 0, 1, 1000, 1001].map((count) => budgeted(() => chargeKeys(count)).steps)).to.deep.equal([0, 0, 1, 1000, 4004]);
  });
});

describe('toPaidKey and toNewKey', () => {
  const long = 'k'.repeat(6400);

  for (const toKey of [toPaidKey, toNewKey]) {
    it(`give the text of a value, for four steps and what a long text costs: ${toKey.name}`, () => {
      expect([budgeted(() => toKey('a')), budgeted(() => toKey(1))]).to.deep.equal([{ result: 'a', steps: 4 }, { result: '1', steps: 4 }]);
      // A hundred for looking at it, and a hundred for the key.
      expect(budgeted(() => toKey(long))).to.deep.equal({ result: long, steps: 204 });
    });
  }

  it('only differ where the key is __proto__', () => {
    expect(budgeted(() => toPaidKey('__proto__')).result).to.equal('__proto__');
    expect(() => budgeted(() => toNewKey('__proto__'))).to.throw(Fault).that.includes({ code: 'denied' });
  });
});

describe('valueAt', () => {
  it('gives what is there, checked', () => {
    expect(valueAt({ a: 1 }, 'a')).to.equal(1);
    expect(() => valueAt({ a: new Stranger() }, 'a')).to.throw(Fault).that.includes({ code: 'denied' });
  });
});

describe('copyInto', () => {
  for (const [what, from, copy] of [
    ['a plain object', { b: 'x', a: 2, c: null, d: undefined }, { b: 'x', a: 2, c: null, d: undefined }], ['an object without a prototype', Object.assign(Object.create(null) as object, { a: 1, b: 'x' }), { a: 1, b: 'x' }],
    ['an array', [1, 'x'], { 0: 1, 1: 'x' }], ['a text', 'ab', { 0: 'a', 1: 'b' }], ['null', null, {}], ['a number', 5, {}], ['a map', new Map([[1, 2]]), {}], ['a function', Object.assign(hostFunction(() => 1), { a: 1 }), {}],
  ] as const) {
    it(`copies ${what} as a spread does, each property for a step`, () => {
      const { result, steps } = copyOf(from);
      expect(Object.entries(result)).to.deep.equal(Object.entries(copy));
      expect(steps).to.equal(Object.keys(copy).length);
    });
  }

  it('reads each property once', () => {
    let reads = 0;
    expect(copyOf({ get a() { reads++; return 1; } }).result).to.deep.equal({ a: 1 });
    expect(reads).to.equal(1);
  });

  it('leaves behind what is inherited, hidden, or named __proto__', () => {
    let copied: { result: FreshRecord; steps: number };
    Object.defineProperty(ObjectPrototype, 'planted', { value: 1, enumerable: true, configurable: true });
    try {
      copied = copyOf({ a: 1 });
    } finally {
      Reflect.deleteProperty(ObjectPrototype, 'planted');
    }
    expect(copied).to.deep.equal({ result: { a: 1 }, steps: 1 });
    const { result } = copyOf(WITH_PROTO);
    expect(Object.getOwnPropertyNames(result)).to.deep.equal(['a']);
    expect(Object.getPrototypeOf(result)).to.equal(Object.prototype);
    expect(copyOf(Object.defineProperty({}, 'a', { value: 1 })).result).to.deep.equal({});
  });

  it('refuses values that may not enter', () => {
    for (const from of [{ a: new Stranger() }, [new Stranger()], { a: () => 1 }]) expect(() => copyOf(from)).to.throw(Fault).that.includes({ code: 'denied' });
  });
});

describe('setProperty', () => {
  it('sets own properties that can be changed, also where objects inherit one', () => {
    const target: FreshRecord = {};
    for (const key of ['x', 'toString', 'constructor', '__defineGetter__']) {
      setProperty(target, key, 1);
      expect(Object.getOwnPropertyDescriptor(target, key), key).to.deep.equal({ value: 1, writable: true, enumerable: true, configurable: true });
    }
  });

  it('drops the key __proto__', () => {
    const target: FreshRecord = {};
    setProperty(target, '__proto__', { injected: true });
    expect([Object.getOwnPropertyNames(target), Object.getPrototypeOf(target)]).to.deep.equal([[], Object.prototype]);
  });
});

describe('refuseKey', () => {
  it('refuses __proto__ and nothing else', () => {
    expect(() => refuseKey('__proto__')).to.throw(Fault).that.includes({ code: 'denied', message: 'An object cannot have a key __proto__' });
    for (const key of ['x', 'constructor', 'prototype', '']) expect(() => refuseKey(key)).to.not.throw();
  });
});

describe('defineOwn', () => {
  it('makes a property like any other', () => {
    expect(Object.getOwnPropertyDescriptor((() => { const target: unknown[] = []; defineOwn(target, 'index', 3); return target; })(), 'index')).to.deep.equal({ value: 3, writable: true, enumerable: true, configurable: true });
  });
});
