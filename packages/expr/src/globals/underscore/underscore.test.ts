import { expect } from 'chai';
import { compileExpression } from '../../compile-expression.ts';
import { ExpressionError } from '../../expression-error.ts';
import { hostFunction } from '../../wall/functions.ts';

const PEOPLE = [
  { name: 'Ada', age: 36, team: { id: 'x' }, tags: ['a', 'b'] },
  { name: 'Bob', age: 20, team: { id: 'y' }, tags: [] },
  { name: 'Cyd', age: 36, team: { id: 'x' }, tags: ['b'] },
];

function evaluate(source: string, scope: Readonly<Record<string, unknown>> = { people: PEOPLE }): unknown {
  return compileExpression(source).evaluate(scope, { strict: true });
}

const VALUES: readonly (readonly [source: string, value: unknown])[] = [
  ["_.groupBy([1.2, 1.8, 2.1], Math.floor)", { 1: [1.2, 1.8], 2: [2.1] }],
  ["_.mapValues(_.groupBy(people, 'team.id'), 'length')", { x: 2, y: 1 }],
  ["_.countBy(people, 'age')", { 36: 2, 20: 1 }],
  ["_.keyBy(people, 'name').Bob.age", 20],
  ["_.map(_.sortBy(people, 'age'), 'name')", ['Bob', 'Ada', 'Cyd']],
  ["_.map(_.sortBy(people, ['age', (p) => -p.name.charCodeAt(0)]), 'name')", ['Bob', 'Cyd', 'Ada']],
  ["_.sortBy([3, null, 1, undefined, NaN, 2])", [1, 2, 3, null, undefined, NaN]],
  ["_.sortBy(['b', 'a'])", ['a', 'b']],
  ["_.map(_.orderBy(people, ['age', 'name'], ['desc', 'asc']), 'name')", ['Ada', 'Cyd', 'Bob']],
  ["_.map(_.orderBy(people, 'name', 'desc'), 'name')", ['Cyd', 'Bob', 'Ada']],
  ["[_.sum([1, 2, 3.5]), _.sumBy(people, 'age'), _.sumBy(people, (p) => p.tags.length), _.sum([])]", [6.5, 92, 3, 0]],
  ["[_.mean([1, 2]), _.meanBy(people, 'tags.length'), _.mean([])]", [1.5, 1, NaN]],
  ["[_.minBy(people, 'age').name, _.maxBy(people, 'age').name, _.min([3, 1]), _.max(['a', 'c']), _.max([])]", ['Bob', 'Ada', 1, 'c', undefined]],
  ["[_.uniq([1, 2, 1, NaN, NaN]), _.uniqBy(people, 'age').length, _.uniqBy([2.1, 1.2, 2.3], Math.floor)]", [[1, 2, NaN], 2, [2.1, 1.2]]],
  ["_.mapKeys({ a: 1, b: 2 }, (value, key) => key + value)", { a1: 1, b2: 2 }],
  ["_.chunk(['a', 'b', 'c', 'd', 'e'], 2)", [['a', 'b'], ['c', 'd'], ['e']]],
  ["[_.chunk([1, 2]), _.chunk([1], 0)]", [[[1], [2]], []]],
  ["[_.pick(people[0], 'name', 'age', 'none'), _.pick(people[0], ['name'])]", [{ name: 'Ada', age: 36 }, { name: 'Ada' }]],
  ["_.omit({ a: 1, b: 2, c: 3 }, ['a'], 'c')", { b: 2 }],
  ["[_.pickBy({ a: 1, b: null }, (v) => v), _.omitBy({ a: 1, b: null }, _.isNil)]", [{ a: 1 }, { a: 1 }]],
  ["[_.get(people, '[0].team.id'), _.get(people, [1, 'name']), _.get(people, 'x.y', 7), _.get({ 'a.b': 1 }, 'a.b'), _.get(null, 'a'), _.get({ a: [{ b: 2 }] }, 'a[0][\"b\"]')]", ['x', 'Bob', 7, 1, undefined, 2]],
  ["[_.has(people, '0.name'), _.has(people, '0.none'), _.has({ a: undefined }, 'a'), _.has([], 'map'), _.has({}, 'toString')]", [true, false, true, false, false]],
  ["[[], {}, '', null, undefined, 0, new Map(), new Set()].map((v) => _.isEmpty(v))", [true, true, true, true, true, true, true, true]],
  ["[[0], { a: 1 }, 'a', new Set([1])].map((v) => _.isEmpty(v))", [false, false, false, false]],
  ["[_.isEqual({ a: [1, { b: NaN }] }, { a: [1, { b: NaN }] }), _.isEqual([1], { 0: 1 }), _.isEqual(new Date(1), new Date(1)), _.isEqual(new Date(1), new Date(2)), _.isEqual(new Set([{ a: 1 }, 2]), new Set([2, { a: 1 }])), _.isEqual(new Map([[1, [2]]]), new Map([[1, [2]]])), _.isEqual(/a/g, /a/g), _.isEqual({ a: 1 }, { b: 1 })]", [true, false, true, false, true, true, true, false]],
  ["[_.flatten([1, [2, [3]]]), _.flattenDeep([1, [2, [3, [4]]]])]", [[1, 2, [3]], [1, 2, 3, 4]]],
  ["_.compact([0, 1, false, 2, '', 3, null])", [1, 2, 3]],
  ["[_.zip(['a', 'b'], [1, 2]), _.unzip([['a', 1], ['b', 2]])]", [[['a', 1], ['b', 2]], [['a', 'b'], [1, 2]]]],
  ["[_.range(4), _.range(-3), _.range(1, 10, 4), _.range(0, -4, -1), _.range(1, 4, 0), _.range(0)]", [[0, 1, 2, 3], [0, -1, -2], [1, 5, 9], [0, -1, -2, -3], [1, 1, 1], []]],
  ["[_.difference([2, 1], [2, 3]), _.intersection([2, 1, 2], [2, 3]), _.union([2], [1, 2])]", [[1], [2], [2, 1]]],
  ["_.partition(people, { age: 36 }).map((part) => _.map(part, 'name'))", [['Ada', 'Cyd'], ['Bob']]],
  ["[_.capitalize('FRED o'), _.upperFirst('fred'), _.lowerFirst('FRED')]", ['Fred o', 'Fred', 'fRED']],
  ["['Foo Bar', '--foo-bar--', '__FOO_BAR__', 'fooBar', 'XMLHttpRequest', 'déjà vu2go', ''].map((s) => _.camelCase(s))", ['fooBar', 'fooBar', 'fooBar', 'fooBar', 'xmlHttpRequest', 'dejaVu2Go', '']],
  ["[_.kebabCase('fooBar'), _.snakeCase('Foo Bar'), _.startCase('fooBar'), _.startCase('__FOO_BAR__')]", ['foo-bar', 'foo_bar', 'Foo Bar', 'FOO BAR']],
  ["[_.truncate('hi-diddly-ho there, neighborino'), _.truncate('hi-diddly-ho there, neighborino', { length: 24, separator: ' ' }), _.truncate('abc', { length: 2, omission: '…' })]", ['hi-diddly-ho there, neighbo...', 'hi-diddly-ho there,...', 'a…']],
  ["[_.clamp(-10, -5, 5), _.clamp(10, 5), _.round(4.006, 2), _.round(1.005, 2), _.round(4060, -2), _.round(2.5), _.round(1e21, 2)]", [-5, 5, 4.01, 1.01, 4100, 3, 1e21]],
  ["[_.first([1, 2]), _.head([]), _.last([1, 2]), _.take([1, 2, 3]), _.take([1, 2, 3], 2), _.drop([1, 2, 3]), _.drop([1, 2], 5)]", [1, undefined, 2, [1], [1, 2], [2, 3], []]],
  ["[_.filter(people, ['age']), _.find(people, { name: 'Bob' }).age, _.size({ a: 1 }), _.size('abc'), _.invert({ a: 'b' })]", [PEOPLE, 20, 1, 3, { b: 'a' }]],
  ['[_.map({ a: 1, b: 2 }, (v) => v * 2), _.map(null), _.sum(null), _.map(new Set([1, 2])), _.map("ab")]', [[2, 4], [], 0, [1, 2], ['a', 'b']]],
];

