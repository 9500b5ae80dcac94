import { expect } from 'chai';
import { locateReferences } from './locate-references.ts';

describe('locateReferences', () => {
  it('says where every name and every key behind it is written, each time it is', () => {
    const source = "Hi << user1.name >>, {{ user1.name + components['table1'].data }}";
    const found = locateReferences(source, 'template').map(({ start, end, keys }) => [{ start, end }, ...keys].map((place) => source.slice(place.start, place.end)));
    expect(found).to.deep.equal([['user1', 'name'], ['user1', 'name'], ["'table1']", 'data']]);
  });

  it('marks a name that is only asked for', () => {
    expect(locateReferences('typeof a === "x" ? a : typeof b.c', 'expression').map(({ path, asked }) => [path.join('.'), asked])).to.deep.equal([['a', true], ['a', false], ['b.c', false]]);
  });

  it('knows the variables in reach, and reads scripts', () => {
    const [reference] = locateReferences('const rows = query1.data; return rows.map((row) => row.x + y);', 'script').slice(-1);
    expect(reference).to.deep.include({ path: ['y'], locals: ['rows', 'row'] });
  });

  it('reads a template up to its first mistake', () => {
    expect(locateReferences('<< a >> << b + >> << c >>', 'template').map(({ path }) => path[0])).to.deep.equal(['a']);
    expect(locateReferences('a +', 'expression')).to.deep.equal([]);
  });
});
