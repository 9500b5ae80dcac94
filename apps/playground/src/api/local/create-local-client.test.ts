import { definitions } from '@inlay/components/definitions';
import type { AppDocument } from '@inlay/runtime/document';
import type { Edit } from '@inlay/runtime/edits';
import { expect } from '@open-wc/testing';
import { ApiError } from '../api-error.ts';
import { staleHead } from '../api-client.ts';
import { isServed } from '../find-server.ts';
import { createLocalClient } from './create-local-client.ts';

let count = 0;

async function openLocal(databases = { apps: `apps-${Date.now()}-${(count += 1)}`, history: `history-${Date.now()}-${count}` }, fetchFunction: typeof fetch = async () => new Response('', { status: 404 })) {
  let now = Date.UTC(2026, 0, 2);
  return { databases, ...(await createLocalClient({ factory: indexedDB, fetch: fetchFunction, components: definitions, clock: () => (now += 1000), randomId: () => `r${(count += 1)}`, databases })) };
}

const DOCUMENT = { inlay: 1, name: 'Mine', pages: { main: { title: 'Main', order: 'a0' } }, components: { text1: { type: 'text', parent: 'main', order: 'a0', props: { value: 'Hello' } } }, queries: {}, functions: {}, state: {} } as unknown as AppDocument;
const setText = (value: string): readonly Edit[] => [{ type: 'setProp', name: 'text1', prop: 'value', value }];
const refusal = async (work: Promise<unknown>): Promise<ApiError> => work.then(() => Promise.reject(new Error('It was not refused.')), (error: unknown) => {
  if (!(error instanceof ApiError)) throw error;
  return error;
});

describe('createLocalClient', () => {
  it('keeps apps with their history, and another page finds them', async () => {
    const { api, databases } = await openLocal();
    const created = await api.createApp(DOCUMENT);
    const saved = await api.saveEdits(created.id, { edits: setText('New'), expected: created.head.version });
    const other = await openLocal(databases);
    expect((await other.api.listApps()).map(({ name }) => name)).to.deep.equal(['Mine']);
    expect((await other.api.readApp(created.id)).document).to.deep.equal(saved.document);
    const { versions } = await other.api.listVersions(created.id, { limit: 10 });
    expect(versions.map(({ message }) => message)).to.deep.equal(['Changed value of text1', 'Created the app']);
    expect((await other.api.readVersion(created.id, created.head.version)).document).to.deep.equal(created.document);
  });

  it('restores, takes back, marks and searches, as the server does', async () => {
    const { api } = await openLocal();
    const { id, head } = await api.createApp(DOCUMENT);
    const second = await api.saveEdits(id, { edits: setText('Second'), expected: head.version });
    const named = await api.saveEdits(id, { edits: [{ type: 'setAppName', name: 'Renamed' }], expected: second.head.version });
    const taken = await api.takeBack(id, second.head.version, named.head.version);
    expect([taken.document.components['text1']?.props?.['value'], taken.document.name]).to.deep.equal(['Hello', 'Renamed']);
    const restored = await api.restore(id, second.head.version, { expected: taken.head.version, parts: [{ section: 'components', name: 'text1' }] });
    expect(restored.document.components['text1']?.props?.['value']).to.equal('Second');
    await api.markVersion(id, head.version, { name: 'The start', note: '', pinned: true });
    expect((await api.listVersions(id, { limit: 10, search: 'the START' })).versions.map((version) => version.id)).to.deep.equal([head.version]);
    expect((await api.listVersions(id, { limit: 10, marked: 'true' })).versions).to.have.length(1);
    expect((await api.listApps())[0]?.name).to.equal('Renamed');
  });

  it('refuses a save that another page overtook, and tells that page of ours', async () => {
    const { api, databases } = await openLocal();
    const { api: other } = await openLocal(databases);
    const { id, head } = await api.createApp(DOCUMENT);
    const told = new Promise<void>((resolve) => other.watch?.(id, resolve));
    const saved = await api.saveEdits(id, { edits: setText('Mine'), expected: head.version });
    await told;
    const error = await refusal(other.saveEdits(id, { edits: setText('Theirs'), expected: head.version }));
    expect(staleHead(error)).to.deep.equal(saved.head);
  });

  it('keeps resources without a key, and says that keys need a server', async () => {
    const { api } = await openLocal();
    await api.saveResource('local', { baseUrl: 'http://localhost:11434', models: ['m'] });
    expect((await api.listResources()).resources.map(({ name, hasKey }) => [name, hasKey])).to.deep.equal([['local', false]]);
    for (const secret of [{ apiKey: 'sk-1' }, { headers: { 'x-key': 'v' } }]) expect((await refusal(api.saveResource('other', { baseUrl: 'https://api.example.com', ...secret }))).code).to.equal('no-server');
    expect((await refusal(api.addElement({ url: 'https://elsewhere.example/a.js' }))).message).to.contain('needs the Inlay server');
  });

  it('asks a resource straight from the page, and says so where there is none', async () => {
    const asked: string[] = [];
    const stream = 'data: {"choices":[{"delta":{"content":"Hi"}}]}\n\ndata: {"choices":[{"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n';
    const { api, runner } = await openLocal(undefined, async (input) => {
      asked.push(String(input));
      return new Response(stream, { headers: { 'content-type': 'text/event-stream' } });
    });
    const run = async () => {
      const events: unknown[] = [];
      for await (const event of runner.run({ resource: 'local', action: 'generateText', options: { prompt: 'Hello' } }, { signal: new AbortController().signal })) events.push(event);
      return JSON.stringify(events);
    };
    expect(await run()).to.contain('There is no AI resource in this browser yet');
    await api.saveResource('local', { baseUrl: 'http://localhost:11434', models: ['m'] });
    expect(await run()).to.contain('Hi');
    expect(asked.every((url) => url.startsWith('http://localhost:11434/'))).to.equal(true);
  });
});

describe('isServed', () => {
  it('knows a server by its answer, and a host of files by the lack of one', async () => {
    const answers: readonly (readonly [boolean, () => Response])[] = [
      [true, () => Response.json({ mode: 'single-user', user: { name: 'ada' } })], [true, () => Response.json({ error: { code: 'not-signed-in' } }, { status: 401 })],
      [false, () => new Response('<html>', { status: 404 })], [false, () => new Response('<html>')], [true, () => new Response('Bad gateway', { status: 502 })],
    ];
    for (const [expected, answer] of answers) expect(await isServed(async () => answer())).to.equal(expected);
    expect(await isServed(() => Promise.reject(new TypeError('Failed to fetch')))).to.equal(true);
  });
});
