import { expect } from 'chai';
import { Fault } from '../fault.ts';
import { matchCost, movesOf } from './match-cost.ts';
import { parsePattern } from './parse-pattern.ts';
import { makeRegex } from './safe-regex.ts';

const EXPONENTIAL: readonly RegExp[] = [
  /(a+)+$/, /^(a|a)*$/, /(x+x+)+y/, /^(a?){40}a{40}$/, /(a*)*b/, /(a|aa)+$b/, /(\d+)*\.$/, /([a-z]+\s?)+$/, /(?:(?:a|b)+)*c/, /(\w|\d)+x/, /(a|[A-a])+b/i, /(.*)*x/, /((ab)+)+c/,
];

/** Each hides a choice inside a loop behind syntax that is seldom used: what it is on `text` takes the platform ages. */
const HIDDEN: readonly (readonly [source: string, flags?: string])[] = [
  ['(?:\\u{2}|u)*x'], ['\\p{(a+)+}'], ['(?:a+){0000000000000000000000,}x'], [`(?:(?<${'n'.repeat(110)}>a|a)*x)`], ['(?:😀|\\ud83d|\\ude00)*x'], ['(?:[😀]|😀)*x'],
  ['(?:\\ud83d\\ude00|😀)*x', 'u'], ['(?:\\061|1)*x'], ['(?:[\\1]|\\x01)*x'], ['(?:[\\c1]|\\x11)*x'], ['(?:\\cA|\\x01)*x'], ['(?:[^\\p{Lu}]|a)*x', 'u'], ['(?:[^\\P{Lu}]|A)*x', 'u'],
  ['(?:[a-\\d]|5)*x'], ['(?:[\\d-a-z]|-)*x'], ['(?:[^\\d-a-z]|b)*x'], ['(?:[\\u{61}]|6)*x'], ['(?:\\u{00000000000000000061}|a)*x', 'u'], ['(?:(?i:a|A))*c'], ['(?:(?s:.|\\n))*x'],
  ['(?:k|\\u212a)*x', 'iu'], ['(?:[^k]|\\u212a)*x', 'iu'],
];

/** Whether the engine knows flags for a part of a pattern; that of Node 22 does not. */
const HAS_MODIFIERS = (() => {
  try {
    return new RegExp('(?i:a)').test('A');
  } catch {
    return false;
  }
})();

/** Costs that are easy to take for less than they are, each with a text whose length they grow by. */
const UNDERRATED: readonly (readonly [pattern: RegExp, degree: number])[] = [
  [/(?:a+b)+/, 2], [/(?:a+b)*/g, 2], [/a+^/, 2], [/(?:(?=a*)a)*c/, 3], [/a(?=a*b)?/y, 2], [/a(?:a*b)?/gy, 2], [/a*b/y, 2], [/(?:ab)+/, 1], [/(?:^|,)\d+/, 1], [/(?=.*x)(?=.*y)a/, 2],
];

const DEGREES: readonly (readonly [pattern: RegExp, degree: number])[] = [
  [/abc/, 1], [/\d+/g, 1], [/^\d+$/, 1], [/@.*/, 1], [/\r?\n/, 1], [/^\w+@\w+$/, 1], [/\s+$/, 2], [/(\w+)@(\w+)/, 2], [/<[^>]*>/g, 2], [/.*a.*b/, 3],
  [/(,\d+)*/, 1], [/\B(?=(\d{3})+(?!\d))/g, 2], [/(?:^|\s|["'([{])+\S/g, 2], [/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/, 1], [/^(?=.*[A-Z])(?=.*\d).{8,}$/, 1], [/^#?([a-f\d]{2})([a-f\d]{2})$/i, 1],
];

describe('makeRegex', () => {
  for (const pattern of EXPONENTIAL) {
    it(`keeps ${pattern}, which can take exponential time, from the platform's engine`, () => {
      expect(() => matchCost(parsePattern(pattern.source, pattern.flags))).to.throw(Fault);
      expect(() => makeRegex(pattern.source, pattern.flags)).to.not.throw();
    });
  }

  for (const [source, flags = ''] of HIDDEN) {
    it(`sees through /${source.length > 60 ? `${source.slice(0, 60)}…` : source}/${flags}`, () => {
      if (HAS_MODIFIERS || !/\(\?[is]:/.test(source)) expect(() => new RegExp(source, flags)).to.not.throw();
      else expect(() => makeRegex(source, flags)).to.throw(Fault).with.property('code', 'syntax');
      expect(() => matchCost(parsePattern(source, flags))).to.throw(Fault);
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
  for (const [pattern, degree] of [...DEGREES, ...UNDERRATED]) {
    it(`of ${pattern} has degree ${degree}`, () => {
      expect(matchCost(parsePattern(pattern.source, pattern.flags)).degree).to.equal(degree);
    });
  }

  it('counts what is tried without a loop', () => {
    const moves = (pattern: RegExp): number => movesOf(matchCost(parsePattern(pattern.source, pattern.flags)), 999);
    expect(moves(/a{1000}b/)).to.be.at.least(1_000_000);
    expect(moves(/(?=a{1000}b)c/)).to.be.at.least(1_000_000);
    expect(moves(/(?:(?=a{500}b)a)*c/)).to.be.at.least(500_000_000);
    expect(moves(new RegExp(`${'[ab]'.repeat(150)}c`))).to.be.at.least(150_000);
  });

  it('refuses many alternatives that may all follow one another, as looking at each with each takes long', () => {
    const letters = Array.from({ length: 100 }, (_, index) => String.fromCharCode(0x4e00 + index));
    expect(() => matchCost(parsePattern(`(?:${letters.join('|')})*`, ''))).to.throw(Fault, /too many alternatives/);
    expect(() => matchCost(parsePattern(`(?:${letters.join('|')})`, ''))).to.not.throw();
  });
});
