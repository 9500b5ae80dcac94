import { expect } from 'chai';
import { compileExpression } from '../compile-expression.ts';
import { ELSEWHERE } from './own-readers.ts';
import { pathReaderOf } from './path-readers.ts';

/** Readers of each kind: one of its own for a path, and those that come when these have run out. */
function readersOf(name: string): ReturnType<typeof pathReaderOf>[] {
  const own = pathReaderOf('first', name);
  for (let count = 0; count < 60; count++) pathReaderOf(`path${count}`, name);
  return [own, pathReaderOf('last', name)];
}

describe('pathReaderOf', () => {
  it('gives readers that read what a plain object has itself', () => {
    for (const { read, key } of readersOf('hue')) {
      expect(read({ hue: 'red' }, key)).to.equal('red');
      expect(read({ hue: undefined }, key)).to.equal(undefined);
      expect(read({}, key)).to.equal(ELSEWHERE);
    }
  });

  it('reads nothing of what is no plain object', () => {
    const others = [null, undefined, 1, 'red', ['red'], Object.create(null), new (class { hue = 'red'; })(), Object.create({ hue: 'red' }), () => 1];
    for (const { read, key } of readersOf('hue')) {
      for (const other of others) expect(read(other, key)).to.equal(ELSEWHERE);
    }
  });

  it('reads nothing from Object.prototype', () => {
    for (const { read, key } of readersOf('toString')) expect(read({}, key)).to.equal(ELSEWHERE);
    for (const { read, key } of readersOf('7')) expect(read({ 7: 'seven' }, key)).to.equal('seven');
  });
});

describe('a getter of an element', () => {
  const bodies = ['row.cost', 'row.cost * 2', 'row.cost + row.cost', '[row.cost]', 'row.cost ? 1 : 2'];
  const values: readonly (() => unknown)[] = [() => 3, () => undefined, () => null, () => ({ a: 1 }), () => new WeakMap(), () => { throw new Error('broken'); }];
  for (const method of ['map', 'filter', 'some', 'sort']) {
    it(`runs as often as ${method} with an arrow that names it asks for it`, () => {
      for (const body of bodies) {
        for (const give of values) expect(countReads(`rows.${method}((row) => ${body})`, give), body).to.equal(countReads(`rows.${method}(((row, ...others) => ${body}))`, give));
      }
    });
  }

  it('runs once in a sum', () => {
    for (const give of values) expect(countReads('rows.reduce((sum, row) => sum + row.cost, 0)', give)).to.equal(1);
  });
});

/** How often an evaluation of `source` reads the one member of the one row, whether it fails or not. */
function countReads(source: string, give: () => unknown): number {
  let count = 0;
  const row = { get cost() { count++; return give(); } };
  try {
    compileExpression(source).evaluate({ rows: [row] });
  } catch {
    // What a failing getter or a value from outside does to the evaluation is told elsewhere.
  }
  return count;
}
