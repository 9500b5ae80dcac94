import { expect } from 'chai';
import { Fault } from '../fault.ts';
import { matchCost } from './match-cost.ts';
import { parsePattern } from './parse-pattern.ts';
import { makeRegex } from './safe-regex.ts';

const EXPONENTIAL: readonly RegExp[] = [
  /(a+)+$/, /^(a|a)*$/, /(x+x+)+y/, /^(a?){40}a{40}$/, /(a*)*b/, /(a|aa)+$b/, /(\d+)*\.$/, /([a-z]+\s?)+$/, /(?:(?:a|b)+)*c/, /(\w|\d)+x/, /(a|[A-a])+b/i, /(.*)*x/, /((ab)+)+c/,
];

const DEGREES: readonly (readonly [pattern: RegExp, degree: number])[] = [
  [/abc/, 1], [/\d+/g, 1], [/^\d+$/, 1], [/@.*/, 1], [/\r?\n/, 1], [/^\w+@\w+$/, 1], [/\s+$/, 2], [/(\w+)@(\w+)/, 2], [/<[^>]*>/g, 2], [/.*a.*b/, 3],
  [/(,\d+)*/, 1], [/\B(?=(\d{3})+(?!\d))/g, 2], [/(?:^|\s|["'([{])+\S/g, 2], [/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/, 1], [/^(?=.*[A-Z])(?=.*\d).{8,}$/, 1], [/^#?([a-f\d]{2})([a-f\d]{2})$/i, 1],
];

describe('makeRegex', () => {
  for (const pattern of EXPONENTIAL) {
    it(`keeps ${pattern}, which can take exponential time, from the platform's engine`, () => {
      expect(() => matchCost(parsePattern(pattern.source, pattern.flags), false)).to.throw(Fault);
      expect(() => makeRegex(pattern.source, pattern.flags)).to.not.throw();
    });
  }

  it('refuses what neither engine can run', () => {
    expect(() => makeRegex('(a)\\1', '')).to.throw(Fault, /References/);
    expect(() => makeRegex('(?<n>a)\\k<n>', '')).to.throw(Fault, /References/);
    expect(() => makeRegex('(?=(a+)+$)b', '')).to.throw(Fault, /repeats/);
    expect(() => makeRegex('[a--b]', 'v')).to.throw(Fault, /flag v/);
    expect(() => makeRegex('a'.repeat(2_000), '')).to.throw(Fault, /characters/);
    expect(() => makeRegex('(', '')).to.throw(Fault).with.property('code', 'syntax');
  });
});

describe('matchCost', () => {
  for (const [pattern, degree] of DEGREES) {
    it(`of ${pattern} has degree ${degree}`, () => {
      expect(matchCost(parsePattern(pattern.source, pattern.flags), pattern.sticky).degree).to.equal(degree);
    });
  }
});
