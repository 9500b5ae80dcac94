import { expect } from 'chai';
import { ExpressionError } from './expression-error.ts';
import { renameReference } from './rename-reference.ts';

const EXPRESSIONS: readonly (readonly [source: string, renamed: string])[] = [
  ['old.value + old', 'neu.value + neu'],
  ['x.old + "old" + `old ${old}`', 'x.old + "old" + `old ${neu}`'],
  ['/* old */ old // old', '/* old */ neu // old'],
  ['({ old })', '({ old: neu })'],
  ['({ old: old })', '({ old: neu })'],
  ['(old => old)(old)', '(old => old)(neu)'],
  ['(({ old }) => old)(1)', '(({ old }) => old)(1)'],
  ['((a = old) => a)()', '((a = neu) => a)()'],
  ['components.old.x', 'components.neu.x'],
  ["components['old'].x + queries[\"old\"]", "components['neu'].x + queries[\"neu\"]"],
  ['  old  \n', '  neu  \n'],
  ['older + o', 'older + o'],
];

describe('renameReference', () => {
  for (const [source, renamed] of EXPRESSIONS) {
    it(`makes ${renamed} of ${source}`, () => {
      expect(renameReference(source, 'old', 'neu', { kind: 'expression' })).to.equal(renamed);
    });
  }

  it('keeps every other byte of a template', () => {
    const source = '\r\nold << old >>\t{{ old.old }} \\<< old >> \u00e9 <<  old  >>';
    expect(renameReference(source, 'old', 'neu', { kind: 'template' })).to.equal('\r\nold << neu >>\t{{ neu.old }} \\<< old >> \u00e9 <<  neu  >>');
  });

  it('refuses where the parameter of an arrow would capture the new name', () => {
    expect(() => renameReference('rows.map(neu => neu + old)', 'old', 'neu', { kind: 'expression' })).to.throw(ExpressionError, /parameter/);
    expect(renameReference('rows.map(neu => neu) + old', 'old', 'neu', { kind: 'expression' })).to.equal('rows.map(neu => neu) + neu');
  });

  it('refuses what is no name, or one of the language', () => {
    for (const to of ['', 'a b', '1a', 'if', 'Math', 'undefined', 'a.b']) {
      expect(() => renameReference('old', 'old', to, { kind: 'expression' }), to).to.throw(ExpressionError);
    }
  });

  it('leaves a source that cannot be read as it is', () => {
    expect(renameReference('old +', 'old', 'neu', { kind: 'expression' })).to.equal('old +');
  });
});
