import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { AiEvent, AiRunner } from '@inlay/runtime/ai';
import { expect } from 'chai';
import { startTestServer, until } from '../gateway/http-server.fixture.ts';
import type { TestServer } from '../gateway/http-server.fixture.ts';
import { createTestApp } from './server.fixture.ts';
import type { TestApp } from './server.fixture.ts';

const KEY = 'sk-PROVIDER-0123456789';
const chunk = (content: string): string => `data: ${JSON.stringify({ id: '1', object: 'chat.completion.chunk', choices: [{ index: 0, delta: { content } }] })}\n\n`;
const body = { resource: 'mine', action: 'generateText', options: { prompt: 'Hello' } };

async function eventsOf(response: Response): Promise<AiEvent[]> {
  const text = await response.text();
  return text.split('\n\n').filter((part) => part.startsWith('data: ')).map((part) => JSON.parse(part.slice(6)) as AiEvent);
}

describe('/api/run', () => {
  let provider: TestServer;
  let answer: Parameters<typeof startTestServer>[0];
  let app: TestApp;
  beforeEach(async () => {
    answer = (_, response) => response.writeHead(200, { 'content-type': 'text/event-stream' }).end(`${chunk('Hel')}${chunk('lo')}data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n`);
    provider = await startTestServer((request, response) => answer(request, response));
    app = createTestApp();
    await app.call('PUT', '/api/resources/mine', { body: { baseUrl: provider.origin, models: ['m1'], apiKey: KEY, headers: { 'x-team': 'team-secret-value' } } });
  });
  afterEach(() => provider.close());
  const run = (request: object = body, headers = {}): Promise<Response> => app.call('POST', '/api/run', { body: request, headers });

  it('streams the events of the named resource, and sends it the key and headers that the page never had', async () => {
    const response = await run();
    expect(response.headers.get('content-type')).to.include('text/event-stream');
    const events = await eventsOf(response);
    expect(events[0]).to.deep.equal({ type: 'start', source: { resource: 'mine', origin: 'configured', model: 'm1', label: null } });
    expect(events.flatMap((event) => (event.type === 'text' ? event.text : [])).join('')).to.equal('Hello');
    expect(events.at(-1)?.type).to.equal('finish');
    expect(provider.seen[0]).to.include({ url: '/v1/chat/completions' });
    expect(provider.seen[0]?.headers).to.include({ authorization: `Bearer ${KEY}`, 'x-team': 'team-secret-value' });
  });

  it('goes to no other address, whatever body, query or headers say (T1, T3)', async () => {
    const sink = await startTestServer((_, response) => response.end());
    for (const extra of ['api_base', 'base_url', 'baseURL', 'baseUrl', 'url', 'headers', 'apiKey', 'azure_resource_name']) {
      expect((await run({ ...body, [extra]: sink.origin })).status, extra).to.equal(400);
      expect((await run({ ...body, options: { ...body.options, [extra]: sink.origin } })).status, extra).to.equal(400);
    }
    const headers = Object.fromEntries(['x-portkey-custom-host', 'x-api-base', 'x-base-url', 'x-target-host', 'x-forwarded-host', 'forwarded'].map((name) => [name, sink.origin]));
    await (await app.call('POST', `/api/run?api_base=${encodeURIComponent(sink.origin)}`, { body, headers })).text();
    for (const model of ['#', '/../../x', '?a=b', '@evil.example', '\\', '%2f..']) await (await run({ ...body, options: { prompt: 'x', model } })).text();
    expect(sink.seen).to.deep.equal([]);
    expect(provider.seen.every(({ url }) => url === '/v1/chat/completions')).to.equal(true);
    expect(JSON.stringify(provider.seen)).to.not.include(sink.origin);
    await sink.close();
  });

  it('does not tell the key when the provider does (T20)', async () => {
    const lines: string[] = [];
    const [log, error] = [console.log, console.error];
    console.log = console.error = (...words: unknown[]) => void lines.push(words.join(' '));
    try {
      for (const [status, type] of [[401, 'application/json'], [200, 'text/event-stream']] as const) {
        answer = (_, response) => response.writeHead(status, { 'content-type': type }).end(`data: ${JSON.stringify({ error: { message: `Incorrect API key provided: ${KEY}, team-secret-value` } })}\n\n`.slice(status === 401 ? 6 : 0));
        const text = await (await run()).text();
        expect(text).to.include('"type":"error"').and.not.include(KEY).and.not.include('team-secret-value');
      }
    } finally {
      [console.log, console.error] = [log, error];
    }
    expect(lines.join('\n')).to.not.include(KEY);
  });

  it('reports an address that it may not reach as an event', async () => {
    await app.dependencies.storage.resources.save({ ...(await app.dependencies.storage.resources.read('mine'))!, baseUrl: 'http://127.0.0.1:4400/' });
    const last = (await eventsOf(await run())).at(-1);
    expect(last).to.have.nested.property('error.kind', 'denied');
    expect(last).to.have.nested.property('error.message').that.includes('this server itself');
  });

  it('takes a bounded number of runs at once, and gives the place back', async () => {
    let finish = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (finish = resolve));
    const runner: AiRunner = { async *run() {
      await waiting;
      yield { type: 'finish', reason: 'stop' };
    } };
    const busy = createTestApp({ runner });
    const first = [await busy.call('POST', '/api/run', { body }), await busy.call('POST', '/api/run', { body })];
    const refused = await busy.call('POST', '/api/run', { body });
    expect(refused.status).to.equal(429);
    finish();
    for (const response of first) await response.text();
    expect((await busy.call('POST', '/api/run', { body })).status).to.equal(200);
  });

  it('ends runs when the server must stop', async () => {
    const shutdown = new AbortController();
    const stopping = createTestApp({ shutdown: shutdown.signal, runner: app.dependencies.runner, directory: app.dependencies.directory });
    answer = (_, response) => response.writeHead(200, { 'content-type': 'text/event-stream' }).write(chunk('Hel'));
    const response = await stopping.call('POST', '/api/run', { body });
    setTimeout(() => shutdown.abort(), 50);
    expect((await eventsOf(response)).at(-1)).to.have.nested.property('error.kind', 'aborted');
  });

  describe('over a real connection', () => {
    let listener: ReturnType<typeof createAdaptorServer>;
    let origin = '';
    beforeEach(async () => {
      let port = 0;
      app = createTestApp({ hosts: () => new Set([`127.0.0.1:${port}`]) });
      listener = createAdaptorServer({ fetch: app.server.fetch, overrideGlobalObjects: false });
      await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
      ({ port } = listener.address() as AddressInfo);
      origin = `http://127.0.0.1:${port}`;
      const { baseUrl } = { baseUrl: provider.origin };
      await app.dependencies.storage.resources.save({ name: 'mine', description: '', baseUrl, schema: 'openai', models: ['m1'], settings: {}, sealedKey: null, keyTail: null, sealedHeaders: {}, savedAt: '' });
    });
    afterEach(() => void listener.close());
    const cookie = (): string => `inlay-session-${new URL(origin).port}=${app.dependencies.sessions.open()}`;
    const call = (signal: AbortSignal): Promise<Response> => fetch(`${origin}/api/run`, { method: 'POST', headers: { 'content-type': 'application/json', cookie: cookie() }, body: JSON.stringify(body), signal });

    it('stops the provider within a second when the page hangs up, before and after the first byte (T21)', async () => {
      for (const isEarly of [true, false]) {
        let isClosed = false;
        answer = (_, response) => {
          response.on('close', () => void (isClosed = true));
          if (!isEarly) response.writeHead(200, { 'content-type': 'text/event-stream' }).write(chunk('Hel'));
        };
        const page = new AbortController();
        const seenBefore = provider.seen.length;
        const pending = call(page.signal);
        await until(() => provider.seen.length > seenBefore);
        if (!isEarly) {
          const reader = (await pending).body!.getReader();
          for (let text = ''; !text.includes('"text":"Hel"');) text += new TextDecoder().decode((await reader.read()).value);
        }
        page.abort();
        await pending.catch(() => undefined);
        expect(await until(() => isClosed), isEarly ? 'before the first byte' : 'after it').to.be.below(1_000);
        await until(() => app.dependencies.runSlots.inUse() === 0);
      }
    });

    it('hands each piece on as it comes', async () => {
      let finish = (): void => undefined;
      answer = (_, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' }).write(chunk('one'));
        finish = () => void response.end(`${chunk('two')}data: [DONE]\n\n`);
      };
      const reader = (await call(AbortSignal.timeout(5_000))).body!.getReader();
      let text = '';
      while (!text.includes('"one"')) text += new TextDecoder().decode((await reader.read()).value);
      expect(text).to.not.include('"two"');
      finish();
      for (let part = await reader.read(); !part.done; part = await reader.read()) text += new TextDecoder().decode(part.value);
      expect(text).to.include('"two"');
    });

    it('takes a body that comes in pieces, and refuses one that grows beyond 32 MB (T21)', async () => {
      const send = (pieces: readonly string[]): Promise<Response> => fetch(`${origin}/api/run`, {
        method: 'POST', headers: { 'content-type': 'application/json', cookie: cookie() }, duplex: 'half',
        body: new ReadableStream({ pull: (controller) => { const next = pieces.at(sent); sent += 1; if (next === undefined) controller.close(); else controller.enqueue(new TextEncoder().encode(next)); } }),
      } as RequestInit);
      let sent = 0;
      const text = JSON.stringify(body);
      expect((await eventsOf(await send([text.slice(0, 10), text.slice(10)]))).at(-1)?.type).to.equal('finish');
      sent = 0;
      expect((await send([text, ...Array<string>(33).fill(' '.repeat(1024 * 1024))])).status).to.equal(413);
    });
  });
});
