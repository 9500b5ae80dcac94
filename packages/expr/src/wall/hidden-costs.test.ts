import { expect } from 'chai';
import { compileExpression } from '../compile-expression.ts';
import { LIMITS } from '../limits.ts';
import { meter } from './meter.ts';

const MARKS = '\u0315\u0300'.repeat(2_000);
const long = 'ş'.repeat(1_000_000);
const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`k${index}`, index]));
const SCOPE = { marks: MARKS, long, ignored: '\u00ad'.repeat(100_000), many, rows: [0, 1, 2, 3] };

/** What is left of the budgets when `source` was evaluated, whether that ended well or not. */
function spent(source: string): { readonly steps: number; readonly units: number } {
  try {
    compileExpression(source).evaluate(SCOPE);
  } catch {
    // What it took until then counts.
  }
  return { steps: LIMITS.steps - meter.steps, units: LIMITS.allocation - meter.allocation };
}

describe('work that the platform does out of sight', () => {
  for (const [what, source, least] of [
    ['putting marks in order', 'marks.normalize()', 30_000],
    ['the same of half width', "'\\uff9e\\u0334'.repeat(2000).normalize('NFKC')", 30_000],
    ['the same for words', '_.camelCase(marks)', 30_000],
    ['the same to compare', "marks.localeCompare(marks + 'a', 'vi')", 60_000],
    ['the same in a formatter', "new Intl.Collator('vi').compare(marks, marks + 'a')", 60_000],
    ['letters that a comparison leaves out', "'a'.localeCompare(ignored)", 6_000],
    ['looking for half a pair', 'long.isWellFormed()', 60_000],
    ['a date in a long pattern', "dates(0).format('W'.repeat(400))", 1_000],
    ['a number in another base', '(1e300).toString(2)', 100],
    ['each part of a list in words', "new Intl.ListFormat('en').formatToParts(Array(1000).fill('a'))", 8_000],
    ['copying an object of many keys', '({ ...many })', 80_000],
    ['the same by assigning', 'Object.assign({}, many)', 80_000],
    ['the keys of such an object', 'Object.keys(many)', 80_000],
    ['the groups of each match', "'a'.repeat(1000).matchAll(/()()()()()()()()a/g)", 17_000],
    ['a formatter of times ago', "new Intl.RelativeTimeFormat('en')", 250],
  ] as const) {
    it(`costs as much as it takes: ${what}`, () => {
      expect(spent(source).steps).to.be.at.least(least);
    });
  }

  it('costs little where there is little of it', () => {
    for (const source of ["'é'.normalize()", "'a'.localeCompare('b')", "dates(0).format('YYYY-MM-DD')", '(1.5).toFixed(2)', "'abc'.isWellFormed()", '({ ...{ a: 1 } })']) expect(spent(source).steps, source).to.be.below(50);
  });

  it('has a limit for the pattern of a date', () => {
    expect(() => compileExpression("dates(0).format('['.repeat(1000))").evaluate({})).to.throw().with.property('code', 'limit');
  });
});

describe('a long text that was put together', () => {
  for (const use of ['t.charAt(0)', "t.includes('a')", "t.split('a')", 't.match(/^a/)', "t.localeCompare('a')", 't.trim()', "t < 'a'", 'new Set([t])']) {
    it(`is paid for as memory once it is read: ${use}`, () => {
      expect(spent(`rows.map((x) => { const t = long + x; ${use}; return t; })`).units).to.be.at.least(2_000_000);
    });
  }

  it('is paid for once while no other is read', () => {
    expect(spent("rows.map((x) => long.includes('a'))").units).to.be.below(600_000);
  });
});

describe('what would be longer than allowed', () => {
  for (const [what, source] of [
    ['letters of other case', "'\\ufb03'.repeat(8000000).toLocaleUpperCase('en')"],
    ['the groups between the parts of a text', "'a'.repeat(60000).split(/()()()()()()()()()()()()()()()()()()()()/)"],
    ['the keys of a path', "_.get({}, 'a.'.repeat(600000))"],
    ['the matches of a text', "'ş'.repeat(1200000).match(/./g)"],
  ] as const) {
    it(`is refused before it is made: ${what}`, () => {
      expect(() => compileExpression(source).evaluate(SCOPE)).to.throw().with.property('code', 'limit');
    });
  }

  it('is what JavaScript gives where it is not', () => {
    const text = 'ab'.repeat(600_000);
    expect(compileExpression('text.match(/a/g).length').evaluate({ text })).to.equal(600_000);
    expect(compileExpression('text.match(/x/g)').evaluate({ text })).to.equal(null);
    for (const limit of [undefined, 2, 0, -1]) expect(compileExpression("'a1b2c'.split(/(\\d)/, limit)").evaluate({ limit })).to.deep.equal('a1b2c'.split(/(\d)/, limit));
  });
});
