import { definitions } from '@inlay/components/definitions';
import { parseDocument } from '@inlay/runtime/document';
import type { AppDocument } from '@inlay/runtime/document';
import { describe, expect, it } from 'vitest';
import { PLACEHOLDER_TEXT } from './placeholder-answers.ts';
import { readSteps, runVersionCheck } from './version-check.ts';
import './all-kinds.fixture.ts';

const documentWith = (value: string, more: object = {}): AppDocument => parseDocument({
  inlay: 1, name: 'App', pages: { main: {} },
  components: {
    field: { type: 'textarea', parent: 'main', order: 'a0' },
    go: { type: 'button', parent: 'main', order: 'a1', on: { click: [{ do: 'trigger', query: 'ask' }] } },
    answer: { type: 'text', parent: 'main', order: 'a2', props: { value } },
    ...more,
  },
  queries: { ask: { resource: 'm', action: 'generateText', run: 'manual', options: { model: 'm', prompt: '<< field.value >>' } } },
}, { components: definitions }).document!;

describe('runVersionCheck', () => {
  it('enters and presses, and tells by an expression, with placeholders for answers', async () => {
    const check = { steps: 'field = Too slow\ngo', expect: `<< answer.value === "${PLACEHOLDER_TEXT} Too slow" >>` };
    expect(await runVersionCheck(documentWith('<< ask.data >> << field.value >>'), check)).toEqual({ verdict: 'works', why: undefined });
    expect(await runVersionCheck(documentWith('<< field.value >>'), check)).toMatchObject({ verdict: 'broken' });
  });

  it('cannot tell where a step cannot be done', async () => {
    expect(await runVersionCheck(documentWith('x'), { steps: 'gone = 1', expect: '<< true >>' })).toMatchObject({ verdict: 'unclear' });
    expect(await runVersionCheck(documentWith('x'), { steps: 'gone', expect: '<< true >>' })).toMatchObject({ verdict: 'unclear', why: expect.stringContaining('gone') as string });
  });

  it('reads a line as a value or as a press', () => {
    expect(readSteps(' field = a = b \n\ngo\nempty =')).toEqual([{ set: 'field', to: 'a = b' }, { dispatch: 'go' }, { set: 'empty', to: '' }]);
  });
});
