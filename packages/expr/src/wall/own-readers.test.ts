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

  it('gives the same reader for the same name, and one that serves names without one of their own', () => {
    expect(readerOf('shade').read).to.equal(readerOf('shade').read);
    for (let count = 0; count < 100; count++) {
      const { read, key } = readerOf(`tint${count}`);
      expect(read({ [`tint${count}`]: count }, key)).to.equal(count);
    }
    expect(readerOf('tint98').read).to.equal(readerOf('tint99').read);
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
