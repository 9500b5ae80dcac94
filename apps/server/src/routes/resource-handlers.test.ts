import type { AiResource } from '@inlay/runtime/ai';
import { expect } from 'chai';
import { createTestApp } from './server.fixture.ts';

const KEY = 'sk-live-0123456789wxyz';
const input = { description: 'Mine', baseUrl: 'https://api.example.com/v1', schema: 'openai', models: ['gpt'], apiKey: KEY, headers: { 'X-Team': 'header-secret' } };

describe('/api/resources', () => {
  it('shows a saved resource without its secrets, ever', async () => {
    const app = createTestApp();
    const answers = [await app.call('PUT', '/api/resources/mine', { body: input }), await app.call('GET', '/api/resources/mine'), await app.call('GET', '/api/resources')];
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(JSON.parse(texts[1]!)).to.deep.equal({ name: 'mine', description: 'Mine', baseUrl: 'https://api.example.com/v1', schema: 'openai', models: ['gpt'], origin: 'configured', label: null, hasKey: true, keyTail: 'wxyz', headerNames: ['x-team'], settings: {}, learnt: [] });
    for (const text of texts) expect(text).to.not.include('0123456789').and.not.include('header-secret');
    expect(JSON.stringify(await app.dependencies.storage.resources.list())).to.not.include('0123456789').and.not.include('header-secret');
  });

  it('keeps the settings of a resource, and refuses those that it does not know', async () => {
    const app = createTestApp();
    const settings = { query: { 'api-version': '1' }, timeouts: { idleMs: 5000 }, keyHeader: 'api-key', disabled: true };
    expect(await (await app.call('PUT', '/api/resources/mine', { body: { ...input, settings } })).json()).to.deep.include({ settings });
    expect(await (await app.call('PUT', '/api/resources/mine', { body: input })).json()).to.deep.include({ settings });
    for (const wrong of [{ colour: 1 }, { keyVariable: 'INLAY_MASTER_KEY' }, { keyVariable: 'PATH' }, { timeouts: { idleMs: -1 } }]) expect((await app.call('PUT', '/api/resources/mine', { body: { ...input, settings: wrong } })).status).to.equal(400);
  });

  it('tries a resource out with its stored key, without saving it, and says what is wrong in words', async () => {
    const seen: (string | undefined)[] = [];
    const app = createTestApp({ tryResource: async ({ baseUrl, schema }, key) => (seen.push(baseUrl, schema, key), { ok: false, models: ['m'], checks: [{ name: 'answer', ok: false, message: 'There is no server.', hint: null }], refusals: [] }) });
    await app.call('PUT', '/api/resources/mine', { body: input });
    const { apiKey: _key, ...rest } = input;
    const report = await (await app.call('POST', '/api/resources/mine/test', { body: { ...rest, schema: 'cohere' } })).json();
    expect(report).to.deep.equal({ ok: false, models: ['m'], checks: [{ name: 'answer', ok: false, message: 'There is no server.', hint: null }] });
    await app.call('POST', '/api/resources/mine/test', { body: { ...rest, baseUrl: 'https://evil.example' } });
    expect(seen).to.deep.equal(['https://api.example.com/v1', 'cohere', KEY, 'https://evil.example', 'openai', undefined]);
    expect(await (await app.call('GET', '/api/resources/mine')).json()).to.include({ schema: 'openai' });
    expect((await app.callAnonymously('POST', '/api/resources/mine/test', { body: rest })).status).to.equal(401);
  });

  it('shows what was learnt of a resource, and forgets it when told to, or when the resource is changed', async () => {
    const app = createTestApp();
    await app.call('PUT', '/api/resources/mine', { body: input });
    const { memory, storage, directory } = app.dependencies;
    const learn = async (): Promise<void> => memory.add((await directory.resolve('mine')).resource as AiResource, 'gpt', 'temperature');
    const learnt = async (): Promise<readonly { model: string; refused: string }[]> => ((await (await app.call('GET', '/api/resources/mine')).json()) as { learnt: { model: string; refused: string }[] }).learnt;
    await learn();
    expect((await learnt()).map(({ model, refused }) => [model, refused])).to.deep.equal([['gpt', 'temperature']]);
    expect((await app.callAnonymously('DELETE', '/api/resources/mine/learnt')).status).to.equal(401);
    expect((await app.call('DELETE', '/api/resources/mine/learnt')).status).to.equal(204);
    expect([await learnt(), await storage.refusals.list()]).to.deep.equal([[], []]);
    await learn();
    await app.call('PUT', '/api/resources/mine', { body: input });
    expect([await learnt(), await storage.refusals.list()]).to.deep.equal([[], []]);
  });

  it('tells a service that is not there', async () => {
    const app = createTestApp();
    const report = (await (await app.call('POST', '/api/resources/new/test', { body: { baseUrl: 'http://127.0.0.1:9/v1', models: ['m'] } })).json()) as { ok: boolean; checks: { message: string }[] };
    expect(report.ok).to.equal(false);
    expect(report.checks[1]?.message).to.include('There is no server at http://127.0.0.1:9');
  });

  it('lists what can answer, the stand-in first', async () => {
    const app = createTestApp();
    expect(await (await app.call('GET', '/api/resources')).json()).to.deep.include({ standIn: 'demo' });
    await app.call('PUT', '/api/resources/first', { body: input });
    await app.call('PUT', '/api/resources/second', { body: input });
    const { resources, standIn } = (await (await app.call('GET', '/api/resources')).json()) as { resources: { name: string; origin: string; label: string | null }[]; standIn: string };
    expect(standIn).to.equal('second');
    expect(resources.map(({ name, origin }) => `${name} ${origin}`)).to.deep.equal(['second configured', 'first configured', 'demo demo']);
    expect(resources.at(-1)?.label).to.equal('demo: rules, not a language model');
  });

  it('keeps the key when it is left out, and drops it when the origin changes (T1)', async () => {
    const app = createTestApp();
    await app.call('PUT', '/api/resources/mine', { body: input });
    const { apiKey: _key, headers: _headers, ...rest } = input;
    expect(await (await app.call('PUT', '/api/resources/mine', { body: { ...rest, description: 'Same place' } })).json()).to.include({ hasKey: true, keyTail: 'wxyz' });
    const moved = await (await app.call('PUT', '/api/resources/mine', { body: { ...rest, baseUrl: 'https://evil.example/v1' } })).json();
    expect(moved).to.deep.include({ hasKey: false, keyTail: null, headerNames: [] });
  });

  it('refuses fields, addresses and names that it does not know (T1, T3, T10)', async () => {
    const app = createTestApp();
    const wrong: readonly object[] = [
      { ...input, api_base: 'https://evil.example' }, { ...input, base_url: 'x' }, { ...input, role: 'admin' }, { ...input, sealedKey: 'x' }, { ...input, savedAt: '2099' },
      { ...input, baseUrl: 'file:///etc/passwd' }, { ...input, baseUrl: 'data:text/plain,x' }, { ...input, baseUrl: 'api.example.com' }, { ...input, baseUrl: 'https://user:pass@api.example.com' },
      { ...input, baseUrl: 'https://api.example.com/v1?key=1' }, { ...input, baseUrl: 'https://api.example.com/#x' }, { ...input, baseUrl: 'http://169.254.169.254/v1' }, { ...input, baseUrl: 'http://metadata.google.internal/' },
      { ...input, apiKey: 'two words' }, { ...input, apiKey: 'line\nbreak' }, { ...input, headers: { 'bad name': 'x' } }, { ...input, headers: { 'x-a': 'line\r\nbreak: 1' } }, { ...input, schema: 'other' }, { ...input, models: [''] }, {},
    ];
    for (const body of wrong) expect((await app.call('PUT', '/api/resources/mine', { body })).status, JSON.stringify(body)).to.equal(400);
    for (const name of ['a%20b', '1a', 'a%2Fb', '..%2Fa', `a${'b'.repeat(80)}`]) expect((await app.call('PUT', `/api/resources/${name}`, { body: input })).status, name).to.equal(400);
    expect(await app.dependencies.storage.resources.list()).to.deep.equal([]);
  });

  it('accepts a model server on this machine or in this house', async () => {
    const app = createTestApp();
    for (const baseUrl of ['http://localhost:11434', 'http://127.0.0.1:1234/v1', 'http://192.168.1.7:8000/v1']) expect((await app.call('PUT', '/api/resources/mine', { body: { baseUrl } })).status, baseUrl).to.equal(200);
  });

  it('removes a resource with its key, once', async () => {
    const app = createTestApp();
    await app.call('PUT', '/api/resources/mine', { body: input });
    expect((await app.call('DELETE', '/api/resources/mine')).status).to.equal(204);
    expect((await app.call('DELETE', '/api/resources/mine')).status).to.equal(404);
    expect((await app.call('GET', '/api/resources/mine')).status).to.equal(404);
    expect((await app.call('DELETE', '/api/resources/demo')).status).to.equal(404);
  });

  it('switches presets off and on, and knows no others', async () => {
    const app = createTestApp();
    const offered = async (): Promise<unknown> => ((await (await app.call('GET', '/api/resources')).json()) as { disabledPresets: unknown }).disabledPresets;
    expect(await offered()).to.deep.equal([]);
    expect((await app.call('PUT', '/api/presets', { body: { disabledPresets: ['Groq'] } })).status).to.equal(200);
    expect(await offered()).to.deep.equal(['Groq']);
    for (const body of [{}, { disabledPresets: ['Nobody'] }, { disabledPresets: 'Groq' }, { disabledPresets: [], other: 1 }]) expect((await app.call('PUT', '/api/presets', { body })).status).to.equal(400);
    await app.call('PUT', '/api/presets', { body: { disabledPresets: [] } });
    expect(await offered()).to.deep.equal([]);
  });

  it('learns from the list of models what a model does not take, also when the resource is saved after it was tried', async () => {
    const app = createTestApp({ tryResource: async () => ({ ok: true, models: ['m'], checks: [], refusals: [{ model: 'm', refused: 'seed' }, { model: 'other', refused: 'seed' }] }) });
    const body = { baseUrl: 'https://api.example.com/v1', models: ['m'] };
    const learnt = async (): Promise<unknown> => ((await (await app.call('GET', '/api/resources/mine')).json()) as { learnt: readonly { model: string; refused: string }[] }).learnt.map(({ model, refused }) => `${model} ${refused}`);
    const tried = await (await app.call('POST', '/api/resources/mine/test', { body })).json();
    expect(tried).to.deep.equal({ ok: true, models: ['m'], checks: [] });
    await app.call('PUT', '/api/resources/mine', { body });
    expect(await learnt()).to.deep.equal(['m seed']);
    await app.call('PUT', '/api/resources/mine', { body: { ...body, baseUrl: 'https://elsewhere.example/v1' } });
    expect(await learnt()).to.deep.equal([]);
  });
});

