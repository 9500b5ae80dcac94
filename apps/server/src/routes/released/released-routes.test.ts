import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { AiEvent, AiRequest, AiRunner } from '@inlay/runtime/ai';
import { AiError } from '@inlay/runtime/ai';
import type { RestRunner } from '@inlay/runtime/resources';
import { createViewerLimit } from '../../access/viewer-limit.ts';
import { addApp, appDocument, publish } from '../releases.fixture.ts';
import { createTestApp } from '../server.fixture.ts';
import type { TestApp } from '../server.fixture.ts';

const SECRETS = ['SECRET-SYSTEM', 'SECRET-PROMPT', 'SECRET-MODEL', 'secretResource', 'SECRET-HEADER', 'secret-path', 'SECRET-TOOL', 'SECRET-THOUGHT', 'SECRET-FAULT'];
const document = appDocument('Guarded', {
  components: { field1: { type: 'textInput', parent: 'main', order: 'a0' }, button1: { type: 'button', parent: 'main', order: 'a1', on: { click: [{ do: 'trigger', query: 'ask' }, { do: 'trigger', query: 'rows' }] } } },
  queries: {
    ask: { resource: 'secretResource', action: 'generateText', run: 'manual', options: { model: 'SECRET-MODEL', system: 'SECRET-SYSTEM', prompt: 'SECRET-PROMPT << field1.value >> << currentUser.name >>', tools: [{ name: 'look', description: 'SECRET-TOOL', query: 'rows' }] } },
    rows: { resource: 'secretResource', action: 'rest', run: 'manual', options: { path: '/secret-path/<< params.id >>', headers: { 'x-team': 'SECRET-HEADER' } } },
  },
});
const finish: AiEvent = { type: 'finish', reason: 'stop' };
const calls = { text: 'I look.', toolCalls: [{ id: 'c1', name: 'look', arguments: { id: 7 } }], reasoning: [{ text: 'SECRET-THOUGHT', signature: 's' }] };

/** A model that answers with what it is told to, and remembers what it was asked. */
function fakeModel(events: readonly AiEvent[]) {
  const asked: AiRequest[] = [];
  const runner: AiRunner = {
    async *run(request) {
      asked.push(request);
      yield { type: 'start', source: { resource: 'secretResource', origin: 'configured', model: 'SECRET-MODEL', label: null } };
      yield { type: 'warning', warning: { option: 'seed', reason: 'SECRET-MODEL takes none' } };
      yield { type: 'reasoning', text: 'SECRET-THOUGHT' };
      yield* events;
    },
  };
  return { asked, runner };
}

async function start(options: Parameters<typeof createTestApp>[0] = {}) {
  const failures: string[] = [];
  const app = createTestApp({ reportFailure: (line) => void failures.push(line), ...options });
  const { id, head } = await addApp(app, document);
  expect((await publish(app, id, { version: '1.2.0', source: head, confirmed: true })).status).to.equal(201);
  return { app, id, failures, run: (body: unknown, query = 'ask', more: Parameters<TestApp['call']>[2] = {}) => app.callAnonymously('POST', `/apps/${id}@1.2.0/queries/${query}`, { body, ...more }) };
}

async function eventsOf(response: Response): Promise<readonly AiEvent[]> {
  return (await response.text()).split('\n').filter((line) => line.startsWith('data: ')).map((line) => JSON.parse(line.slice(6)) as AiEvent);
}

