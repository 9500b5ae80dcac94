import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { vi } from 'vitest';
import { openSqliteStorage } from './storage/sqlite/sqlite-storage.ts';
import type { Storage } from './storage/storage.ts';
import { startServer } from './start-server.ts';
import type { RunningServer, StartOptions } from './start-server.ts';

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const fixtures = fileURLToPath(new URL('routes/fixtures', import.meta.url));

describe('startServer', () => {
  let [home, lastCookie] = ['', ''];
  const running: RunningServer[] = [];
  beforeEach(() => void (home = mkdtempSync(join(tmpdir(), 'inlay-serve-'))));
  afterEach(async () => {
    for (const server of running.splice(0)) await server.close({ graceMs: 0 });
    rmSync(home, { recursive: true, force: true });
  });
  async function start(options: Partial<StartOptions> = {}): Promise<RunningServer> {
    const server = await startServer({ port: 0, data: home, environment: {}, components: [], user: { name: 'ada' }, programs: [], folders: { playground: join(fixtures, 'playground'), examples: join(fixtures, 'examples') }, ...options });
    running.push(server);
    return server;
  }
  async function signIn({ origin, url }: RunningServer): Promise<(path: string, body?: unknown, method?: string) => Promise<Response>> {
    const headers = { 'content-type': 'application/json' };
    const token = new URL(url).hash.replace('#token=', '');
    const response = await fetch(`${origin}/api/session`, { method: 'POST', headers, body: JSON.stringify({ token }) });
    const cookie = response.headers.get('set-cookie')!.split(';')[0]!;
    lastCookie = cookie;
    return (path, body, method = 'POST') => fetch(origin + path, { headers: { ...headers, cookie }, ...(body === undefined ? {} : { method, body: JSON.stringify(body) }) });
  }
  const refusal = (options: Partial<StartOptions>): Promise<{ readonly code?: string; readonly message: string }> => start(options).then(() => ({ message: 'started' }), (error: unknown) => error as { code: string; message: string });

  it('serves pages to anyone here and data to whoever has the printed link', async () => {
    const server = await start();
    expect(server.url).to.match(/^http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{43}$/);
    expect(await (await fetch(server.origin)).text()).to.include('<title>Inlay</title>');
    expect((await fetch(`${server.origin}/api/apps`)).status).to.equal(401);
    const call = await signIn(server);
    expect(await (await call('/api/apps')).json()).to.have.nested.property('apps[0].id', 'notes');
  });

  it('answers with the demo model where there is no other, through its own listener (T8)', async () => {
    const server = await start();
    expect(server.standIn.origin).to.equal('demo');
    const call = await signIn(server);
    const text = await (await call('/api/run', { resource: 'localModel', action: 'generateText', options: { prompt: 'Analyze this feedback: Too slow' } })).text();
    expect(text).to.include('"origin":"demo"').and.include('demo: rules, not a language model').and.include('"type":"finish"').and.include('slow');
  });

  it('carries out at its start what was planned for a time when it did not run', async () => {
    await (await start()).close({ graceMs: 0 });
    const store = async <Result>(work: (storage: Storage) => Promise<Result>): Promise<Result> => {
      const storage = openSqliteStorage(join(home, 'data', 'inlay.sqlite'));
      try {
        return await work(storage);
      } finally {
        await storage.close();
      }
    };
    await store(async ({ history: { releases, readBranch } }) => {
      await releases.add('notes', { version: '1.0.0', source: (await readBranch('notes', 'main'))!.version, notes: '', author: 'ada', at: '2026-01-01T00:00:00.000Z', kit: '0.1.0' });
      await releases.addPlan('notes', { id: 'p1', version: '1.0.0', environment: 'live', due: '2026-01-01T00:00:00.000Z', by: 'ada', state: { status: 'waiting' } });
    });
    await (await start()).close({ graceMs: 0 });
    const { plans, moves } = await store(async ({ history: { releases } }) => ({ plans: await releases.plans('notes'), moves: await releases.moves('notes') }));
    expect([plans[0]?.state.status, moves.map(({ to, cause }) => [to, cause])]).to.deep.equal(['done', [['1.0.0', 'scheduled']]]);
  });

  it('finds its data again, and keeps nothing that would let anyone in (T16)', async () => {
    const first = await start();
    const call = await signIn(first);
    const { id } = (await (await call('/api/apps', { document: { inlay: 1, name: 'Kept', pages: { main: { title: '', order: 'a0' } } } })).json()) as { id: string };
    await running.pop()!.close();
    const second = await start();
    const cookies = [lastCookie, `inlay-session-${new URL(second.origin).port}=${lastCookie.split('=')[1]}`];
    for (const cookie of cookies) expect((await fetch(`${second.origin}/api/apps`, { headers: { cookie } })).status).to.equal(401);
    const again = await signIn(second);
    expect((await again(`/api/apps/${id}`)).status).to.equal(200);
    expect(new URL(second.url).hash).to.not.equal(new URL(first.url).hash);
  });

  it('remembers after a restart what a model refuses', async () => {
    const bodies: string[] = [];
    const provider = createHttpServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        bodies.push(body);
        const isRefused = body.includes('"temperature"');
        response.writeHead(isRefused ? 400 : 200, { 'content-type': 'application/json' });
        response.end(isRefused ? '{"error":{"message":"Unsupported value: temperature","param":"temperature"}}' : '{"choices":[{"message":{"content":"Fine."},"finish_reason":"stop"}]}');
      });
    });
    await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
    const baseUrl = `http://127.0.0.1:${(provider.address() as AddressInfo).port}/v1`;
    const ask = async (call: Awaited<ReturnType<typeof signIn>>): Promise<string> => (await call('/api/run', { resource: 'mine', action: 'generateText', options: { prompt: 'Hi', temperature: 0.2, stream: false } })).text();
    const first = await signIn(await start());
    await first('/api/resources/mine', { baseUrl, models: ['my-model'] }, 'PUT');
    expect(await ask(first)).to.include('Fine.').and.include('left out');
    expect(bodies).to.have.length(2);
    await running.pop()!.close();
    expect(await ask(await signIn(await start()))).to.include('Fine.').and.include('the model refused it');
    expect(bodies).to.have.length(3);
    provider.closeAllConnections();
    provider.close();
  });

  it('refuses to listen anywhere else, and touches nothing then', async () => {
    const error = await refusal({ host: '0.0.0.0' });
    expect(error.code).to.equal('not-loopback');
    expect(readdirSync(home)).to.deep.equal([]);
  });

  it('refuses a data folder in use, names the process, and leaves its lock alone (T23)', async () => {
    await start();
    expect(await refusal({})).to.include({ code: 'data-in-use' }).and.have.property('message').that.includes(`Process ${process.pid}`);
    expect(existsSync(join(home, 'data', 'inlay.lock'))).to.equal(true);
  });

  it('gives the data folder back when it is closed or fails to start', async () => {
    await start();
    await running.pop()!.close();
    expect(readdirSync(join(home, 'data'))).to.deep.equal(['inlay.sqlite']);
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    expect(await refusal({ port: (other.address() as AddressInfo).port })).to.include({ code: 'port-taken' });
    expect(readdirSync(join(home, 'data'))).to.deep.equal(['inlay.sqlite']);
    other.close();
    await start();
  });

  it('takes the next free port when none is asked for', async () => {
    const [first, second] = [await start({ port: undefined }), await start({ port: undefined, data: join(home, 'other') })];
    expect(Number(new URL(second.origin).port)).to.be.above(Number(new URL(first.origin).port)).and.above(4400);
  });

  it('lets a running answer end before it closes', async () => {
    const server = await start();
    const call = await signIn(server);
    const prompt = `Extract all dates: ${Array.from({ length: 40 }, (_, index) => `2026-01-${10 + (index % 20)} 20${10 + index}-02-03`).join(' ')}`;
    const response = await call('/api/run', { resource: 'x', action: 'generateText', options: { prompt } });
    const closing = server.close();
    running.length = 0;
    expect(await response.text()).to.include('"type":"finish"');
    await closing;
    expect(await fetch(server.origin).then(() => 'answered', () => 'gone')).to.equal('gone');
  });
});
