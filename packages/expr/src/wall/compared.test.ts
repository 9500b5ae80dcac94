import { expect } from 'chai';
import { LIMITS } from '../limits.ts';
import { chargeMarks, toCompared } from './compared.ts';
import { meter, withFreshBudget } from './meter.ts';

/** What `work` gives under full budgets, and the steps that it takes. */
function budgeted<T>(work: () => T): { result: T; steps: number } {
  return withFreshBudget(() => {
    const result = work();
    return { result, steps: LIMITS.steps - meter.steps };
  }, undefined);
}

const marksFor = (text: string): number => budgeted(() => chargeMarks(text)).steps;

describe('chargeMarks', () => {
  it('takes nothing where there are no marks, and little for single ones', () => {
    expect([marksFor(''), marksFor('abc'), marksFor('e\u0301'), marksFor('e\u0301a\u0301')]).to.deep.equal([0, 0, 3, 6]);
  });

  it('takes for a run of marks by the square of its length, which is put in order each with each', () => {
    expect(marksFor('\u0301'.repeat(512))).to.equal(1 + 512 + 512);
    expect(marksFor(`${'\u0301'.repeat(512)}a${'\u0301'.repeat(512)}`)).to.equal(2 * (1 + 512 + 512));
    expect(marksFor('\u0301'.repeat(1024))).to.equal(1 + 1024 + 2048);
  });

  it('knows the marks of half width', () => {
    expect(marksFor('\uff9e\uff9f'.repeat(256))).to.equal(1 + 512 + 512);
  });
});

describe('toCompared', () => {
  it('gives the text of a value, paid for with its marks', () => {
    expect([budgeted(() => toCompared('abc')), budgeted(() => toCompared(12)), budgeted(() => toCompared('e\u0301'))]).to.deep.equal([{ result: 'abc', steps: 0 }, { result: '12', steps: 0 }, { result: 'e\u0301', steps: 3 }]);
    // Looked at once to take it, and once more, closely, to compare it.
    expect(budgeted(() => toCompared('x'.repeat(6400))).steps).to.equal(100 + 100 + 400);
  });
});
