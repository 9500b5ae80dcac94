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

  it('makes functions of a row of the texts that read currentRow, where a property is about rows', () => {
    const value = compileValue([{ key: 'total', value: '<< currentRow.price * rate >>', title: '<< rate >>' }], [], { perRow: true });
    let reads = 0;
    const scope = { get rate() { reads += 1; return 2; } };
    const [column] = value.evaluate(scope) as [{ value: (row: unknown, index: number) => unknown; title: unknown }];
    // Read once for the title and once for the function, while somebody listens, and not for each row.
    expect(reads).to.equal(2);
    expect([column.value({ price: 3 }, 0), column.value({ price: 4 }, 1), column.title, reads]).to.deep.equal([6, 8, 2, 2]);
    expect(() => column.value(null, 0)).to.not.throw();
  });
});