describe('/api/resources and history', () => {
  it('never puts a key, a header or a setting of a resource into a version', async () => {
    const app = createTestApp();
    const secrets = ['sk-secret-1', 'header-secret-2', 'query-secret-3', 'body-secret-4'];
    const resource = { baseUrl: 'https://api.example.com/v1', apiKey: secrets[0], headers: { 'x-team': secrets[1] }, settings: { query: { v: secrets[2] }, body: { tag: secrets[3] } } };
    expect((await app.call('PUT', '/api/resources/mine', { body: resource })).status).to.equal(200);
    const document = { inlay: 1, name: 'App', pages: { main: {} }, queries: { ask: { resource: 'mine', action: 'generateText', options: { prompt: 'Hello' } } } };
    const { id, head } = (await (await app.call('POST', '/api/apps', { body: { document } })).json()) as { id: string; head: { version: string } };
    const saved = (await (await app.call('POST', `/api/apps/${id}/versions`, { body: { edits: [{ type: 'setQuery', name: 'ask', query: { ...document.queries.ask, options: { prompt: 'Again' } } }], message: '', expected: head.version } })).json()) as { head: { version: string } };
    const texts = await Promise.all([head.version, saved.head.version].map(async (version) => (await app.call('GET', `/api/apps/${id}/versions/${version}`)).text()));
    expect(texts.every((text) => text.includes('"mine"'))).to.equal(true);
    for (const secret of secrets) expect(texts.join('\n')).to.not.include(secret);
  });
});
