import { definitions } from '@inlay/components/definitions';
import { complete } from '@inlay/expr/complete';
import { createApp } from '@inlay/runtime/app';
import { parseDocument } from '@inlay/runtime/document';
import { createDirectRunner } from '@inlay/runtime/resources';
import { describe, expect, it } from 'vitest';
import { createAppScope } from './app-scope.ts';
import { namesInComponent, namesInHandler, namesInQuery, namesInRows, withLocalNames } from './local-names.ts';
import type { LocalNames } from './local-names.ts';
import type { Session } from './session.ts';

const node = (type: string, rest: object = {}) => ({ type, parent: 'main', order: 'a0', ...rest });
const { document } = parseDocument({
  inlay: 1, pages: { main: {} },
  components: {
    list: node('listView', { props: { data: '<< people.value >>' } }),
    card: node('text', { parent: 'list', props: { value: '<< item.name >>' } }),
    pick: node('checkbox', { parent: 'list' }),
    table: node('table', { props: { data: '<< people.value >>' } }),
    words: node('textarea', { props: { value: 'first' } }),
  },
  queries: {
    shout: { action: 'transform', run: 'manual', options: { value: '<< people.value >>' }, transform: '<< data.length >>' },
    each: { action: 'transform', run: 'manual', options: { value: '<< item.name >>' }, forEach: '<< people.value >>' },
  },
  state: { people: [{ name: 'Ada', born: 1815 }, { name: 'Alan', born: 1912 }] },
}, { components: definitions });
const app = createApp(document!, { components: definitions, resources: createDirectRunner({ resources: {}, fetch }) });
const session = { app, document: app.document } as unknown as Session;

/** What is offered at the end of the hole, each with what it reads now. */
function offered(source: string, locals: () => LocalNames): Readonly<Record<string, unknown>> {
  const scope = withLocalNames(createAppScope(session), locals);
  const caret = source.length - 3;
  const path = /[\w.[\]]*\.$|$/.exec(source.slice(3, caret).replace(/\w+$/, ''))?.[0] ?? '';
  return Object.fromEntries(complete(source, caret, scope.shape(false)).map(({ label }) => [label, scope.valueAt(path + label)]));
}

describe('the names of one place', () => {
  it('are, in a list, its row, and nothing outside it', () => {
    expect(namesInComponent(session, 'card')).toEqual({ item: { name: 'Ada', born: 1815 }, index: 0 });
    expect(offered('<< item. >>', () => namesInComponent(session, 'card'))).toEqual({ name: 'Ada', born: 1815 });
    expect(offered('<< inde >>', () => namesInComponent(session, 'card'))).toEqual({ index: 0 });
    expect([namesInComponent(session, 'words'), namesInComponent(session, 'nobody')]).toEqual([{}, {}]);
  });

  it('are, of each row of a table, the first one', () => {
    expect(offered('<< currentRow.na >>', () => namesInRows(session, 'table'))).toEqual({ name: 'Ada' });
  });

  it('are, in a handler, the event with the state that it would carry, in a list beside its row', () => {
    expect(offered('<< event. >>', () => namesInHandler(session, 'words', 'change'))).toEqual({ type: 'change', value: 'first' });
    expect(Object.keys(namesInHandler(session, 'pick', 'change'))).toEqual(['item', 'index', 'event']);
  });

  it('are, in a query, its answer to transform, its rows one by one, and what follows from it', async () => {
    await app.query('shout')!.trigger();
    expect(app.query('shout')!.snapshot.value.data).toBe(2);
    expect(offered('<< data[0].na >>', () => namesInQuery(session, 'shout', 'transform'))).toEqual({ name: 'Ada' });
    expect(offered('<< item. >>', () => namesInQuery(session, 'each', 'options'))).toEqual({ name: 'Ada', born: 1815 });
    expect(Object.keys(namesInQuery(session, 'each', 'transform'))).toEqual(['params', 'item', 'index', 'currentRow', 'data']);
    expect(Object.keys(namesInQuery(session, 'each', 'forEach'))).toEqual(['params']);
    expect(offered('<< event.da >>', () => namesInQuery(session, 'shout', 'onSuccess'))).toEqual({ data: 2 });
    expect(offered('<< event.error.me >>', () => namesInQuery(session, 'shout', 'onFailure'))).toEqual({ message: '' });
  });

  it('stand before the app’s own, which are still read only when they are asked for', () => {
    expect(offered('<< words.val >>', () => ({ words: { value: 'mine' } }))).toEqual({ value: 'mine' });
    expect(offered('<< people.value[0].na >>', () => ({ item: 1 }))).toEqual({ name: 'Ada' });
  });
});
