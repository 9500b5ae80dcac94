import { expect } from 'chai';
import { definitions } from '@inlay/components/definitions';
import type { AiEvent, AiRequest, AiRunner } from '@inlay/runtime/ai';
import { AiError } from '@inlay/runtime/ai';
import { createApp } from '@inlay/runtime/app';
import type { App } from '@inlay/runtime/app';
import { parseDocument } from '@inlay/runtime/document';
import { createReleasedRunner } from '@inlay/runtime/resources';
import type { RestRequest } from '@inlay/runtime/resources';
import { addApp, appDocument, publish } from '../releases.fixture.ts';
import { createTestApp } from '../server.fixture.ts';

const finish: AiEvent = { type: 'finish', reason: 'stop' };
const text = (each: string): AiEvent => ({ type: 'text', text: each });
const query = (options: Record<string, unknown>, more: Record<string, unknown> = {}) => ({ resource: 'models', action: 'generateText', run: 'manual', options, ...more });
const document = appDocument('Released', {
  components: { rows: { type: 'table', parent: 'main', order: 'a0', props: { data: [{ name: 'Ada' }, { name: 'Bo' }, { name: 'Cy' }] } } },
  queries: {
    ask: query({ prompt: 'Say << params.word >>' }),
    again: query({ prompt: 'again' }, { retries: 2 }),
    each: query({ prompt: 'Greet << item.name >> of << rows.data.length >>' }, { forEach: '<< rows.data >>', batchSize: 1 }),
    tell: query({ prompt: 'tool', tools: [{ name: 'lookUp', description: 'Looks up', query: 'people' }, { name: 'double', description: 'Doubles', function: 'twice' }] }),
    people: { resource: 'crm', action: 'rest', run: 'manual', options: { path: '/people/<< params.id >>' } },
    find: { action: 'searchVectors', run: 'manual', options: { base: 'handbook', query: '<< params.word >>' } },
    watched: query({ prompt: 'Watch << urlParams.id >>' }, { run: 'onLoad', onSuccess: [{ do: 'setState', state: 'seen', value: '<< event.data >>' }] }),
  },
  functions: { twice: '(args) => args.n * 2' },
  state: { seen: '' },
});

/** A published app that runs over the server, as a page without a session runs it. */
async function open(answer: (request: AiRequest, signal: AbortSignal) => AsyncIterable<AiEvent> | Iterable<AiEvent>) {
  const asked: AiRequest[] = [];
  const sent: RestRequest[] = [];
  const runner: AiRunner = {
    async *run(request, { signal }) {
      asked.push(request);
      yield* answer(request, signal);
    },
  };
  const server = createTestApp({ runner, rest: { send: async (request) => (sent.push(request), { status: 200, headers: {}, data: { id: 7, name: 'Ada' } }) } });
  const { id, head } = await addApp(server, document);
  expect((await publish(server, id, { version: '1.0.0', source: head, confirmed: true })).status).to.equal(201);
  const served = (await (await server.callAnonymously('GET', `/apps/${id}@live`)).json()) as { readonly release: string; readonly document: unknown };
  const fetch = ((url: string, init: RequestInit) => server.callAnonymously('POST', url, { body: String(init.body), ...(init.signal === null || init.signal === undefined ? {} : { signal: init.signal }) })) as typeof globalThis.fetch;
  const nobody: AiRunner = { run: () => { throw new TypeError('A released app asked a model itself.'); } };
  const app = createApp(parseDocument(served.document, { components: definitions }).document!, { components: definitions, resources: nobody, urlParams: { id: '5' }, released: createReleasedRunner({ server: '', fetch, release: served.release }) });
  return { app, asked, sent, server };
}

const read = (app: App, name: string, key: string): unknown => app.query(name)!.read(key);
const promptsOf = (asked: readonly AiRequest[]): readonly string[] => asked.map(({ options: { prompt } }) => prompt);

