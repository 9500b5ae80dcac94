import { expect } from 'chai';
import type { AiEvent } from './ai-event.ts';
import type { AiRequest } from './ai-request.ts';
import { createAiRunner } from './create-ai-runner.ts';
import type { AiResource, ResourceOrigin } from './resource.ts';
import type { Transport, TransportRequest } from './transport.ts';

const resource: AiResource = { name: 'local', description: '', baseUrl: 'http://localhost:9/v1/', schema: 'openai', models: ['m1', 'm2'], headers: { 'x-team': 'a' } };
const request: AiRequest = { resource: 'local', action: 'generateText', options: { prompt: 'Hi' } };
const answer = 'data: {"choices":[{"delta":{"content":"Hello"}}]}\n\ndata: {"choices":[{"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n';

interface Setup {
  readonly transport?: Transport;
  readonly resource?: AiResource | undefined;
  readonly origin?: ResourceOrigin;
  readonly idleMs?: number;
}

async function run(change: Partial<AiRequest>, setup: Setup = {}, signal: AbortSignal = new AbortController().signal) {
  const sent: TransportRequest[] = [];
  const found = 'resource' in setup ? setup.resource : resource;
  const runner = createAiRunner({
    resolve: async () => found && { resource: found, origin: setup.origin ?? 'configured' },
    transport: () => async (one, abort) => {
      sent.push(one);
      return setup.transport === undefined ? new Response(answer) : setup.transport(one, abort);
    },
    timeouts: { firstTokenMs: setup.idleMs ?? 60_000, idleMs: setup.idleMs ?? 60_000 },
  });
  const events: AiEvent[] = [];
  for await (const event of runner.run({ ...request, ...change }, { signal })) events.push(event);
  return { sent, events, end: events.at(-1), body: sent[0]?.body ?? {} };
}

const errorOf = (event: AiEvent | undefined) => (event?.type === 'error' ? event.error : undefined);

