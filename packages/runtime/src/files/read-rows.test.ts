import { expect } from 'chai';
import { readRows } from './read-rows.ts';

describe('readRows', () => {
  it('reads a CSV by the names in its first line, whatever separates its cells', async () => {
    expect(await readRows('name,note\nAda,"a, b"\n\nBob,', 'csv')).to.deep.equal([{ name: 'Ada', note: 'a, b' }, { name: 'Bob' }]);
    expect(await readRows('name;note\nAda;one, two, three', 'csv')).to.deep.equal([{ name: 'Ada', note: 'one, two, three' }]);
    expect(await readRows('feedback\nIt is slow; and loud, too.', 'csv')).to.deep.equal([{ feedback: 'It is slow; and loud, too.' }]);
  });

  it('names columns that have no name', async () => {
    expect(await readRows('a,\n1,2,3', 'csv')).to.deep.equal([{ a: '1', column2: '2', column3: '3' }]);
  });

  it('reads a JSON list of objects, and nothing else', async () => {
    expect(await readRows('[{"a":1,"b":null,"c":["x"]},{"a":"two"}]', 'json')).to.deep.equal([{ a: '1', c: '["x"]' }, { a: 'two' }]);
    for (const text of ['{"a":1}', '[1]', '[]', '{']) expect(await readRows(text, 'json'), text).to.equal(undefined);
    expect(await readRows('a,b', 'text')).to.equal(undefined);
  });
});
