import { expect } from 'chai';
import { compileExpression } from '../compile-expression.ts';
import { LIMITS } from '../limits.ts';
import { meter } from './meter.ts';

const text = 'x'.repeat(1_000_000);
/** The same letters in other memory, so that engines must compare them. */
const same = `${text.slice(1)}x`;
const key = 'x'.repeat(20_000);
const SCOPE = { text, same, key, list: Array.from({ length: 1_000 }, (_, index) => index), keys: [key, `${key.slice(1)}y`] };

/** The steps that an evaluation of `source` takes, whether it ends well or not. */
function stepsOf(source: string): number {
  try {
    compileExpression(source).evaluate(SCOPE);
  } catch {
    // What it took until then counts.
  }
  return LIMITS.steps - meter.steps;
}

/** A million letters are read in about a millisecond, and a step is a fifth of a thousandth. */
const READING = 10_000;

const LONG: readonly (readonly [source: string, least: number])[] = [
  ...['+text', 'text * 1', 'Number(text)', 'parseInt(text)', 'parseFloat(text)', 'Number.parseFloat(text)', 'isNaN(text)', 'new Date(text)', 'Date.parse(text)'].map((source) => [source, READING] as const),
  ...['text === same', 'text !== same', 'text == same', 'text < same', 'text >= same', '_.isEqual(text, same)', '_.sortBy([text, same])', '[text, same].sort()'].map((source) => [source, READING] as const),
  ...['({})[text]', '({ [text]: 1 })', 'text in {}', 'text[0]', 'new Set([text])', 'new Map([[text, 1]])', 'new Map([]).get(text)', 'new Set([]).has(text)', '_.uniq([text])', '_.difference([1], [text])', 'Object.fromEntries([[text, 1]])', '_.groupBy([text])'].map((source) => [source, READING] as const),
  ['list.includes(text)', 900_000], ['_.keyBy(keys)', 20_000], ['_.uniq(keys)', 20_000], ["new Intl.Collator('en').compare(text, same)", 100_000],
  ["new URL('http://a/?' + key)", 1_000], ["text.normalize('NFKD')", 100_000], ["_.camelCase('aB'.repeat(40000))", 40_000], ["'ba'.repeat(50000).split(/a/y)", 200_000],
  ["new RegExp('(?:a|b)*')", 60], ["'x'.match('(?:a|b)*')", 60], ["new Intl.DateTimeFormat('en')", 500], ["Intl.NumberFormat('en')", 100], ["new Intl.NumberFormat(Array(100).fill('en'))", 6_000], ["(1).toLocaleString(['en'])", 120],
  ['JSON.stringify([0, [0, [0, [0, text]]]])', 5 * READING],
];

describe('work that takes long', () => {
  for (const [source, least] of LONG) {
    it(`costs as much as it takes: ${source}`, () => {
      expect(stepsOf(source)).to.be.at.least(least);
    });
  }

  it('costs little where the texts are short', () => {
    for (const source of ["+'12'", "'a' === 'b'", "'a' < 'b'", "({ a: 1 })['a']", "'abc'[1]", "parseInt('12')", "_.uniq(['a', 'b'])"]) expect(stepsOf(source), source).to.be.below(20);
  });

  it('costs by the size of what is done in each round', () => {
    const many = Array.from({ length: 320 }, () => 'x').join(', ');
    const objects = Array.from({ length: 20 }, () => '{}').join(', ');
    for (const [source, least] of [
      [`list.map((x) => [${many}])`, 20_000], [`list.filter((x) => [${many}])`, 20_000], [`list.flatMap((x) => [[${many}]])`, 20_000], [`list.reduce((sum, x) => [${many}], 0)`, 20_000], [`list.some((x) => ![${many}])`, 20_000],
      [`list.find((x) => ![${many}])`, 20_000], [`list.sort((x, y) => [${many}])`, 20_000], [`list.sort((x, y) => [${many}].length - [${many.replaceAll('x', 'y')}].length)`, 20_000],
      [`((f) => list.forEach(f))((x) => [${many}])`, 20_000], [`(() => { for (const x of list) [${many}]; })()`, 20_000], [`list.map(([x = [${many.replaceAll('x', '1')}]]) => x)`, 20_000], [`list.map((x) => [${objects}])`, 20_000],
      [`list.map((x) => { ${';'.repeat(320)} return x; })`, 20_000], [`list.map((x, ${Array.from({ length: 320 }, (_, index) => `p${index}`).join(', ')}) => x)`, 20_000],
    ] as const) expect(stepsOf(source), source.slice(0, 60)).to.be.at.least(least);
    expect(stepsOf('list.map((x) => x * 2 + 1)')).to.be.below(1_500);
  });
});

describe('a result that is longer than allowed', () => {
  for (const [what, source] of [
    ['by what a replacement puts in', "'a'.repeat(1000000).replace(/a+/, '$&'.repeat(480))"],
    ['when normalised', "'\\uFDFA'.repeat(935000).normalize('NFKD')"],
    ['as a list in words', "new Intl.ListFormat('en').format(Array(20).fill(text))"],
    ['as a URL', "new URL('http://a/?' + text + text)"],
    ['as the values of JSON', "JSON.parse('[' + '{},'.repeat(1500000) + '0]')"],
    ['as the keys of a text', "Object.keys('x'.repeat(16000000))"],
    ['spread into an object', "({ ...'x'.repeat(16000000) })"],
  ] as const) {
    it(`is refused before it is made: ${what}`, () => {
      expect(() => compileExpression(source).evaluate(SCOPE)).to.throw().with.property('code', 'limit');
    });
  }
});

describe('find', () => {
  it('gives no property at -1, and nothing that a getter answers later', () => {
    const list: unknown[] = [1];
    Object.defineProperty(list, '-1', { value: Object.create({}) });
    expect(compileExpression('((f) => list.find(f))((x) => false)').evaluate({ list })).to.equal(undefined);
    expect(compileExpression('((f) => list.findLast(f))((x) => false)').evaluate({ list })).to.equal(undefined);
    let count = 0;
    const changing = Object.defineProperty([0], '0', { get: () => (count++ > 0 ? Object.create({}) : 1), enumerable: true });
    expect(() => compileExpression('((f) => changing.find(f))((x) => true)').evaluate({ changing })).to.throw().with.property('code', 'denied');
  });
});
