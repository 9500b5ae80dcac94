import { expect } from 'chai';
import { CsvError, parseCsv } from './parse-csv.ts';

describe('parseCsv of a text', () => {
  it('reads quoted and plain cells by the names in the first line', () => {
    expect(parseCsv('a,b\n1,"x, ""y""\nz"\r\n\r\n,2,3')).to.deep.equal([{ a: '1', b: 'x, "y"\nz' }, { a: '', b: '2', column3: '3' }]);
    expect(parseCsv('a\n"x" y\nz "q"')).to.deep.equal([{ a: '"x" y' }, { a: 'z "q"' }]);
  });

  it('is quick on quotes without end', () => {
    for (const part of ['""', '"a"', '"",', '"a"",', '"\n']) {
      try {
        expect(parseCsv(`a\n${part.repeat(100_000)}x`).length, part).to.be.above(0);
      } catch (error) {
        expect(error, part).to.be.instanceOf(CsvError);
      }
    }
  });
});
