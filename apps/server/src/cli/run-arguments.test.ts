import { expect } from 'chai';
import { readRunArguments } from './run-arguments.ts';
import { UsageError } from './usage-error.ts';

describe('readRunArguments', () => {
  it('reads the app, the query and what is set', () => {
    expect(readRunArguments(['app.json', '--query', 'ask', '--set', 'words.value=a=b c', '--set', 'words=x', '--set', 'rows.data=', '--json'])).to.deep.equal({
      app: 'app.json',
      query: 'ask',
      set: [{ name: 'words', key: 'value', text: 'a=b c' }, { name: 'words', key: 'value', text: 'x' }, { name: 'rows', key: 'data', text: '' }],
      resources: undefined,
      knowledge: [],
      json: true,
    });
  });

  it('reads knowledge bases with and without a name', () => {
    expect(readRunArguments(['a', '--query', 'q', '--knowledge', 'docs', '--knowledge', 'faq=./a=b', '--knowledge', './x y=z']).knowledge).to.deep.equal([{ name: undefined, path: 'docs' }, { name: 'faq', path: './a=b' }, { name: undefined, path: './x y=z' }]);
  });

  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [['--query', 'ask'], /Name the app/],
    [['app.json'], /--query/],
    [['app.json', 'slow', '--query', 'ask'], /"slow" is one too many/],
    [['app.json', '--query', 'ask', '--set', 'words'], /name\.key=value/],
    [['app.json', '--query', 'ask', '--colour'], /--colour/],
  ];
  for (const [words, message] of wrong) {
    it(`says what is wrong with: ${words.join(' ')}`, () => {
      expect(() => readRunArguments(words)).to.throw(UsageError, message);
    });
  }
});
