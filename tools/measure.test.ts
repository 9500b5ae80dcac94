import { expect } from 'chai';
import { countExports } from './count-exports.ts';
import { findCycles } from './find-cycles.ts';
import { measure } from './measure.ts';
import { parseSource } from './source-file.ts';
import { functionsOf } from './source-functions.ts';

describe('measure', () => {
  it('counts lines, functions, comments, exports and cycles of a set of files', () => {
    const sources = [
      parseSource('a.ts', '/** Says one. */\nexport function one() {\n  return 1; // why\n}\n'),
      parseSource('b.ts', 'export const two = 2;\n'),
      parseSource('c.ts', '\n\n// A remark.\nconst three = 3;\n'),
    ];
    expect(measure(sources, new Set(['a.ts']))).to.deep.equal({
      files: 3, medianLines: 4, longestFile: { file: 'c.ts', message: '4' }, functionP99: 3, longestFunction: { file: 'a.ts', line: 2, message: '3' },
      filesInCycles: 1, documentedExports: 50, commentLines: 29,
    });
  });
});

describe('countExports', () => {
  it('takes the doc comment of a name that is exported apart from its declaration', () => {
    expect(countExports(parseSource('a.ts', '/** Doc. */\nconst a = 1;\nconst b = 1;\nexport { a, b };'))).to.deep.equal({ all: 2, documented: 1 });
  });
  it('counts neither what another file declares nor what is not exported', () => {
    expect(countExports(parseSource('a.ts', "export { a } from './b.ts'; const c = 1; import './d.ts';"))).to.deep.equal({ all: 0, documented: 0 });
  });
});

describe('functionsOf', () => {
  it('names methods, fields and variables', () => {
    const source = parseSource('a.ts', 'const a = () => 1; class B { c() {} #d = () => 1; } function e() {} run(() => 1);');
    expect(functionsOf(source).map(({ name }) => name)).to.have.members(['a', 'c', 'd', 'e', '']);
  });
});

describe('findCycles', () => {
  it('finds each group of nodes that reach each other, once, and a node that reaches itself', () => {
    const graph = new Map([['a', ['b']], ['b', ['c', 'd']], ['c', ['a']], ['d', ['e']], ['e', ['d']], ['f', ['f']], ['g', ['a']]]);
    expect(findCycles(graph)).to.have.deep.members([['a', 'b', 'c'], ['d', 'e'], ['f']]);
  });
});
