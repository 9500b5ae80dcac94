import { expect } from 'chai';
import { compileExpression } from '../compile-expression.ts';
import { ELSEWHERE } from './own-readers.ts';
import { pathReaderOf } from './path-readers.ts';

// More paths than there are readers of their own, so that each of these is asked, and the shared ones that come then.
const readers = Array.from({ length: 60 }, (_, at) => pathReaderOf(`path${at}`, 'hue'));

describe('pathReaderOf', () => {
  it('gives readers that read what a plain object has itself', () => {
    for (const { read, key } of readers) {
      expect(read({ hue: 'red' }, key)).to.equal('red');
      expect(read({ hue: undefined }, key)).to.equal(undefined);
      expect(read({}, key)).to.equal(ELSEWHERE);
    }
  });

  it('reads nothing of what is no plain object', () => {
    const foreign = new (class { hue = 'red'; })();
    const callable = Object.assign(() => 1, { hue: 'red' });
    for (const { read, key } of readers) {
      for (const other of [null, undefined, 1, 'red', ['red'], Object.create(null), foreign, Object.create({ hue: 'red' }), callable]) expect(read(other, key)).to.equal(ELSEWHERE);
    }
  });

  it('reads nothing from Object.prototype, whatever that has from the start or later', () => {
    const { read, key } = pathReaderOf('other', 'toString');
    expect(read({}, key)).to.equal(ELSEWHERE);
    // oxlint-disable-next-line no-extend-native -- this is what a page may do, and what the wall must bear
    Object.defineProperty(Object.prototype, 'hue', { value: 'secret', configurable: true });
    try {
      for (const reader of readers) {
        expect(reader.read({}, reader.key)).to.equal(ELSEWHERE);
        expect(reader.read({ hue: 'red' }, reader.key)).to.equal(ELSEWHERE);
      }
    } finally {
      delete (Object.prototype as Record<string, unknown>)['hue'];
    }
  });

  it('gives the same reader for the same path, and reads indexes as other keys', () => {
    expect(pathReaderOf('path0', 'hue')).to.equal(readers[0]);
    const { read, key } = pathReaderOf('path0', '7');
    expect(read({ 7: 'seven' }, key)).to.equal('seven');
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
