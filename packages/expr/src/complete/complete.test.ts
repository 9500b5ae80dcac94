import { expect } from 'chai';
import { GLOBALS } from '../globals/globals.ts';
import { tableOf } from '../methods/tables.ts';
import { recordOf } from '../wall/functions.ts';
import { Instant } from '../wall/instant.ts';
import { Task } from '../wall/task.ts';
import { complete, type Completion } from './complete.ts';
import { membersOf, methodsOf } from './signatures.ts';
import { shapeOf, type ScopeShape } from './value-shape.ts';

const SHAPE: ScopeShape = {
  table1: { type: 'object', properties: { data: { type: 'array', of: { type: 'object', properties: { id: { type: 'number' }, name: { type: 'text' }, 'unit price': { type: 'number' }, tags: { type: 'array', of: { type: 'text' } } } } }, selectedRow: { type: 'any' } } },
  query1: { type: 'object', properties: { data: { type: 'text', description: 'The answer' }, run: { type: 'function', signature: '(params?): action', gives: { type: 'action' } } } },
  when: { type: 'date' },
  title: { type: 'text', description: 'The page’s title' },
};

/** Completes at the `|` of `source`. */
function at(source: string): Completion[] {
  const caret = source.indexOf('|');
  return complete(source.slice(0, caret) + source.slice(caret + 1), caret, SHAPE);
}
const labels = (source: string): string[] => at(source).map(({ label }) => label);

/** Sources and some labels that must be among the completions, the first of them first. */
const CASES: readonly (readonly [source: string, first: string, ...others: string[]])[] = [
  ['|', 'table1', 'query1', 'Math', '_', 'dates'],
  ['ta|', 'table1'],
  ['TAB|', 'table1'],
  ['1 + qu|ery1.data', 'query1'],
  ['table1.|', 'data', 'selectedRow'],
  ['table1?.|', 'data'],
  ['table1.da|ta.length', 'data'],
  ['table1.data[0].|', 'id', 'name'],
  ['table1.data.|', 'at', 'map', 'length'],
  ['components.|', 'table1', 'query1'],
  ['components.table1.|', 'data'],
  ["table1['data'].at(0)?.|", 'id'],
  ['table1.data.map(row => row.|)', 'id', 'name'],
  ['table1.data.map((row, i) => i.|', 'toExponential'],
  ['table1.data.filter(r => r.id > 1).map(r => r.name).|', 'at', 'join'],
  ['table1.data.map(r => r.name)[0].|', 'at', 'trim'],
  ['table1.data.reduce((sum, row) => sum + row.|', 'id'],
  ['table1.data.sort((a, b) => a.id - b.|', 'id'],
  ["_.sumBy(table1.data, (r) => r.|)", 'id'],
  ['_.|', 'camelCase', 'groupBy'],
  ['_.gr|', 'groupBy'],
  ['Math.|', 'E', 'max'],
  ["'a b'.|", 'at', 'split'],
  ['`a ${title.|}`', 'at'],
  ['`a ${x}`.|', 'at'],
  ['/a/g.|', 'dotAll', 'test'],
  ['(1 + 2).|', 'toExponential', 'toFixed'],
  ['[1].concat(2).|', 'at'],
  ['({ a: 1, ...table1 }).|', 'a', 'data'],
  ['new Date().|', 'getDate'],
  ['new Intl.NumberFormat("de").|', 'compare', 'format'],
  ['dates(when).add(1, "day").|', 'add', 'format'],
  ['dates(when).toDate().|', 'getDate'],
  ['when.getFullYear().|', 'toExponential'],
  ['(true ? null : title).|', 'at'],
  ['(table1.data ?? []).|', 'at'],
  ['rows => { const first = table1.data[0]; fi|', 'first'],
  ['() => { const { data: [first] } = table1; return first.|', 'id'],
  ['() => { for (const row of table1.data) { row.|', 'id'],
  ['() => { for (const row of table1.data) f(row.|', 'id'],
  ['const a = table1.data\nlet b = a[0].name\nb.|', 'at', 'trim'],
  ['const { data } = table1; data.|', 'at'],
  ['query1.run().|', 'catch', 'then'],
  ['const answer = await query1.run(); ans|', 'answer'],
  ['Dear << title.| >>, hello', 'at'],
  ['<< a >> and << table1.| and more', 'data'],
  ['<< table1.data.map(r => { return { x: r.|', 'id'],
  ['{{ table1.| }}', 'data'],
  ['f(title, table1.|', 'data'],
  ['a.b.c + table1 .\n  |', 'data'],
  ['title.length / when.|', 'getDate'],
  ['if (table1.|', 'data'],
];

