import { expect } from 'chai';
import fc from 'fast-check';
import { compileExpression } from '../compile-expression.ts';
import { ExpressionError } from '../expression-error.ts';
import { withFreshBudget } from '../wall/meter.ts';
import { linearMatch, linearReplace, linearSearch, linearSplit } from './linear-methods.ts';
import { loadLinearRegex, makeLinearRegex, type LinearRegex } from './linear-regex.ts';
import { Fault } from '../fault.ts';
import { translatePattern } from './translate-pattern.ts';

/** The configuration of the tests sets it. */
declare const TEST_SEED: number;

const refusal = new Fault('denied', 'refused');
const linearOf = (regex: RegExp): LinearRegex => makeLinearRegex(regex.source, regex.flags, refusal);

/** What of a match can be compared: two engines make two kinds of arrays. */
const plain = (match: RegExpMatchArray | null | undefined): unknown => match && { parts: Array.from(match), index: match.index, groups: match.groups && { ...match.groups } };

const PATTERNS: readonly RegExp[] = [
  /a/, /a/g, /(a)|b/g, /(?<x>a)(?<y>b)?/g, /^a/gm, /a$/, /a$/m, /./g, /./gs, /\s+/g, /\S+/g, /\d{2,3}?/g, /[^a]/g, /[\s\d]+/g, /[^\s\d]+/g, /[[\]]/g, /[\]^-]/g, /\u0061\x62/, /[\u00e0-\u00ff]+/gi, /\//g, /\./g, /\bb\b/g, /\B/g, /(?:)/g, /a*?/g, /x*/g,
  /\cJ/, /[\b]/, /\0/, /(a+)*b?/g, /(?:a|b)+/gi, /b+?/g, /\w+\W/g, /[^]/g, new RegExp('[]', 'g'), /{|}/g, /a{2}/g, /\p{L}+/gu, /\p{Script=Greek}/gu, /\u{1F600}/u, /-/g, /(?<a>.)(?<b>.)/,
];

const TEXTS: readonly string[] = ['', 'a', 'b', 'ab', 'aab ba', 'a\nb\r\na', 'A\tB', '1234 5', '[x]^-', 'é Àb', 'a/b.c', 'aa{b}', 'x y  z', '\u2028', '\u00a0a', 'ω1', '😀', '\b\0'];

describe('a linear regular expression', () => {
  beforeEach(() => loadLinearRegex());

  for (const regex of PATTERNS) {
    it(`finds what JavaScript finds: ${regex}`, () => {
      const linear = linearOf(regex);
      for (const text of TEXTS.filter((one) => regex.unicode || one !== '😀')) {
        withFreshBudget(() => {
          const label = `${regex} on ${JSON.stringify(text)}`;
          regex.lastIndex = 0;
          expect(plain(linear.first(text)), label).to.deep.equal(plain(new RegExp(regex.source, regex.flags.replace('g', '')).exec(text)));
          expect(plain(linearMatch(linear, text, regex.global) as RegExpMatchArray | null), label).to.deep.equal(plain(text.match(regex)));
          if (regex.global) expect([...linear.matches(text)].map(plain), label).to.deep.equal([...text.matchAll(regex)].map(plain));
          expect(linearSearch(linear, text), label).to.equal(text.search(regex));
          expect(linearSplit(linear, text), label).to.deep.equal(text.split(regex));
          expect(linearSplit(linear, text, 2), label).to.deep.equal(text.split(regex, 2));
          const by = (...args: unknown[]): string => `<${JSON.stringify(args)}>`;
          expect(linearReplace(linear, text, by), label).to.equal(text.replace(regex, by));
        }, undefined);
      }
    });
  }

  it('is refused where it looks around or refers to a group', () => {
    for (const source of ['(?=a)', '(?!a)', '(?<=a)b', '(?<!a)b', '(a)\\1', '(?<n>a)\\k<n>']) {
      expect(translatePattern(source, ''), source).to.equal(null);
      expect(() => makeLinearRegex(source, '', refusal), source).to.throw(refusal.message);
    }
    expect(() => makeLinearRegex('(?:a{1000}){1000}', '', refusal)).to.throw(refusal.message);
  });

  it('runs what would take the platform exponential time', () => {
    const evaluate = (source: string, scope = {}): unknown => compileExpression(source).evaluate(scope);
    const text = `${'a'.repeat(50_000)}b`;
    expect(evaluate('/(a+)+$/.test(text)', { text })).to.equal(false);
    expect(evaluate('/(a+)+b/.exec(text)[0].length', { text })).to.equal(50_001);
    expect(evaluate("'aab aac'.replace(/(a+)+(\\w)/g, '[$2]')")).to.equal('[b] [c]');
    expect(evaluate("'aa, bb;cc'.split(/(?:[,;]+\\s*)+/)")).to.deep.equal(['aa', 'bb', 'cc']);
    expect(evaluate("'aab aac'.match(/(a+)+/g)")).to.deep.equal(['aa', 'aa']);
    expect(evaluate("'aab aac'.matchAll(/(?<run>(a+)+)/g).map(m => m.groups.run)")).to.deep.equal(['aa', 'aa']);
    expect(evaluate("/\\s+$/.test(' '.repeat(1e5) + 'x')")).to.equal(false);
    expect(() => evaluate('/((a|b)+)+$/.test(text)', { text: 'ab'.repeat(2_000_000) })).to.throw(ExpressionError).with.property('code', 'limit');
    expect(() => evaluate("text.replace(/(?:.*)*z|a/g, '')", { text })).to.throw(ExpressionError).with.property('code', 'limit');
  });

  it('never differs from JavaScript on random patterns and texts', () => {
    const atom = fc.constantFrom('a', 'b', '.', '\\d', '\\s', '[ab]', '[^a]', '\\b', '^', '$', '(a)', '(?:b)', 'c');
    const part = fc.tuple(atom, fc.constantFrom('', '*', '+', '?', '*?', '{1,2}')).map(([one, quantifier]) => (/^(?:\\b|\^|\$)$/.test(one) ? one : one + quantifier));
    const pattern = fc.array(fc.oneof(part, fc.tuple(part, part).map(([left, right]) => `(${left}|${right})`)), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
    fc.assert(fc.property(pattern, fc.constantFrom('g', 'gi', 'gm', 'gs'), fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', ' ', '\n', 'A'), maxLength: 12 }), (source, flags, text) => {
      const regex = new RegExp(source, flags);
      withFreshBudget(() => {
        expect([...linearOf(regex).matches(text)].map(plain)).to.deep.equal([...text.matchAll(regex)].map(plain));
      }, undefined);
    }), { numRuns: 5_000, seed: TEST_SEED });
  });
});

describe('loadLinearRegex', () => {
  it('never rejects, and loads once', async () => {
    expect(loadLinearRegex()).to.equal(loadLinearRegex());
    await loadLinearRegex();
  });
});
