import { definitions } from '@inlay/components/definitions';
import { parseDocument } from '@inlay/runtime/document';
import type { AppDocument } from '@inlay/runtime/document';
import { applyEdits } from '@inlay/runtime/edits';
import { describe, expect, it } from 'vitest';
import { readLines, showLines } from './named-lines.ts';
import { newQuery, setAction, setOptions, setRun } from './query-edit.ts';
import { readData, showData } from './static-data.ts';

const resources = { models: ['localModel'], rest: ['crm'] };
const empty = parseDocument({ inlay: 1, pages: { main: {} } }, { components: definitions }).document!;
const withQuery = (): AppDocument => applyEdits(empty, [newQuery(empty, resources)]).document!;
const change = (document: AppDocument, action: string): AppDocument => applyEdits(document, setAction(document, 'query1', { action, resources })).document!;

describe('setAction', () => {
  it('makes a query one of another kind, as that kind begins, and one that can be read again', () => {
    const kinds = ['rest', 'transform', 'static', 'generateText'].map((action) => change(change(withQuery(), 'rest'), action).queries['query1']);
    expect(kinds).toEqual([
      { resource: 'crm', action: 'rest', run: 'manual', options: { method: 'GET', path: '/' } },
      { action: 'transform', run: 'automatic', options: { value: '<<  >>' } },
      { action: 'static', run: 'onLoad', options: { data: [] } },
      { resource: 'localModel', action: 'generateText', run: 'manual', options: { prompt: '' } },
    ]);
    for (const query of kinds) expect(parseDocument({ inlay: 1, pages: { main: {} }, queries: { query1: query } }, { components: definitions }).problems).toEqual([]);
  });

  it('keeps what every kind knows, and drops the length of an interval', () => {
    const document = withQuery();
    const timed = applyEdits(document, setRun(document, 'query1', 'interval')).document!;
    const kept = applyEdits(timed, [{ type: 'setQuery', name: 'query1', query: { ...timed.queries['query1']!, transform: '<< data >>' } }]).document!;
    expect(change(kept, 'static').queries['query1']).toEqual({ action: 'static', run: 'onLoad', options: { data: [] }, transform: '<< data >>' });
  });
});

describe('setOptions', () => {
  it('sets some, and takes away what is empty', () => {
    const document = change(withQuery(), 'rest');
    const { options } = applyEdits(document, setOptions(document, 'query1', { path: '/people', method: '', params: { a: '1' } })).document!.queries['query1']!;
    expect(options).toEqual({ path: '/people', params: { a: '1' } });
  });
});

describe('named lines', () => {
  it('are a record and back', () => {
    const value = { page: '<< state1.value >>', tag: ['a', 'b: c'], size: '2' };
    expect(showLines(value)).toBe('page: << state1.value >>\ntag: a\ntag: b: c\nsize: 2');
    expect(readLines(showLines(value))).toEqual(value);
    expect(readLines(' \n : x\n')).toBe(undefined);
    expect(readLines('draft')).toEqual({ draft: '' });
  });
});

describe('data that is typed', () => {
  it('is a value where it is JSON, and the text that it is otherwise', () => {
    expect(readData('json', '[{"a":1}]')).toEqual({ data: [{ a: 1 }], text: undefined, format: undefined });
    expect(readData('json', '[{')).toEqual({ data: undefined, text: '[{', format: undefined });
    expect(readData('csv', 'a,b')).toEqual({ data: undefined, text: 'a,b', format: 'csv' });
    expect(showData({ data: [1] })).toEqual({ format: 'json', text: '[\n  1\n]' });
    expect(showData({ text: 'a', format: 'csv' })).toEqual({ format: 'csv', text: 'a' });
    expect(showData({})).toEqual({ format: 'json', text: '' });
  });
});
