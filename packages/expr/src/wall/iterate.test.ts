import { expect } from 'chai';
import { Fault } from '../fault.ts';
import { LIMITS } from '../limits.ts';
import { checkedElements, entriesOf, setElements, toElements } from './iterate.ts';
import { meter, withFreshBudget } from './meter.ts';

class Stranger {
  readonly secret = 1;
}

/** What `work` gives under full budgets. */
function budgeted<T>(work: () => T): T {
  return withFreshBudget(work, undefined);
}

/** The steps and the allocation that `work` takes. */
function cost(work: () => void): [steps: number, allocation: number] {
  return budgeted(() => {
    work();
    return [LIMITS.steps - meter.steps, LIMITS.allocation - meter.allocation];
  });
}

/** `target` with an iterator that must not run. */
function rigged<T extends object>(target: T): T {
  return Object.defineProperty(target, Symbol.iterator, { value: () => expect.fail('an iterator ran') });
}

describe('toElements', () => {
  for (const [what, value, elements] of [
    ['an array', rigged([1, 'x', null]), [1, 'x', null]],
    ['an array with holes', Object.assign(new Array<unknown>(3), { 1: 1 }), [undefined, 1, undefined]],
    ['a text, by code points', 'a😀', ['a', '😀']],
    ['a set', rigged(new Set([1, 'x'])), [1, 'x']],
    ['a map', rigged(new Map<unknown, unknown>([[1, 'x'], ['y', 2]])), [[1, 'x'], ['y', 2]]],
  ] as const) {
    it(`gives those of ${what}`, () => expect(budgeted(() => toElements(value))).to.deep.equal(elements));
  }

  it('gives an array of its own', () => {
    const array = [1];
    expect(budgeted(() => toElements(array))).to.not.equal(array);
  });

  for (const [what, value, kind] of [
    ['an object with an iterator', rigged({}), 'an object'], ['a set of a class', new (class extends Set {})(), 'an object'], ['a map of a class', new (class extends Map {})(), 'an object'],
    ['a date', new Date(0), 'a date'], ['null', null, 'null'], ['undefined', undefined, 'undefined'], ['a number', 1, 'a number'], ['a function', () => 1, 'a function'],
  ] as const) {
    it(`refuses ${what}`, () => {
      expect(() => budgeted(() => toElements(value))).to.throw(Fault).that.includes({ code: 'type', message: `Only arrays, texts, maps and sets have elements, and this is ${kind}` });
    });
  }

  it('checks every element, key and value', () => {
    const stranger = new Stranger();
    for (const value of [[1, stranger], new Set([stranger]), new Map([[1, stranger]]), new Map([[stranger, 1]])]) expect(() => budgeted(() => toElements(value))).to.throw(Fault).that.includes({ code: 'denied' });
  });

  it('pays for what it builds, and for walking arrays', () => {
    expect(cost(() => checkedElements(Array(16).fill(1))), 'array').to.deep.equal([16 + 2, 128]);
    expect(cost(() => toElements('x'.repeat(16))), 'text').to.deep.equal([2, 128]);
    expect(cost(() => setElements(new Set(Array(16).keys()))), 'set').to.deep.equal([2, 128]);
    expect(cost(() => entriesOf(new Map([...Array(8).keys()].map((key) => [key, key])))), 'map').to.deep.equal([2, 128]);
  });

  it('refuses what is longer than an array may be, before it is walked', () => {
    const array = new Array(LIMITS.arrayLength + 1);
    Object.defineProperty(array, 0, { get: () => expect.fail('an element was read') });
    for (const value of [array, 'x'.repeat(LIMITS.arrayLength + 1)]) expect(() => budgeted(() => toElements(value))).to.throw(Fault).that.includes({ code: 'limit' });
  });
});