describe('the queries of a released app', () => {
  it('stream, run on load, and start their handlers, as those of a draft do', async () => {
    const { app, asked } = await open(() => [text('Hel'), text('lo'), { type: 'usage', usage: { inputTokens: 3, outputTokens: 2, reasoningTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0, estimated: false, cost: 5 } }, finish]);
    await new Promise((resolve) => setImmediate(resolve));
    await app.settled();
    expect([promptsOf(asked), read(app, 'watched', 'data'), app.evaluate('<< seen.value >>')]).to.deep.equal([['Watch 5'], 'Hello', 'Hello']);
    expect(read(app, 'watched', 'usage')).to.deep.include({ inputTokens: 3, outputTokens: 2 }).and.not.property('cost');
    app.dispose();
  });

  it('are stopped at the provider, with what came so far kept', async () => {
    let say: (isStopped: boolean) => void = () => undefined;
    const stopped = new Promise<boolean>((resolve) => { say = resolve; });
    const { app } = await open(async function* (request, signal) {
      if (request.options.prompt.startsWith('Watch')) return yield finish;
      try {
        yield text('So far');
        await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
      } finally {
        say(signal.aborted);
      }
    });
    const run = app.query('ask')!.trigger({ word: 'hi' });
    while (read(app, 'ask', 'partial') !== 'So far') await new Promise((resolve) => setTimeout(resolve, 1));
    app.query('ask')!.abort();
    await run;
    expect([await stopped, read(app, 'ask', 'status'), read(app, 'ask', 'partial')]).to.deep.equal([true, 'aborted', 'So far']);
    app.dispose();
  });

  it('are tried again after failures that may pass', async () => {
    let tries = 0;
    const { app } = await open((request) => {
      if (request.options.prompt !== 'again') return [finish];
      tries += 1;
      return tries < 3 ? [{ type: 'error', error: new AiError('rate', 'busy', { retryAfterSeconds: 0 }).data }] : [text('At last'), finish];
    });
    await app.query('again')!.trigger();
    expect([tries, read(app, 'again', 'data'), read(app, 'again', 'error')]).to.deep.equal([3, 'At last', null]);
    app.dispose();
  });

  it('go over rows', async () => {
    const { app, asked } = await open(({ options: { prompt } }) => [text(prompt.toUpperCase()), finish]);
    await app.query('each')!.trigger();
    expect(read(app, 'each', 'data')).to.deep.equal(['GREET ADA OF 3', 'GREET BO OF 3', 'GREET CY OF 3']);
    expect(promptsOf(asked).filter((prompt) => prompt.startsWith('Greet'))).to.have.length(3);
    app.dispose();
  });

  it('let their model call queries and functions of the app', async () => {
    const { app, asked, sent } = await open((request) => {
      if (request.options.prompt !== 'tool') return [finish];
      if (request.turns !== undefined) return [text('Done'), finish];
      return [{ type: 'data', data: { text: '', toolCalls: [{ id: 'a', name: 'lookUp', arguments: { id: 7 } }, { id: 'b', name: 'double', arguments: { n: 21 } }], reasoning: [{ text: 'hm', signature: 's' }] } }, finish];
    });
    await app.query('tell')!.trigger();
    expect([read(app, 'tell', 'error'), read(app, 'tell', 'data'), sent.map(({ path }) => path)]).to.deep.equal([null, 'Done', ['/people/7']]);
    expect(asked.at(-1)!.turns).to.deep.equal([
      { role: 'assistant', content: '', toolCalls: [{ id: 'a', name: 'lookUp', arguments: { id: 7 } }, { id: 'b', name: 'double', arguments: { n: 21 } }], reasoning: [{ text: 'hm', signature: 's' }] },
      { role: 'tool', callId: 'a', name: 'lookUp', content: '{"id":7,"name":"Ada"}' }, { role: 'tool', callId: 'b', name: 'double', content: '42' },
    ]);
    app.dispose();
  });

  it('ask REST resources and knowledge bases', async () => {
    const { app, asked, sent } = await open((request) => (request.action === 'searchVectors' ? [{ type: 'data', data: [{ content: 'Leave is 30 days', score: 1 }] }, finish] : [finish]));
    await app.query('people')!.trigger({ id: 9 });
    await app.query('find')!.trigger({ word: 'leave' });
    expect([read(app, 'people', 'data'), sent[0]?.path, sent[0]?.resource]).to.deep.equal([{ id: 7, name: 'Ada' }, '/people/9', 'crm']);
    expect([read(app, 'find', 'data'), asked.at(-1)?.options]).to.deep.equal([[{ content: 'Leave is 30 days', score: 1 }], { prompt: '', base: 'handbook', query: 'leave' }]);
    app.dispose();
  });

  it('say in words for viewers why one failed, and that too much goes on', async () => {
    const { app, server } = await open(() => [{ type: 'error', error: new AiError('auth', 'Key sk-12 of models is wrong').data }]);
    await app.query('ask')!.trigger({ word: 'hi' });
    expect(read(app, 'ask', 'error')).to.deep.include({ kind: 'auth', message: 'This app could not ask its service.' });
    await app.settled();
    const taken = [server.dependencies.runSlots.take(), server.dependencies.runSlots.take()];
    await app.query('ask')!.trigger({ word: 'hi' });
    expect(read(app, 'ask', 'error')).to.deep.include({ kind: 'rate', message: 'Too many runs go on at once.' });
    for (const release of taken) release?.();
    app.dispose();
  });
});
