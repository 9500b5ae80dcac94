import { expect } from 'chai';
import type { AiResource } from '@inlay/runtime/ai';
import { createGuardedFetch } from './guarded-fetch.ts';
import { startTestServer, until } from './http-server.fixture.ts';
import type { TestServer } from './http-server.fixture.ts';
import { createProviderTransport } from './provider-transport.ts';

const KEY = 'sk-SECRET-0123456789';
const signal = new AbortController().signal;

describe('createProviderTransport', () => {
  let server: TestServer;
  let answer: Parameters<typeof startTestServer>[0];
  const fetch = createGuardedFetch({ policy: { isPrivateAllowed: (origin) => origin === server.origin, ownPorts: () => new Set() } });
  beforeEach(async () => {
    answer = (_, response) => response.setHeader('content-type', 'application/json').end('{"ok":true}');
    server = await startTestServer((request, response) => answer(request, response));
  });
  afterEach(() => server.close());

  const resource = (): AiResource => ({ name: 'mine', description: '', baseUrl: `${server.origin}/v1`, schema: 'openai', models: [], headers: { 'x-team': 'header-secret-77' } });
  const send = (key: string | undefined, options: { readonly method?: 'GET' | 'POST'; readonly path?: string; readonly signal?: AbortSignal } = {}): Promise<Response> => {
    const { method = 'POST', path = '/v1/chat/completions' } = options;
    return createProviderTransport({ fetch, keyFor: async () => key })(resource())({ url: server.origin + path, method, headers: { 'x-team': 'header-secret-77' }, body: method === 'GET' ? null : { model: 'm', stream: true } }, options.signal ?? signal);
  };

  it('sends the body as it is, with the key and the resource\'s own headers', async () => {
    expect(await (await send(KEY)).json()).to.deep.equal({ ok: true });
    const [seen] = server.seen;
    expect(seen).to.include({ method: 'POST', url: '/v1/chat/completions', body: '{"model":"m","stream":true}' });
    expect(seen?.headers).to.include({ authorization: `Bearer ${KEY}`, 'x-team': 'header-secret-77', 'content-type': 'application/json' });
  });

  it('sends nothing that the environment or the package would add (T1)', async () => {
    const before = { ...process.env };
    Object.assign(process.env, { OPENAI_API_KEY: 'sk-env', OPENAI_ORG_ID: 'org-env', OPENAI_PROJECT_ID: 'proj-env', OPENAI_BASE_URL: 'http://127.0.0.1:9/', OPENAI_CUSTOM_HEADERS: 'x-env: 1', OPENAI_ADMIN_KEY: 'sk-admin' });
    try {
      await send(undefined);
    } finally {
      for (const name of Object.keys(process.env)) if (name.startsWith('OPENAI_') && !(name in before)) delete process.env[name];
    }
    const names = Object.keys(server.seen[0]?.headers ?? {});
    expect(JSON.stringify(server.seen)).to.not.match(/sk-env|org-env|proj-env|sk-admin|no-key/);
    expect(names.filter((name) => /^x-(?!team)|^openai|authorization|stainless|cookie/.test(name))).to.deep.equal([]);
  });

  it('gives back a refusal as the response that it is, body and all, without retrying', async () => {
    answer = (_, response) => response.writeHead(429, { 'content-type': 'application/json', 'retry-after': '7', 'set-cookie': 'a=b' }).end('{"error":{"message":"slow down"}}');
    const response = await send(KEY);
    expect(response.status).to.equal(429);
    expect(await response.json()).to.deep.equal({ error: { message: 'slow down' } });
    expect(response.headers.get('retry-after')).to.equal('7');
    expect(server.seen).to.have.length(1);
  });

  it('hands on only the headers that are of use, and no cookie (T15)', async () => {
    answer = (_, response) => response.writeHead(200, { 'content-type': 'text/event-stream', 'set-cookie': 'session=1', 'x-request-id': 'r1', server: 'x', 'access-control-allow-origin': '*' }).end('data: [DONE]\n\n');
    const { headers } = await send(KEY);
    expect([...headers.keys()].sort()).to.deep.equal(['content-type', 'x-request-id']);
  });

  it('takes the key and header values out of whatever the provider repeats (T20)', async () => {
    answer = (_, response) => response.writeHead(401, { 'content-type': 'application/json' }).end(JSON.stringify({ error: { message: `Incorrect API key provided: ${KEY} header-secret-77` } }));
    expect(await (await send(KEY)).text()).to.equal('{"error":{"message":"Incorrect API key provided: [redacted] [redacted]"}}');
  });

  it('hands on the first piece before the second is there', async () => {
    let finish = (): void => undefined;
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: 1\n\n');
      finish = () => response.end('data: 2\n\n');
    };
    const reader = (await send(KEY)).body!.getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).to.equal('data: 1\n\n');
    finish();
    expect(new TextDecoder().decode((await reader.read()).value)).to.equal('data: 2\n\n');
  });

  it('rejects with a denied error where the guard refuses, and with a reason where nobody listens', async () => {
    const elsewhere = createProviderTransport({ fetch, keyFor: async () => KEY })(resource());
    const denied = await elsewhere({ url: 'http://169.254.169.254/v1/x', method: 'POST', headers: {}, body: {} }, signal).catch((error: unknown) => error);
    expect(denied).to.have.nested.property('data.kind', 'denied');
    await server.close();
    const gone = await send(KEY).catch((error: unknown) => error);
    expect(gone).to.be.instanceOf(Error).and.not.have.property('data');
  });

  it('lets the provider go when the caller hangs up (T21)', async () => {
    let isClosed = false;
    answer = (_, response) => void response.on('close', () => void (isClosed = true));
    const caller = new AbortController();
    const pending = send(KEY, { signal: caller.signal }).catch((error: unknown) => error);
    await until(() => server.seen.length === 1);
    caller.abort(new Error('enough'));
    expect(await pending).to.have.property('message', 'enough');
    expect(await until(() => isClosed)).to.be.below(1_000);
  });

  it('keeps path and origin whatever a name holds (T3)', async () => {
    for (const name of ['#', '@evil.example', '?x=', '..%2f..', '\\', '//evil.example']) await send(KEY, { method: 'GET', path: `/v1/models/${encodeURIComponent(name)}` });
    expect(server.seen.every(({ url }) => url.startsWith('/v1/models/'))).to.equal(true);
  });
});