describe('createAiRunner', () => {
  it('says who answers, then the text, then the end', async () => {
    const { events } = await run({});
    expect(events).to.deep.equal([
      { type: 'start', source: { resource: 'local', origin: 'configured', model: 'm1', label: null } },
      { type: 'text', text: 'Hello' },
      { type: 'usage', usage: { inputTokens: 1, outputTokens: 2, reasoningTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0, estimated: true } },
      { type: 'finish', reason: 'stop' },
    ]);
  });

  it('sends only what was set', async () => {
    const { sent, body } = await run({ options: { prompt: 'Hi', system: 'Be brief.', temperature: 0, stop: [] } });
    expect(sent[0]).to.deep.include({ url: 'http://localhost:9/v1/chat/completions', method: 'POST', headers: { 'x-team': 'a' } });
    expect(body).to.deep.equal({ model: 'm1', messages: [{ role: 'system', content: 'Be brief.' }, { role: 'user', content: 'Hi' }], stream: true, stream_options: { include_usage: true }, temperature: 0 });
  });

  it('drops what the model refuses, with a warning', async () => {
    const { events, body } = await run({ options: { prompt: 'Hi', model: 'gpt-5-mini', temperature: 0.2, maxTokens: 9 } });
    expect(body).to.include({ max_completion_tokens: 9 }).and.not.have.property('temperature');
    expect(events[1]).to.containSubset({ type: 'warning', warning: { option: 'temperature', reason: 'this model takes only its own default' } });
  });

  it('lets a stand-in answer with its own model, and says so', async () => {
    const { events, body } = await run({ resource: 'somethingElse', options: { prompt: 'Hi', model: 'llama3.3:70b' } });
    expect(body).to.include({ model: 'm1' });
    expect(events[1]).to.deep.equal({ type: 'warning', warning: { option: 'model', reason: '"llama3.3:70b" is not there; m1 answers instead', said: { text: '"{wanted}" is not there; {model} answers instead', values: { wanted: 'llama3.3:70b', model: 'm1' } } } });
  });

  it('sends a model that a resource does not list to that resource, which may know it all the same', async () => {
    expect((await run({ options: { prompt: 'Hi', model: 'llama3.3:70b' } })).body).to.include({ model: 'llama3.3:70b' });
  });

  const misconfigured: readonly (readonly [string, Partial<AiRequest>, Setup, string])[] = [
    ['an unknown resource', {}, { resource: undefined }, 'config'],
    ['an unknown action', { action: 'paint' as never }, {}, 'config'],
    ['an unknown schema', {}, { resource: { ...resource, schema: 'acme' as never } }, 'config'],
    ['a resource that is switched off', {}, { resource: { ...resource, disabled: true } }, 'config'],
    ['a base URL that is none', {}, { resource: { ...resource, baseUrl: 'localhost' } }, 'config'],
    ['no model anywhere', {}, { resource: { ...resource, models: [] } }, 'config'],
    ['an empty prompt', { options: { prompt: ' \n' } }, {}, 'validation'],
  ];
  for (const [name, change, setup, kind] of misconfigured) {
    it(`asks nobody and says what to do for ${name}`, async () => {
      const { sent, end } = await run(change, setup);
      expect(errorOf(end)).to.include({ kind });
      expect(errorOf(end)?.hint).to.be.a('string');
      expect(sent).to.deep.equal([]);
    });
  }

  const refused: readonly (readonly [number, string, Record<string, string>, string, number | null])[] = [
    [401, '{"error":{"message":"Incorrect API key provided"}}', {}, 'auth', null],
    [404, '{"error":{"message":"model m1 not found"}}', {}, 'request', null],
    [429, '{"error":{"message":"slow down"}}', { 'retry-after': '7' }, 'rate', 7],
    [429, '{"error":{"message":"slow down"}}', { 'retry-after-ms': '1500' }, 'rate', 1.5],
    [429, '{"error":{"code":"insufficient_quota","message":"You exceeded"}}', {}, 'quota', null],
    [400, '{"error":{"message":"maximum context length is 8192 tokens"}}', {}, 'context', null],
    [502, '<html>Bad gateway</html>', {}, 'server', null],
    [500, '', {}, 'server', null],
  ];
  for (const [status, body, headers, kind, wait] of refused) {
    it(`tells a refusal with ${status} as ${kind}`, async () => {
      const { end } = await run({}, { transport: async () => new Response(body, { status, headers }) });
      expect(errorOf(end)).to.include({ kind, status, retryAfterSeconds: wait });
      expect(errorOf(end)?.message).to.contain(`HTTP ${status}`);
    });
  }

  it('tells a connection that is refused, with the cause', async () => {
    const { end } = await run({}, { transport: async () => Promise.reject(new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED 127.0.0.1:9') })) });
    expect(errorOf(end)).to.include({ kind: 'network', message: '"local" could not be reached: connect ECONNREFUSED 127.0.0.1:9.' });
  });

  it('keeps the text of a stream that breaks off, and reports it', async () => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(answer.split('\n\n')[0] + '\n\n')),
      pull: (controller) => controller.error(new TypeError('terminated')),
    });
    const { events } = await run({}, { transport: async () => new Response(body) });
    expect(events.map(({ type }) => type)).to.deep.equal(['start', 'text', 'error']);
    expect(errorOf(events.at(-1))).to.include({ kind: 'network' });
  });

  it('gives up on a silent stream, and lets go of the connection', async () => {
    let signal: AbortSignal | undefined;
    const silent: Transport = async (_request, abort) => {
      signal = abort;
      return new Response(new ReadableStream());
    };
    const { end } = await run({}, { transport: silent, idleMs: 1 });
    expect(errorOf(end)).to.include({ kind: 'timeout' });
    expect(signal?.aborted).to.equal(true);
  });

  it('ends at once when it is stopped, before and after the first word', async () => {
    for (const body of [new ReadableStream<Uint8Array>(), new ReadableStream<Uint8Array>({ start: (controller) => controller.enqueue(new TextEncoder().encode(answer.split('\n\n')[0] + '\n\n')) })]) {
      const controller = new AbortController();
      let upstream: AbortSignal | undefined;
      const pending = run({}, { transport: async (_request, abort) => ((upstream = abort), queueMicrotask(() => controller.abort()), new Response(body)) }, controller.signal);
      expect(errorOf((await pending).end)).to.include({ kind: 'aborted' });
      expect(upstream?.aborted).to.equal(true);
    }
  });

  it('remembers what a model refused, for that model of that resource', async () => {
    const bodies: unknown[] = [];
    const runner = createAiRunner({
      resolve: async () => ({ resource, origin: 'configured' }),
      transport: () => async ({ body }) => {
        bodies.push(body);
        return body !== null && body['model'] === 'm1' && 'seed' in body ? Response.json({ error: { message: 'Unknown parameter: seed', param: 'seed' } }, { status: 400 }) : new Response(answer);
      },
    });
    const warnings: string[][] = [];
    for (const model of ['m1', 'm1', 'm2']) {
      const events: AiEvent[] = [];
      for await (const event of runner.run({ ...request, options: { prompt: 'Hi', seed: 7, model } }, { signal: new AbortController().signal })) events.push(event);
      expect(events.at(-1)).to.deep.equal({ type: 'finish', reason: 'stop' });
      warnings.push(events.flatMap((event) => (event.type === 'warning' ? [event.warning.option] : [])));
    }
    expect(bodies.map((body) => 'seed' in (body as object))).to.deep.equal([true, false, false, true]);
    expect(warnings).to.deep.equal([['seed'], ['seed'], []]);
  });
});
