import { expect } from 'chai';
import { compileExpression } from './compile-expression.ts';
import { compileTemplate } from './compile-template.ts';

const CASES: readonly (readonly [source: string, references: readonly (readonly string[])[]])[] = [
  ['searchResults.data', [['searchResults', 'data']]],
  ['a[0].b', [['a', '0', 'b']]],
  ["a['x'].y?.z", [['a', 'x', 'y', 'z']]],
  ['a.b[c.d].e', [['a', 'b'], ['c', 'd']]],
  ['table.data.map(row => row.name)', [['table', 'data']]],
  ['query.run()', [['query']]],
  ['f(x).y', [['f'], ['x']]],
  ['a + a + a.b', [['a'], ['a', 'b']]],
  ['Math.max(a, undefined, NaN)', [['a']]],
  ['(a => a + b)(c)', [['b'], ['c']]],
  ['({ a, b: c, [d]: 1, ...e })', [['a'], ['c'], ['d'], ['e']]],
  ['({ x, y: [z = w] }) => x + z + v', [['w'], ['v']]],
  ['(x = y, ...rest) => rest.length + x', [['y']]],
  ['components.table1.data', [['table1', 'data']]],
  ['queries.q.run()', [['q']]],
  ['components', [['components']]],
  ['components[name].x', [['components'], ['name']]],
  ['(components => components.x)(1)', []],
  ['`${a} ${`${b.c}`}`', [['a'], ['b', 'c']]],
  ['this.params.id', [['params', 'id']]],
  ['new Date(a.b)', [['a', 'b']]],
  ['typeof a', [['a']]],
  ['(a.b).c', [['a', 'b', 'c']]],
  ['a?.b?.c()', [['a', 'b']]],
];

describe('references', () => {
  for (const [source, references] of CASES) {
    it(`of ${source}`, () => {
      const compiled = compileExpression(source);
      expect(compiled.problems).to.deep.equal([]);
      expect(compiled.references).to.have.deep.members([...references]);
    });
  }

  it('of a template are those of its holes, each once', () => {
    expect(compileTemplate('<< a.b >> and {{ a.b }} or << c >> \\<< d >>').references).to.deep.equal([['a', 'b'], ['c']]);
  });
});
