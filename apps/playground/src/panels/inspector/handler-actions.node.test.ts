import type { AppDocument } from '@inlay/runtime/document';
import { describe, expect, it } from 'vitest';
import { ACTION_KINDS, canBe, firstAction, handlerEdit, newAction, targetsOf } from './handler-actions.ts';

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
    expect(ACTION_KINDS.filter((kind) => canBe(empty, kind)).map((kind) => kind.do)).toEqual(['notify']);
    expect(ACTION_KINDS.every((kind) => canBe(full, kind))).toBe(true);
  });
});

describe('handlerEdit', () => {
  it('sets the steps, and takes the handler away with the last one', () => {
    expect(handlerEdit('button1', 'click', [{ do: 'notify', message: 'Hi' }])).toEqual({ type: 'setHandler', name: 'button1', event: 'click', actions: [{ do: 'notify', message: 'Hi' }] });
    expect(handlerEdit('button1', 'click', [])).toEqual({ type: 'setHandler', name: 'button1', event: 'click' });
  });
});
