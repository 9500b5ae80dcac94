import type { ServerResponse } from 'node:http';
import type { AiEvent } from '@inlay/runtime/ai';
import type { IndexEvent } from '@inlay/runtime/knowledge';
import { expect } from 'chai';
import { embedByRules } from '../gateway/demo-model/embedding.ts';
import { startTestServer, until } from '../gateway/http-server.fixture.ts';
import type { SeenRequest, TestServer } from '../gateway/http-server.fixture.ts';
import { createTestApp } from './server.fixture.ts';
import type { TestApp } from './server.fixture.ts';

const KEY = 'sk-PROVIDER-0123456789';
const base = { name: 'handbook', resource: 'mine', model: 'embedder' };
const leave = { name: 'leave.md', text: '# Leave\n\nEverybody has twenty days of leave.', format: 'markdown' };

async function eventsOf<Event = IndexEvent>(response: Response): Promise<Event[]> {
  return (await response.text()).split('\n\n').filter((part) => part.startsWith('data: ')).map((part) => JSON.parse(part.slice(6)) as Event);
}

function embed({ body }: SeenRequest, response: ServerResponse): void {
  const { input } = JSON.parse(body) as { readonly input: readonly string[] };
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data: input.map((each, index) => ({ index, embedding: embedByRules(each) })), usage: { prompt_tokens: 3 } }));
}

