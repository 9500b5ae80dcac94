import { describe, expect, it } from 'vitest';
import { documentWith } from '../panels/session.fixture.ts';
import { findUsages } from './find-usages.ts';
import './all-kinds.fixture.ts';

const DOCUMENT = documentWith({
  words: { type: 'textarea' },
  shown: { type: 'text', props: { value: '<< words.value >> of words', label: '<< components.words.value >>', help: '<< [1].map((words) => words) >>' } },
  go: { type: 'button', on: { click: [{ do: 'trigger', query: 'analyze' }, { do: 'setValue', component: 'words', value: '<< analyze.data >>' }] } },
  view: { type: 'aiQuery', props: { query: 'analyze' } },
});
const places = (name: string): readonly string[] => findUsages(DOCUMENT, name).map(({ path, source }) => `${path.join('.')}: ${source}`);

describe('findUsages', () => {
  it('finds what reads a name and what acts on it, and no word or variable of that name', () => {
    expect(places('words')).toEqual([
      'components.shown.props.value: << words.value >> of words',
      'components.shown.props.label: << components.words.value >>',
      'components.go.on.click.1: setValue words',
    ]);
  });

  it('finds what runs and shows a query', () => {
    expect(places('analyze')).toEqual(['components.go.on.click.1.value: << analyze.data >>', 'components.go.on.click.0: trigger analyze', 'components.view.props.query: analyze']);
  });

  it('finds nothing of what is not used', () => {
    expect(places('go')).toEqual([]);
  });
});
