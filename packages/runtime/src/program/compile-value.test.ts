import { expect } from 'chai';
import { compileValue, ValueError } from './compile-value.ts';

describe('compileValue', () => {
  it('evaluates every template in it, however deep, and leaves the rest', () => {
    const value = compileValue({ list: [1, '<< a >>', { text: 'is << b >>' }], plain: 'x' }, []);
    expect(value.live).to.equal(true);
    expect(value.references).to.deep.equal([['a'], ['b']]);
    expect(value.evaluate({ a: [2], b: null })).to.deep.equal({ list: [1, [2], { text: 'is ' }], plain: 'x' });
  });

  it('makes a value without templates once, with escaped openers as they are meant', () => {
    const value = compileValue([{ a: '\\<< not one >>' }, 2], []);
    expect(value.live).to.equal(false);
    expect(value.evaluate({})).to.deep.equal([{ a: '<< not one >>' }, 2]);
    expect(value.evaluate({})).to.equal(value.evaluate({}));
  });

  it('says which template failed, by its place in the document', () => {
    const value = compileValue(['fine', { deep: '<< nobody >>' }], ['queries', 'ask', 'options', 'x']);
    try {
      value.evaluate({});
      expect.fail('it did not fail');
    } catch (error) {
      expect(error).to.be.instanceOf(ValueError);
      expect((error as ValueError).problem).to.deep.include({ code: 'expression-reference', path: ['queries', 'ask', 'options', 'x', '1', 'deep'] });
    }
  });
});