describe('/api/knowledge', () => {
  let provider: TestServer;
  let answer: (request: SeenRequest, response: ServerResponse) => unknown;
  let app: TestApp;
  beforeEach(async () => {
    answer = embed;
    provider = await startTestServer((request, response) => void answer(request, response));
    app = createTestApp();
    await app.call('PUT', '/api/resources/mine', { body: { baseUrl: provider.origin, models: ['m1'], apiKey: KEY } });
    expect((await app.call('POST', '/api/knowledge', { body: base })).status).to.equal(201);
  });
  afterEach(() => provider.close());
  const put = (document: object = leave, name = 'handbook'): Promise<Response> => app.call('PUT', `/api/knowledge/${name}/documents`, { body: document });
  const documents = async () => ((await (await app.call('GET', '/api/knowledge/handbook/documents')).json()) as { readonly documents: readonly { readonly id: string; readonly name: string }[] }).documents;

  it('adds a document through the resource that the base names, with the key that the page never had', async () => {
    const events = await eventsOf(await put());
    expect(events.map(({ type }) => type)).to.deep.equal(['progress', 'progress', 'document', 'finish']);
    expect(provider.seen[0]).to.include({ url: '/v1/embeddings' });
    expect(provider.seen[0]?.headers).to.include({ authorization: `Bearer ${KEY}` });
    expect((await (await app.call('GET', '/api/knowledge')).json())).to.have.nested.property('bases[0].chunkCount', 1);
    expect(await documents()).to.have.nested.property('[0].name', 'leave.md');
    expect(JSON.stringify(events)).to.not.include(KEY);
  });

  it('is searched by a run', async () => {
    await eventsOf(await put());
    await eventsOf(await put({ name: 'lunch.md', text: 'Lunch is served at noon.' }));
    const events = await eventsOf<AiEvent>(await app.call('POST', '/api/run', { body: { resource: '', action: 'searchVectors', options: { prompt: '', base: 'handbook', query: 'days of leave', limit: 1 } } }));
    const data = events.find(({ type }) => type === 'data');
    expect(data).to.have.nested.property('data[0].content', leave.text);
    expect(data).to.have.nested.property('data[0].title', 'leave');
    expect(data).to.have.nested.property('data[0].source', 'leave.md');
    expect(events.at(-1)?.type).to.equal('finish');
  });

  it('renames, indexes again and removes', async () => {
    await eventsOf(await put());
    expect((await app.call('PATCH', '/api/knowledge/handbook', { body: { name: 'rules', model: 'other' } })).status).to.equal(200);
    expect(await (await app.call('GET', '/api/knowledge')).json()).to.have.nested.property('bases[0].staleCount', 1);
    expect((await eventsOf(await app.call('POST', '/api/knowledge/rules/reindex', { body: {} }))).at(-1)?.type).to.equal('finish');
    const [document] = ((await (await app.call('GET', '/api/knowledge/rules/documents')).json()) as { readonly documents: readonly { readonly id: string }[] }).documents;
    expect((await app.call('DELETE', `/api/knowledge/rules/documents/${document!.id}`)).status).to.equal(204);
    expect((await app.call('DELETE', '/api/knowledge/rules')).status).to.equal(204);
    expect((await app.call('DELETE', '/api/knowledge/rules')).status).to.equal(404);
  });

  it('says what it refuses, in the one shape of all refusals', async () => {
    expect((await app.call('POST', '/api/knowledge', { body: base })).status).to.equal(409);
    expect((await app.call('PATCH', '/api/knowledge/nobody', { body: {} })).status).to.equal(404);
    expect((await app.call('GET', '/api/knowledge/nobody/documents')).status).to.equal(404);
    for (const body of [{}, { ...base, name: 'x', apiKey: 'k' }, { ...base, name: 'x', chunkTokens: 1 }, { ...base, name: 'a b' }, { ...base, name: '../x' }, { ...base, name: 'x', id: 'b1' }]) {
      const response = await app.call('POST', '/api/knowledge', { body });
      expect(response.status, JSON.stringify(body)).to.equal(400);
      expect(await response.json()).to.have.nested.property('error.message');
    }
  });

  it('knows no base by a name that is none, and reaches no other through it (T9, T12)', async () => {
    for (const name of ['..%2Fapps', '%2e%2e', '__proto__', "x'%20OR%201=1", 'a%00b', 'é', 'x'.repeat(200)]) {
      for (const [method, path, body] of [['GET', 'documents', undefined], ['PUT', 'documents', leave], ['POST', 'reindex', {}]] as const) {
        const response = await app.call(method, `/api/knowledge/${name}/${path}`, { body });
        expect([400, 404], `${method} ${name}`).to.include(response.status);
      }
    }
    await app.call('POST', '/api/knowledge', { body: { ...base, name: 'other' } });
    await eventsOf(await put());
    const [document] = await documents();
    expect((await app.call('DELETE', `/api/knowledge/other/documents/${document!.id}`)).status).to.equal(404);
    expect((await eventsOf(await app.call('POST', '/api/knowledge/other/reindex', { body: { document: document!.id } }))).at(-1)).to.have.nested.property('error.message', 'There is no such document.');
    expect((await documents()).length).to.equal(1);
  });

  it('takes no document under a name with path parts (T3)', async () => {
    for (const name of ['../../etc/passwd', '/etc/passwd', 'a/../../b', 'C:\\x', 'a\u0000.md', '']) {
      expect((await eventsOf(await put({ ...leave, name }))).map((event) => (event.type === 'error' ? event.error.kind : event.type)), name).to.deep.equal(['validation']);
    }
    expect(provider.seen).to.deep.equal([]);
    expect(await documents()).to.deep.equal([]);
  });

  it('refuses bodies that are too large, and fields that only the server sets (T10, T21)', async () => {
    expect((await app.call('POST', '/api/knowledge', { body: { ...base, description: 'x'.repeat(1024 * 1024) }, headers: { 'content-length': String(1024 * 1024 + 200) } })).status).to.equal(413);
    expect((await app.call('PUT', '/api/knowledge/handbook/documents', { body: leave, headers: { 'content-length': String(33 * 1024 * 1024) } })).status).to.equal(413);
    expect((await eventsOf(await put({ ...leave, text: 'x'.repeat(5_000_001) })))[0]).to.have.nested.property('error.kind', 'validation');
    for (const extra of [{ id: 'a' }, { vectors: [1] }, { model: 'x' }, { resource: 'x' }, { url: provider.origin }]) expect((await put({ ...leave, ...extra })).status, JSON.stringify(extra)).to.equal(400);
  });

  it('goes only where the gateway may go (T8), and embeds with nobody that only stands in', async () => {
    await app.dependencies.storage.resources.save({ ...(await app.dependencies.storage.resources.read('mine'))!, baseUrl: 'http://127.0.0.1:4400/' });
    expect((await eventsOf(await put())).at(-1)).to.have.nested.property('error.kind', 'denied');
    await app.call('DELETE', '/api/resources/mine');
    await app.call('PUT', '/api/resources/second', { body: { baseUrl: provider.origin, models: ['m2'] } });
    expect((await eventsOf(await put())).at(-1)).to.have.nested.property('error.message').that.includes('"m2" of "second" answered');
    expect(await documents()).to.deep.equal([]);
  });

  it('stops embedding when the page hangs up, keeps nothing half, and gives the place back (T21)', async () => {
    let isClosed = false;
    answer = (_request, response) => void response.on('close', () => void (isClosed = true));
    const response = await put();
    const reader = response.body!.getReader();
    for (let text = ''; !text.includes('"progress"');) text += new TextDecoder().decode((await reader.read()).value);
    await until(() => provider.seen.length === 1);
    await reader.cancel();
    await until(() => isClosed && app.dependencies.runSlots.inUse() === 0);
    expect(await documents()).to.deep.equal([]);
  });

  it('takes a bounded number of uploads at once', async () => {
    answer = () => undefined;
    const first = [await put(), await put({ ...leave, name: 'b.md' })];
    expect((await put({ ...leave, name: 'c.md' })).status).to.equal(429);
    for (const response of first) await response.body!.cancel();
    await until(() => app.dependencies.runSlots.inUse() === 0);
  });
});