describe('_', () => {
  for (const [source, value] of VALUES) {
    it(source, () => {
      expect(evaluate(source)).to.deep.equal(value);
    });
  }

  it('has no helper that sets, calls later or makes code', () => {
    for (const name of ['set', 'merge', 'assign', 'defaults', 'unset', 'template', 'debounce', 'throttle', 'bind', 'invoke', 'result', 'constructor', '__proto__', 'toString']) {
      expect(() => evaluate(`_.${name}({})`), name).to.throw(ExpressionError);
    }
    expect(() => evaluate('_([1])')).to.throw(ExpressionError);
  });

  it('reads own properties only, through a path as well', () => {
    expect(evaluate("[_.get({}, 'constructor'), _.get([], 'map'), _.get('abc', 'length'), _.map([{}], 'toString')]")).to.deep.equal([undefined, undefined, undefined, [undefined]]);
    for (const source of ["_.get({}, '__proto__')", "_.groupBy([1], () => '__proto__')", "_.mapKeys({ a: 1 }, () => '__proto__')", "_.get(row, 'node')", "_.map([row], 'node')", "_.isEqual(row, row2)"]) {
      expect(() => evaluate(source, { row: { node: new Error('no data') }, row2: { node: 1 } }), source).to.throw(ExpressionError);
    }
    expect(() => evaluate('_.map([1], run)', { run: hostFunction(() => 1, { effect: true }) })).to.throw(ExpressionError, /script/);
  });

  it('pays for what it does, and ends', () => {
    const list = Array.from({ length: 3_000 }, (_, index) => index);
    const loop: unknown[] = [];
    loop.push(loop);
    const endless: Record<string, unknown> = {};
    endless['self'] = endless;
    const other: Record<string, unknown> = {};
    other['self'] = other;
    for (const source of ['_.range(1e9)', '_.flattenDeep(loop)', '_.isEqual(endless, other)', 'list.map(() => _.sortBy(list))', 'list.map(() => _.uniq(list))', '_.zip(...list.map(() => list))', 'list.map(() => _.countBy(list))']) {
      expect(() => evaluate(source, { list, loop, endless, other }), source).to.throw(ExpressionError).with.property('code', 'limit');
    }
  });
});
