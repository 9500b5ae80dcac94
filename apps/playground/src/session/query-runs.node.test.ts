import { definitions } from '@inlay/components/definitions';
import type { AiRunner } from '@inlay/runtime/ai';
import { createApp } from '@inlay/runtime/app';
import type { AppDocument } from '@inlay/runtime/document';
import { describe, expect, it } from 'vitest';
import { MAX_KEPT_RUNS, queryRunsOf } from './query-runs.ts';
import './all-kinds.fixture.ts';

const document: AppDocument = {
  inlay: 1, name: 'Test', pages: { main: { title: 'Main', order: 'a0' } }, components: {}, functions: {}, state: {},
  queries: { ask: { resource: 'r', action: 'generateText', run: 'manual', options: { prompt: '<< params.word >>' } } },
};

/** Answers with the prompt; refuses the word "no". */
const echo: AiRunner = {
  async *run({ options: { prompt } }) {
    yield { type: 'start', source: { resource: 'r', origin: 'demo', model: 'm', label: null } };
    if (prompt === 'no') yield { type: 'error', error: { kind: 'server', message: 'No.', hint: null, status: 500, requestId: null, retryAfterSeconds: null, resource: null } as never };
    else {
      yield { type: 'text', text: prompt };
      yield { type: 'finish', reason: 'stop' };
    }
  },
};

describe('queryRunsOf', () => {
  it('keeps the last runs of a query with what each asked and came to, the newest first, each once', async () => {
    const app = createApp(document, { components: definitions, resources: echo });
    const runs = queryRunsOf(app);
    for (const word of ['one', 'no', 'two']) await app.query('ask')?.trigger({ word });
    expect(runs.kept.value.get('ask')?.map(({ lastRun, resolved, data, error }) => [lastRun?.status, resolved?.prompt, error?.message ?? data])).toEqual([['success', 'two', 'two'], ['error', 'no', 'No.'], ['success', 'one', 'one']]);
    for (let count = 0; count < MAX_KEPT_RUNS; count += 1) await app.query('ask')?.trigger({ word: `${count}` });
    expect(runs.kept.value.get('ask')?.map(({ data }) => data)).toEqual(Array.from({ length: MAX_KEPT_RUNS }, (_each, index) => `${MAX_KEPT_RUNS - 1 - index}`));
    app.dispose();
  });

  it('keeps the runs of a query that gets another name', async () => {
    const app = createApp(document, { components: definitions, resources: echo });
    await app.query('ask')?.trigger({ word: 'one' });
    const runs = queryRunsOf(app);
    runs.rename('ask', 'tell');
    expect([...runs.kept.value.keys()]).toEqual(['tell']);
    expect(queryRunsOf(app)).toBe(runs);
    app.dispose();
  });
});