describe('complete', () => {
  for (const [source, first, ...others] of CASES) {
    it(`${source} offers ${[first, ...others].join(', ')}`, () => {
      const found = labels(source);
      expect(found[0]).to.equal(first);
      expect(found).to.include.members(others);
    });
  }

  it('offers variables before names of the scope, and those before globals', () => {
    const found = at('(table1, other) => { const inner = 1; return |');
    expect(found.map(({ label, kind }) => `${label} ${kind}`).slice(0, 6)).to.deep.equal(['inner variable', 'other variable', 'table1 variable', 'query1 scope', 'when scope', 'title scope']);
  });

  it('offers no variable outside where it lives', () => {
    expect(labels('[1].map(row => row) + ro|')).to.deep.equal([]);
    expect(labels('() => { { const inner = 1 } inn|')).to.deep.equal([]);
    expect(labels('() => { for (const row of x) { } ro|')).to.deep.equal([]);
    expect(labels('f(row => row, ro|')).to.deep.equal([]);
    expect(labels('({ a: (row) => row.x, b: ro|')).to.deep.equal([]);
  });

  it('is silent outside of holes, in texts, comments, numbers and behind what is unknown', () => {
    for (const source of ['Dear |<< title >>', '<< title >> ta|', '"ta|"', "f('ta|", '`ta|`', '/* ta| */ 1', 'a // ta|', '1.|', '/ta|/', 'unknown.|', 'table1.selectedRow.|', '<< "ta|" >>', '\\<< ta| << title >>']) {
      expect(labels(source), source).to.deep.equal([]);
    }
  });

  it('offers no methods of objects, which would stand before the keys that are not known yet', () => {
    expect(complete('a.', 2, { a: { type: 'object', properties: {} } })).to.deep.equal([]);
  });

  it('says what each takes and gives, and what it replaces', () => {
    expect(at('title.sp|lit')).to.deep.equal([{ label: 'split', kind: 'method', detail: '(separator, limit?): text[]', insert: 'split', from: 6, to: 11 }]);
    expect(at('table1.data.fil|')[1]).to.include({ label: 'filter', detail: '((element, index) => boolean): object[]' });
    expect(at('query1.|')).to.deep.include({ label: 'data', kind: 'property', detail: 'text', description: 'The answer', insert: 'data', from: 7, to: 7 });
    expect(at('query1.ru|')[0]).to.include({ kind: 'method', detail: '(params?): action' });
    expect(at('dat|')[0]).to.include({ label: 'dates', kind: 'global', detail: '(value?, pattern?): dates' });
  });

  it('puts a key that is no name into brackets', () => {
    expect(at('table1.data[0].unit|')[0]).to.include({ label: 'unit price', insert: '["unit price"]', from: 14, to: 19 });
    expect(at('table1.data[0]?.unit|')[0]).to.include({ insert: '?.["unit price"]', from: 14 });
  });

  it('never throws, wherever the caret is and whatever the source is', () => {
    const source = '<< table1.data.map(({ id }, [a]) => { const b = `${id}` + /x/; for (const c of [1]) { b.x?.[c](1) } }) >> {{ a';
    for (let length = 0; length <= source.length; length++) {
      for (let caret = 0; caret <= length; caret++) complete(source.slice(0, length), caret, SHAPE);
    }
    for (const broken of [')', '}', ']]', '.', '?.', '=>', '() =>', 'const', 'const =', 'let {', 'for (', 'a..', '<<', '{{ ${', '((((', '"', '\\']) complete(broken, broken.length, SHAPE);
  });
});

describe('signatures', () => {
  const values: Readonly<Record<string, unknown>> = {
    text: '', array: [], number: 1, boolean: true, object: {}, date: new Date(0), dates: new Instant(0), map: new Map(), set: new Set(), regex: /a/, URL: new (globalThis as unknown as { URL: new (url: string) => object }).URL('a:b'),
    action: new Task(Promise.resolve({ value: 1 }), null as never),
  };
  for (const [type, value] of Object.entries(values)) {
    it(`name what a ${type} offers, and nothing else`, () => {
      const table = tableOf(value);
      const own = type === 'text' || type === 'array' ? ['length'] : [];
      const withoutRefusals = [...table.methods.keys()].filter((name) => !(type === 'dates' && (name === 'tz' || name === 'utc')));
      expect([...methodsOf(type).keys()].sort()).to.deep.equal([...withoutRefusals, ...table.getters.keys(), ...own].sort());
    });
  }

  it('name every global, and every member of one', () => {
    expect([...membersOf('').keys()].sort()).to.deep.equal([...GLOBALS.keys()].sort());
    for (const [name, value] of GLOBALS) {
      const members = typeof value === 'function' ? [...(recordOf(value)?.members?.keys() ?? [])] : Object.keys((value ?? {}) as object);
      expect([...membersOf(name).keys()].sort(), name).to.deep.equal(members.sort());
    }
  });
});

describe('shapeOf', () => {
  it('tells what a value holds, without running a getter', () => {
    const value = { rows: [{ a: 1, b: null }], at: new Date(0), get secret() { throw new Error('read'); }, f: () => 1, node: new Error('x') };
    expect(shapeOf(value)).to.deep.equal({
      type: 'object',
      properties: { rows: { type: 'array', of: { type: 'object', properties: { a: { type: 'number' }, b: { type: 'null' } } } }, at: { type: 'date' }, secret: { type: 'undefined' }, f: { type: 'any' }, node: { type: 'any' } },
    });
    expect(shapeOf([])).to.deep.equal({ type: 'array', of: { type: 'any' } });
    expect([shapeOf('a'), shapeOf(new Map()), shapeOf(/a/), shapeOf(new Instant(0)), shapeOf(new Intl.NumberFormat())].map(({ type }) => type)).to.deep.equal(['text', 'map', 'regex', 'dates', 'formatter']);
  });
});
