import { expect } from 'chai';
import { cloneRecord } from './clone-record.ts';
import { Fault } from '../fault.ts';
import { withFreshBudget } from './meter.ts';

function clone(from: unknown): Record<string, unknown> {
  return withFreshBudget(cloneRecord, from);
}

describe('cloneRecord', () => {
  it('gives a new object with what the other has itself, in its order', () => {
    const from = { b: 1, a: 'two', 7: [3] };
    expect(clone(from)).to.deep.equal(from);
    expect(clone(from)).not.to.equal(from);
    expect(Object.keys(clone(from))).to.deep.equal(['7', 'b', 'a']);
    expect(clone(Object.freeze({ a: 1 }))).to.satisfy((copy: object) => !Object.isFrozen(copy));
  });

  it('reads each getter once and keeps its value', () => {
    let reads = 0;
    const copy = clone({ get cost() { return ++reads; } });
    expect([copy['cost'], copy['cost'], reads]).to.deep.equal([1, 1, 1]);
  });

  it('leaves symbols and __proto__ behind, and reads getters beside them once as well', () => {
    let reads = 0;
    const from = Object.defineProperty({ [Symbol('mark')]: new WeakMap(), get cost() { return ++reads; } }, '__proto__', { value: { evil: 1 }, enumerable: true });
    const copy = clone(from);
    expect(Reflect.ownKeys(copy)).to.deep.equal(['cost']);
    expect(Object.getPrototypeOf(copy)).to.equal(Object.prototype);
    expect([copy['cost'], reads]).to.deep.equal([1, 1]);
  });

  it('leaves __proto__ behind where it is all that is unusual', () => {
    const copy = clone(JSON.parse('{ "a": 1, "__proto__": { "evil": 1 } }'));
    expect([Reflect.ownKeys(copy), Object.getPrototypeOf(copy) === Object.prototype]).to.deep.equal([['a'], true]);
    expect(Reflect.ownKeys(clone(JSON.parse('{ "__proto__": { "evil": 1 } }')))).to.deep.equal([]);
  });

  it('refuses an object that holds what may not enter', () => {
    expect(() => clone({ a: 1, b: new WeakMap() })).to.throw(Fault, /object of a kind/);
    expect(() => clone({ run: () => 1 })).to.throw(Fault, /function/);
  });

  it('takes texts and arrays by their indexes, and nothing of null', () => {
    expect(clone('ab')).to.deep.equal({ 0: 'a', 1: 'b' });
    expect(clone(['x'])).to.deep.equal({ 0: 'x' });
    expect(clone(null)).to.deep.equal({});
  });

  it('leaves behind symbols alone, and what a page put on Object.prototype, whatever it is', () => {
    expect(Reflect.ownKeys(clone({ a: 1, [Symbol('mark')]: new WeakMap() }))).to.deep.equal(['a']);
    const added = 'addedByThePage';
    Reflect.defineProperty(Object.prototype, added, { value: () => 1, enumerable: true, configurable: true });
    let keys: readonly string[];
    try {
      keys = Object.keys(clone({ a: 1 }));
    } finally {
      Reflect.deleteProperty(Object.prototype, added);
    }
    expect(keys).to.deep.equal(['a']);
  });
});
