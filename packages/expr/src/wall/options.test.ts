import { expect } from 'chai';
import { Fault } from '../fault.ts';
import { LIMITS } from '../limits.ts';
import { hostFunction } from './functions.ts';
import { meter, withFreshBudget } from './meter.ts';
import { toLocales, toOptions } from './options.ts';

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

describe('toLocales', () => {
  it('gives texts, or nothing', () => {
    expect(budgeted(() => toLocales(undefined))).to.deep.equal({ result: undefined, steps: 10 });
    expect(budgeted(() => toLocales('en'))).to.deep.equal({ result: 'en', steps: 10 });
    expect(budgeted(() => toLocales(['en', 'de']))).to.deep.equal({ result: ['en', 'de'], steps: 192 });
    expect(budgeted(() => [toLocales(1), toLocales([1]), toLocales(null)]).result).to.deep.equal(['1', ['1'], 'null']);
  });

  it('costs a step for four letters, and the list and each of its locales sixty', () => {
    const long = `en-${'x'.repeat(37)}`;
    expect(budgeted(() => toLocales(long)).steps).to.equal(20);
    expect(budgeted(() => toLocales([long, long])).steps).to.equal(10 + 60 + 2 + 2 * (60 + 10));
    expect(budgeted(() => toLocales([])).steps).to.equal(70);
  });

  it('calls nothing, and lets nothing through that may not enter', () => {
    const rigged = { toString: () => expect.fail('toString ran') };
    expect(budgeted(() => [toLocales(rigged), toLocales([rigged])]).result).to.deep.equal(['[object Object]', ['[object Object]']]);
    expect(() => budgeted(() => toLocales([new Stranger()]))).to.throw(Fault).that.includes({ code: 'denied' });
  });
});

describe('toOptions', () => {
  it('gives a copy without a prototype, of primitives only', () => {
    const { result } = budgeted(() => toOptions({ style: 'percent', digits: 2, list: [1, 2], rigged: { toString: () => expect.fail('toString ran') } }));
    expect(Object.entries(result!)).to.deep.equal([['style', 'percent'], ['digits', 2], ['list', '1,2'], ['rigged', '[object Object]']]);
    expect(Object.getPrototypeOf(result!)).to.equal(null);
  });

  it('costs what making a formatter costs, but nothing where there are none', () => {
    expect(budgeted(() => toOptions(undefined))).to.deep.equal({ result: undefined, steps: 0 });
    expect(budgeted(() => toOptions({ a: 1, b: 2 })).steps).to.equal(202);
  });

  it('refuses functions and what may not enter', () => {
    expect(() => budgeted(() => toOptions({ style: hostFunction(() => 1) }))).to.throw(Fault).that.includes({ code: 'type' });
    expect(() => budgeted(() => toOptions({ style: () => 1 }))).to.throw(Fault).that.includes({ code: 'denied' });
  });
});
