import { expect } from 'chai';
import { compileExpression } from '../compile-expression.ts';
import { ELSEWHERE, readerOf } from './own-readers.ts';

/** What `work` gives while Object.prototype has `key`, as a page's script could have put it there. */
function withPatchedPrototype<T>(key: string, descriptor: PropertyDescriptor, work: () => T): T {
  // oxlint-disable-next-line no-extend-native -- this is what a page may do, and what the wall must bear
  Object.defineProperty(Object.prototype, key, { ...descriptor, configurable: true });
  try {
    return work();
  } finally {
    delete (Object.prototype as Record<string, unknown>)[key];
  }
}

describe('readerOf', () => {
  it('gives readers that read what an object has, and undefined for what it has not', () => {
    const { read, key } = readerOf('colour');
    expect(read({ colour: 'red' }, key)).to.equal('red');
    expect(read({}, key)).to.equal(undefined);
  });

  it('reads nothing from Object.prototype, whenever it was patched', () => {
    const { read, key } = readerOf('patched');
    expect(read({}, key)).to.equal(undefined);
    let isRun = false;
    const found = withPatchedPrototype('patched', { get: () => { isRun = true; return 'secret'; } }, () => read({}, key));
    expect(found).to.equal(ELSEWHERE);
    expect(isRun).to.equal(false);
    expect(readerOf('toString').read({}, 'toString')).to.equal(ELSEWHERE);
  });

  it('gives the first names of a page a reader of their own, all of which read what is own only', () => {
    const readers = Array.from({ length: 100 }, (_, count) => [`tint${count}`, readerOf(`tint${count}`)] as const);
    for (const [name, { read, key }] of readers) {
      expect([key, read({ [name]: name }, key)], name).to.deep.equal([name, name]);
      expect(read({}, key), name).to.be.oneOf([undefined, ELSEWHERE]);
      expect(withPatchedPrototype(name, { get: () => expect.fail('a getter ran') }, () => read({}, key)), name).to.equal(ELSEWHERE);
    }
    expect(new Set(readers.map(([, { read }]) => read)).size).to.be.within(50, 99);
  });

  it('gives the same reader for the same name, and one that serves names without one of their own', () => {
    expect(readerOf('tint0')).to.equal(readerOf('tint0'));
    expect(readerOf('tint98').read).to.equal(readerOf('tint99').read);
  });

  it('gives no reader of their own to indexes and to what objects inherit', () => {
    const shared = readerOf('toString').read;
    for (const name of ['0', '42', '7up', 'constructor', '__proto__']) {
      expect(readerOf(name), name).to.deep.equal({ read: shared, key: name });
      expect(shared({}, name), name).to.equal(ELSEWHERE);
    }
    expect([shared({ toString: 1 }, 'toString'), shared({ 0: 'x' }, '0')]).to.deep.equal([1, 'x']);
  });
});

describe('an expression compiled before Object.prototype was patched', () => {
  const sources = ['thing.patched', 'list.map((item) => item.patched)', 'list.map((item) => item.patched + 1)', 'thing?.patched', 'list.filter((item) => item.patched).length', '({ ...thing }).patched'];
  for (const source of sources) {
    it(`does not see it in ${source}`, () => {
      const expression = compileExpression(source);
      const scope = { thing: {}, list: [{}, { other: 1 }] };
      const before = expression.evaluate(scope);
      const after = withPatchedPrototype('patched', { value: 7, enumerable: true }, () => expression.evaluate(scope));
      expect(after).to.deep.equal(before);
    });
  }

  it('fails for a name of the scope that only the prototype has', () => {
    const expression = compileExpression('patched');
    withPatchedPrototype('patched', { value: 7 }, () => expect(() => expression.evaluate({})).to.throw('nothing named patched'));
  });
});
