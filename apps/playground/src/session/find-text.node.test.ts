import { describe, expect, it } from 'vitest';
import { documentWith } from '../panels/session.fixture.ts';
import './all-kinds.fixture.ts';
import { findText, MOST_FOUND } from './find-text.ts';

const DOCUMENT = {
  ...documentWith({
    words: { type: 'textarea', props: { label: 'What went Wrong?', maxLength: 400 } },
    go: { type: 'button', props: { text: 'Ask' }, on: { click: [{ do: 'notify', message: 'Nothing is wrong.' }] } },
    list: { type: 'select', props: { options: [{ label: 'Right', value: 'r' }, { label: 'wrong', value: 'w' }] } },
  }),
  functions: { isWrong: '(row) =>\n  row.state === "wrong"\n' },
  state: { wrongCount: 4 },
};
const places = (words: string): readonly string[] => findText(DOCUMENT, words).map(({ path, before, match, after }) => `${path.join('.')}: ${before}[${match}]${after}`);

describe('findText', () => {
  it('finds words in every text and name of the app, however they are written', () => {
    expect(places('wrong')).toEqual([
      'components.words.props.label: What went [Wrong]?',
      'components.go.on.click.0.message: Nothing is [wrong].',
      'components.list.props.options.1.label: [wrong]',
      'functions.isWrong: is[Wrong]',
      'functions.isWrong:   row.state === "[wrong]"',
      'state.wrongCount: [wrong]Count',
    ]);
    expect(places('400')).toEqual(['components.words.props.maxLength: [400]']);
    expect(places('  ')).toEqual([]);
    expect(places('main')).toEqual(['pages.main: [main]', 'pages.main.title: [Main]']);
    expect(places('(row)')).toEqual(['functions.isWrong: [(row)] =>']);
  });

  it('shows what stands around, shortened, and no more places than one would read', () => {
    const long = documentWith({ words: { type: 'text', props: { value: `${'a '.repeat(200)}needle${' b'.repeat(200)}` } } });
    const [found] = findText(long, 'NEEDLE');
    expect([found!.before, found!.match, found!.after].map(({ length }) => length)).toEqual([61, 6, 61]);
    const many = documentWith(Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`text${index}`, { type: 'text' }])));
    expect(findText(many, 'text')).toHaveLength(MOST_FOUND);
  });
});