describe('a released app', () => {
  it('is served by its version and by its environment, without anything that its queries ask (T18)', async () => {
    const { app, id } = await start();
    for (const address of [`${id}@live/document`, `${id}@1.2.0/document`, `${id}@1.2.0`]) {
      const response = await app.callAnonymously('GET', `/apps/${address}`);
      const text = await response.text();
      expect(response.status).to.equal(200);
      expect(SECRETS.filter((secret) => text.includes(secret))).to.deep.equal([]);
      expect(JSON.parse(text)).to.deep.include({ release: `${id}@1.2.0`, version: '1.2.0', kit: '0.1.0', user: null });
    }
    for (const address of [`${id}@staging`, `${id}@1.0.0`, 'nobody@live', `${id}@`, `@live`]) expect((await app.callAnonymously('GET', `/apps/${address}`)).status, address).to.not.equal(200);
  });

  it('has a page of its own, with no script or style in it', async () => {
    const { app, id } = await start();
    const page = await app.callAnonymously('GET', `/apps/${id}@live`, { headers: { accept: 'text/html,*/*', origin: undefined } });
    const html = await page.text();
    expect([page.status, page.headers.get('content-security-policy')]).to.deep.equal([200, (await app.call('GET', '/')).headers.get('content-security-policy')]);
    expect(html).to.include(`<inlay-app src="/apps/${id}@live/document" routing="search">`).and.include('<title>Guarded</title>').and.not.match(/<style|style=|<script(?! type="module" src="\/embed-[0-9a-f]{16}\.js")/);
    expect((await app.callAnonymously('GET', `/apps/${id}@9.9.9`, { headers: { accept: 'text/html', origin: undefined } })).status).to.equal(404);
  });

  it('goes on being shown by the code that it was made with, when another is built', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'inlay-kit-'));
    const build = async (word: string) => {
      await rm(folder, { recursive: true, force: true });
      await mkdir(join(folder, 'embed'), { recursive: true });
      await writeFile(join(folder, 'embed.js'), `import './embed/${word}-12345678.js';`);
      await writeFile(join(folder, 'embed', `${word}-12345678.js`), `// ${word}`);
    };
    try {
      await build('first');
      const { app, id } = await start({ folders: { playground: folder, examples: folder } });
      await build('second');
      const html = await (await app.callAnonymously('GET', `/apps/${id}@live`, { headers: { accept: 'text/html', origin: undefined } })).text();
      const [script = ''] = /\/embed-[0-9a-f]{16}\.js/.exec(html) ?? [];
      const site = { headers: { origin: 'https://shop.example', 'sec-fetch-site': 'cross-site' } };
      const [pinned, chunk, now] = [await app.callAnonymously('GET', script, site), await app.callAnonymously('GET', '/embed/first-12345678.js', site), await app.callAnonymously('GET', '/embed.js', site)];
      expect([await pinned.text(), await chunk.text(), await now.text()]).to.deep.equal(["import './embed/first-12345678.js';", '// first', "import './embed/second-12345678.js';"]);
      for (const response of [pinned, chunk]) expect([response.headers.get('access-control-allow-origin'), response.headers.get('content-type'), response.headers.get('cache-control')]).to.deep.equal(['*', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable']);
      expect((await app.callAnonymously('GET', '/embed-0000000000000000.js', site)).status).to.equal(404);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('runs a query with the prompt, model and resource of the release, and says who asks itself', async () => {
    const { asked, runner } = fakeModel([{ type: 'text', text: 'Fine' }, finish]);
    const { app, id, run } = await start({ runner });
    expect(await eventsOf(await run({ inputs: { 'field1.value': '<< currentUser >>' } }))).to.deep.equal([{ type: 'text', text: 'Fine' }, finish]);
    await (await app.call('POST', `/apps/${id}@live/queries/ask`, { body: { inputs: {} } })).text();
    expect(asked.map(({ resource, options: { model, system, prompt } }) => [resource, model, system, prompt])).to.deep.equal([
      ['secretResource', 'SECRET-MODEL', 'SECRET-SYSTEM', 'SECRET-PROMPT << currentUser >> '],
      ['secretResource', 'SECRET-MODEL', 'SECRET-SYSTEM', 'SECRET-PROMPT  ada'],
    ]);
  });

  for (const [what, body] of Object.entries({
    'a resource': { inputs: {}, resource: 'other' }, 'a model': { inputs: {}, options: { model: 'x' } }, 'a system message': { inputs: {}, system: 'x' }, 'a prompt': { inputs: {}, prompt: 'x' }, 'an action': { inputs: {}, action: 'embed' },
    'a user': { inputs: {}, user: { name: 'root' } }, 'turns of another role': { inputs: {}, turns: [{ role: 'system', content: 'x' }] }, 'no inputs': {}, 'a list': [], 'inputs that are none': { inputs: [] },
  })) {
    it(`refuses a run that brings ${what} (T18)`, async () => {
      const { asked, runner } = fakeModel([finish]);
      const { run } = await start({ runner });
      expect([(await run(body)).status, asked]).to.deep.equal([400, []]);
    });
  }

  it('refuses inputs that a query does not take, with words that name only what viewers have', async () => {
    const { asked, runner } = fakeModel([finish]);
    const { run } = await start({ runner });
    for (const inputs of [{ 'currentUser.name': 'root' }, { model: 'x' }, { 'options.system': 'x' }, { 'field1.value': { a: 1 } }]) {
      const [event] = await eventsOf(await run({ inputs }));
      expect(event).to.have.nested.property('error.kind', 'validation');
    }
    expect(asked).to.deep.equal([]);
  });

  it('tells viewers nothing of what went wrong but what they can do, and the operator all of it', async () => {
    const { runner } = fakeModel([{ type: 'text', text: 'So' }, { type: 'error', error: new AiError('rate', 'secretResource: SECRET-FAULT at SECRET-MODEL', { status: 429, retryAfterSeconds: 3, hint: 'SECRET-PROMPT' }).data }]);
    const { run, failures } = await start({ runner });
    const text = await (await run({ inputs: {} })).text();
    expect(SECRETS.filter((secret) => text.includes(secret))).to.deep.equal([]);
    expect(text).to.include('"kind":"rate"').and.include('"retryAfterSeconds":3');
    const reference = /\((r\d+)\)/.exec(text)?.[1];
    expect(failures).to.have.length(1);
    expect(failures[0]).to.include('SECRET-FAULT').and.include(`(${reference})`);
  });

  it('asks REST resources by its own paths and headers, and gives what they answer alone', async () => {
    const sent: unknown[] = [];
    const rest: RestRunner = { send: async (request) => (sent.push(request), { status: 200, headers: { location: '/secret-path' }, data: [{ id: 7 }] }) };
    const { run } = await start({ rest });
    expect(await eventsOf(await run({ inputs: { 'params.id': 7 } }, 'rows'))).to.deep.equal([{ type: 'data', data: [{ id: 7 }] }, finish]);
    expect(sent).to.deep.equal([{ resource: 'secretResource', method: 'GET', path: '/secret-path/7', params: {}, headers: { 'x-team': 'SECRET-HEADER' } }]);
  });

  it('goes through rounds of tools with what the model said sealed, so that nobody reads or changes it', async () => {
    const { asked, runner } = fakeModel([{ type: 'data', data: calls }, finish]);
    const { run } = await start({ runner });
    const text = await (await run({ inputs: {} })).text();
    expect(SECRETS.filter((secret) => text.includes(secret))).to.deep.equal([]);
    const { data } = (await eventsOf(new Response(text)))[0] as { readonly data: typeof calls };
    const turns = [{ role: 'assistant', content: 'FORGED', toolCalls: [], reasoning: data.reasoning }, { role: 'tool', callId: 'c1', name: 'look', content: '[1]' }];
    await (await run({ inputs: {}, turns })).text();
    expect(asked[1]?.turns).to.deep.equal([{ role: 'assistant', content: 'I look.', toolCalls: calls.toolCalls, reasoning: calls.reasoning }, turns[1]]);
    for (const forged of [
      [{ ...turns[0], reasoning: [{ text: '', signature: 'v1.x.y' }] }, turns[1]], [turns[1]], [turns[0]], [turns[0], { ...turns[1], callId: 'c2' }], [turns[0], { ...turns[1], name: 'other' }], [turns[0], turns[1], turns[1]],
    ]) {
      expect((await eventsOf(await run({ inputs: {}, turns: forged })))[0]).to.have.nested.property('error.kind', 'validation');
    }
    expect((await eventsOf(await run({ inputs: {}, turns }, 'rows')))[0]).to.have.nested.property('error.kind', 'validation');
    expect(asked).to.have.length(2);
  });

  it('stops a run when its page hangs up, and gives its slot back', async () => {
    let isStopped = false;
    const runner: AiRunner = {
      async *run(_request, { signal }) {
        try {
          yield { type: 'text', text: 'Wait' };
          await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
        } finally {
          isStopped = signal.aborted;
        }
      },
    };
    const { app, run } = await start({ runner });
    const reader = (await run({ inputs: {} })).body!.getReader();
    const decoder = new TextDecoder();
    for (let text = ''; !text.includes('Wait');) text += decoder.decode((await reader.read()).value);
    expect(app.dependencies.runSlots.inUse()).to.equal(1);
    await reader.cancel();
    await new Promise((resolve) => setImmediate(resolve));
    expect([app.dependencies.runSlots.inUse(), isStopped]).to.deep.equal([0, true]);
  });

  it('gives its viewers no way to what takes resolved requests', async () => {
    const { app } = await start();
    for (const path of ['/api/run', '/api/rest', '/api/apps', '/api/resources']) expect((await app.callAnonymously('POST', path, { body: {} })).status).to.equal(401);
  });
});

describe('a released app on another site', () => {
  const site = { origin: 'https://shop.example', 'sec-fetch-site': 'cross-site' };

  it('is shown nowhere else until its owner names the site, and says so', async () => {
    const { app, id, run } = await start();
    for (const response of [await app.callAnonymously('GET', `/apps/${id}@live`, { headers: site }), await run({ inputs: {} }, 'ask', { headers: site })]) {
      expect(response.status).to.equal(403);
      expect(await response.json()).to.have.nested.property('error.code', 'foreign-site');
    }
    for (const origin of ['null', 'https://shop.example.evil', 'http://shop.example', 'http://localhost:4400']) {
      await app.call('PUT', `/api/apps/${id}/origins`, { body: { origins: ['https://shop.example'] } });
      expect((await app.callAnonymously('GET', `/apps/${id}@live`, { headers: { ...site, origin } })).status, origin).to.equal(403);
    }
  });

  it('works where the owner named the site, and knows nobody there', async () => {
    const { asked, runner } = fakeModel([finish]);
    const { app, id } = await start({ runner });
    await app.call('PUT', `/api/apps/${id}/origins`, { body: { origins: ['https://shop.example'] } });
    const preflight = await app.callAnonymously('OPTIONS', `/apps/${id}@live/queries/ask`, { headers: { ...site, 'access-control-request-method': 'POST' } });
    expect([preflight.status, preflight.headers.get('access-control-allow-origin'), preflight.headers.get('access-control-allow-headers')]).to.deep.equal([204, 'https://shop.example', 'content-type']);
    const shown = await app.call('GET', `/apps/${id}@live`, { headers: site });
    expect([shown.status, shown.headers.get('access-control-allow-origin'), shown.headers.get('vary'), shown.headers.get('access-control-allow-credentials')]).to.deep.equal([200, 'https://shop.example', 'Origin', null]);
    expect(await shown.json()).to.have.property('user', null);
    await (await app.call('POST', `/apps/${id}@live/queries/ask`, { headers: site, body: { inputs: {} } })).text();
    expect(asked[0]?.options.prompt).to.equal('SECRET-PROMPT  ');
  });

  it('takes runs as JSON only, which a page must ask for first', async () => {
    const { run } = await start();
    expect((await run('{"inputs":{}}', 'ask', { headers: { 'content-type': 'text/plain' } })).status).to.equal(415);
  });

  it('reaches nothing else of the server', async () => {
    const { app, id } = await start();
    await app.call('PUT', `/api/apps/${id}/origins`, { body: { origins: ['*'] } });
    for (const path of ['/api/apps', `/api/apps/${id}/releases`, '/api/resources']) expect((await app.call('GET', path, { headers: site })).status, path).to.equal(403);
  });

  it('is run by a viewer so often and no more, says when to try again, and lets its builder go on', async () => {
    let now = 0;
    const { runner, asked } = fakeModel([{ type: 'text', text: 'Yes' }, finish]);
    const { app, id, run } = await start({ runner, viewerLimit: createViewerLimit({ runsPerMinute: 2, now: () => now }) });
    const inputs = { 'field1.value': 'A question' };
    for (let index = 0; index < 2; index += 1) await (await run({ inputs })).text();
    const refused = await run({ inputs });
    expect([refused.status, refused.headers.get('retry-after')]).to.deep.equal([429, '30']);
    expect(await refused.json()).to.deep.equal({ error: { code: 'too-often', message: 'This app was asked too often from here.', hint: 'Try again in 30 seconds.' } });
    expect((await app.callAnonymously('GET', `/apps/${id}@live/document`)).status).to.equal(200);
    await (await app.call('POST', `/apps/${id}@1.2.0/queries/ask`, { body: { inputs } })).text();
    now = 30_000;
    expect((await eventsOf(await run({ inputs }))).at(-1)?.type).to.equal('finish');
    expect(asked).to.have.length(4);
  });

  it('counts the viewers behind a trusted proxy one by one, whatever else they say of themselves', async () => {
    const { runner } = fakeModel([{ type: 'text', text: 'Yes' }, finish]);
    const { app, id } = await start({ runner, viewerLimit: createViewerLimit({ runsPerMinute: 1, now: () => 0 }), isTrustedProxy: (address) => address === '127.0.0.1' });
    const statusFrom = async (remoteAddress: string, forwarded: string): Promise<number> => {
      const response = await app.server.request(`http://127.0.0.1:4400/apps/${id}@live/queries/ask`, { method: 'POST', body: JSON.stringify({ inputs: { 'field1.value': 'A question' } }), headers: { host: '127.0.0.1:4400', 'content-type': 'application/json', 'x-forwarded-for': forwarded } }, { incoming: { socket: { remoteAddress } } });
      await response.text();
      return response.status;
    };
    expect(await statusFrom('127.0.0.1', '192.0.2.1')).to.equal(200);
    expect(await statusFrom('127.0.0.1', '192.0.2.2')).to.equal(200);
    // The first again: under another name that it made up, and by another way that is not trusted.
    expect(await statusFrom('127.0.0.1', '198.51.100.9, 192.0.2.1')).to.equal(429);
    expect(await statusFrom('192.0.2.1', '198.51.100.10')).to.equal(429);
  });
});
