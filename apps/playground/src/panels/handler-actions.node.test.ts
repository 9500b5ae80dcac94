import { HANDLER_ACTIONS, JsonReader, readActions } from '@inlay/runtime/document';
import type { AppDocument } from '@inlay/runtime/document';
import { describe, expect, it } from 'vitest';
import '../session/all-kinds.fixture.ts';
import { ACTION_KINDS, canBe, firstAction, handlerEdit, newAction, targetsOf, withMember } from './handler-actions.ts';

const empty: AppDocument = { inlay: 1, name: 'Test', pages: { main: { title: 'Main', order: 'a0' } }, components: {}, queries: {}, functions: {}, state: {} };
const full: AppDocument = { ...empty, queries: { analyze: { resource: 'demo', action: 'generateText', run: 'manual', options: {} } }, state: { filter: 'all' } };

describe('firstAction', () => {
  it('runs the first query, or says something where there is none', () => {
    expect(firstAction(full)).toEqual({ do: 'trigger', query: 'analyze' });
    expect(firstAction(empty)).toEqual({ do: 'notify', message: 'Done.' });
  });
});

describe('newAction', () => {
  it('is done to the first thing of its kind', () => {
    expect(newAction(full, 'setState')).toEqual({ do: 'setState', state: 'filter', value: '' });
    expect(targetsOf(full, 'abort')).toEqual(['analyze']);
  });

  it('keeps the query and the condition of the step that it replaces', () => {
    expect(newAction(full, 'abort', { do: 'trigger', query: 'other', onlyWhen: '<< a >>' })).toEqual({ do: 'abort', query: 'other', onlyWhen: '<< a >>' });
    expect(newAction(full, 'notify', { do: 'trigger', query: 'other', onlyWhen: '<< a >>' })).toEqual({ do: 'notify', message: 'Done.', onlyWhen: '<< a >>' });
  });
});

describe('canBe', () => {
  it('is false for steps that have nothing to be done to', () => {
    expect(ACTION_KINDS.filter((kind) => canBe(empty, kind)).map((kind) => kind.do)).toEqual(['navigate', 'openUrl', 'copy', 'download', 'notify', 'script']);
    expect(ACTION_KINDS.filter((kind) => !canBe(full, kind)).map((kind) => kind.do)).toEqual(['setValue', 'callMethod', 'openModal', 'closeModal']);
  });
});

describe('ACTION_KINDS', () => {
  it('has every kind of step that an app can have, each made as it is read', () => {
    expect(ACTION_KINDS.map((kind) => kind.do).toSorted()).toEqual(HANDLER_ACTIONS.toSorted());
    const document = { ...full, components: { words: { type: 'textarea', parent: 'main', order: 'a0' } } };
    for (const kind of ACTION_KINDS) {
      const reader = new JsonReader();
      expect(readActions(reader, [newAction(document, kind.do)], [])).toEqual([newAction(document, kind.do)]);
      expect(reader.problems).toEqual([]);
    }
  });

  it('offers the components that have what the step wants', () => {
    const document = { ...full, components: { words: { type: 'textarea', parent: 'main', order: 'a0' }, go: { type: 'button', parent: 'main', order: 'a1' }, odd: { type: 'unheardOf', parent: 'main', order: 'a2' } } };
    expect(targetsOf(document, 'setValue')).toEqual(['words']);
    expect(targetsOf(document, 'callMethod')).toEqual(['words', 'go']);
    expect(newAction(document, 'setValue', { do: 'callMethod', component: 'go', method: 'focus', debounceMs: 5 })).toEqual({ do: 'setValue', component: 'words', value: '', debounceMs: 5 });
  });
});

describe('withMember', () => {
  it('sets a member, or takes it away', () => {
    expect(withMember({ do: 'openUrl', url: 'a' }, 'newTab', true)).toEqual({ do: 'openUrl', url: 'a', newTab: true });
    expect(withMember({ do: 'openUrl', url: 'a', newTab: true }, 'newTab', undefined)).toEqual({ do: 'openUrl', url: 'a' });
  });
});

describe('handlerEdit', () => {
  it('sets the steps, and takes the handler away with the last one', () => {
    expect(handlerEdit('button1', 'click', [{ do: 'notify', message: 'Hi' }])).toEqual({ type: 'setHandler', name: 'button1', event: 'click', actions: [{ do: 'notify', message: 'Hi' }] });
    expect(handlerEdit('button1', 'click', [])).toEqual({ type: 'setHandler', name: 'button1', event: 'click' });
  });
});
