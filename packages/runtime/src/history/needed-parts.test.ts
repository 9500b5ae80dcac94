import { describe, expect, it } from 'vitest';
import { fixtureDefinitions as components } from '../component/definitions.fixture.ts';
import { parseDocument } from '../document/index.ts';
import type { AppDocument } from '../document/index.ts';
import { neededParts } from './needed-parts.ts';
import { restoreParts } from './restore-parts.ts';
import type { PartPlace } from './restore-parts.ts';

const documentOf = (more: object): AppDocument => parseDocument({ inlay: 1, name: 'App', pages: { main: { order: 'a0' } }, components: {}, ...more }, { components }).document!;
const field = (value: string, parent = 'main'): object => ({ type: 'field', parent, order: 'a0', props: { value, label: 'The details of box1' } });
const button = (...click: readonly object[]): object => ({ type: 'button', parent: 'main', order: 'a0', on: { click } });

const older = documentOf({
  pages: { main: { order: 'a0' }, details: { title: 'Details', order: 'a1' } },
  components: {
    answer: field('<< ask.data >> << box1.hidden >>'), asker: button({ do: 'trigger', query: 'ask' }, { do: 'navigate', page: 'details' }), wrong: field('<< ask.data >> << nowhere.value >>'),
    note: field('<< total(3) >>'), onDetails: field('There', 'details'), box1: { type: 'box', parent: 'main', order: 'a1' }, inBox: field('In it', 'box1'),
  },
  queries: { ask: { resource: 'm', action: 'generateText', run: 'onLoad', options: { prompt: 'Say << note.value >> and << filter.value >>' } } },
  functions: { total: '(n) => n * 2' },
  state: { filter: 'all' },
});
const empty = documentOf({});
const needs = (current: AppDocument, ...places: readonly PartPlace[]) => neededParts(current, older, { places, components });
const component = (name: string): PartPlace => ({ section: 'components', name });

describe('neededParts', () => {
  it('finds what a component reads that is gone, and what that reads in its turn', () => {
    const { parts, problems } = needs(empty, component('answer'));
    expect(parts.map(({ section, name }) => `${section} ${name}`).toSorted()).toEqual(['components box1', 'components note', 'functions total', 'queries ask', 'state filter']);
    expect(problems([]).map(({ message }) => message).join()).toMatch(/ask.*box1/);
    expect(problems(parts)).toEqual([]);
    expect(problems(parts.filter(({ name }) => name !== 'filter')).map(({ path }) => path)).toEqual([['queries', 'ask', 'options', 'prompt']]);
    expect(Object.keys(restoreParts(empty, older, [component('answer'), ...parts], { components }).document!.components)).toEqual(expect.arrayContaining(['answer', 'note', 'box1', 'inBox']));
  });

  it('finds queries and pages that a handler names, and needs of a page that comes back', () => {
    expect(needs(documentOf({ state: { filter: '' }, components: { note: field('') } }), component('asker')).parts).toEqual([{ section: 'pages', name: 'details' }, { section: 'queries', name: 'ask' }]);
    const onPage = documentOf({ ...older, components: { ...older.components, onDetails: field('<< ask.data >>', 'details') } });
    expect(neededParts(documentOf({ components: { note: field('') }, state: { filter: '' } }), onPage, { places: [{ section: 'pages', name: 'details' }], components }).parts).toEqual([{ section: 'queries', name: 'ask' }]);
  });

  it('asks for nothing that is there, that only words mention, or that the older version had not either', () => {
    expect(needs(empty, component('onDetails')).parts).toEqual([]);
    expect(needs(older, component('answer')).parts).toEqual([]);
    const { parts, problems } = needs(documentOf({ ...older, components: { note: older.components['note'] } }), component('wrong'));
    expect([parts, problems(parts).map(({ message }) => message.includes('nowhere'))]).toEqual([[], [true]]);
  });

  it('asks for what one value needs', () => {
    const current = documentOf({ components: { answer: field('plain'), box1: older.components['box1'], note: older.components['note'] }, functions: older.functions, state: older.state });
    expect(needs(current, { ...component('answer'), path: ['props', 'value'] }).parts).toEqual([{ section: 'queries', name: 'ask' }]);
  });

  it('asks for nothing where the parts do not fit', () => {
    const taken = documentOf({ state: { answer: 1 } });
    const { parts, problems } = needs(taken, component('answer'));
    expect([parts, problems([])]).toEqual([[], []]);
  });
});
