import { createHash } from 'node:crypto';
import { InlayError } from '@inlay/runtime/inlay-error';
import { expect } from 'chai';
import { startTestServer } from '../gateway/http-server.fixture.ts';
import { createFetchPackage } from '../gateway/packages/fetch-package.ts';
import { startRegistry } from '../gateway/packages/registry.fixture.ts';
import { addApp, appDocument, publish, rename } from './releases.fixture.ts';
import { createTestApp } from './server.fixture.ts';

const CODE = "customElements.define('my-stars', class extends HTMLElement {}); // ★";
const HASH = createHash('sha256').update(CODE).digest('hex');

/** A site with a module, and with what is none. */
async function startSite(): ReturnType<typeof startTestServer> {
  return startTestServer(({ url }, response) => {
    if (url === '/page.html') response.writeHead(200, { 'content-type': 'text/html' }).end('<script>');
    else if (url === '/long.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end('x'.repeat(2 * 1024 * 1024 + 1));
    else if (url === '/latin.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end(Buffer.from([0xe9]));
    else if (url === '/gone.js') response.writeHead(404).end();
    else if (url === '/away.js') response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end();
    else response.writeHead(200, { 'content-type': 'application/javascript; charset=utf-8' }).end(CODE);
  });
}

describe('/api/elements', () => {
  it('fetches a module once, and serves it by its hash to whoever loads a page', async () => {
    const site = await startSite();
    const app = createTestApp();
    const added = await app.call('POST', '/api/elements', { body: { url: `${site.origin}/stars.js` } });
    const view = { hash: HASH, url: `${site.origin}/stars.js`, path: `/elements/${HASH}.js`, bytes: Buffer.byteLength(CODE), files: 1, hasManifest: false };
    expect([added.status, ((await added.json()) as { hash: string }).hash]).to.deep.equal([200, HASH]);
    await site.close();
    const { elements } = (await (await app.call('GET', '/api/elements')).json()) as { elements: readonly object[] };
    expect(elements).to.have.length(1);
    expect(elements[0]).to.deep.include(view);
    const served = await app.callAnonymously('GET', view.path);
    expect([served.status, served.headers.get('content-type'), served.headers.get('cache-control'), served.headers.get('x-content-type-options'), await served.text()]).to.deep.equal([200, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable', 'nosniff', CODE]);
    expect(site.seen[0]!.headers).not.to.have.any.keys('cookie', 'authorization', 'origin');
  });

  it('fetches what a module imports, pins it all by one hash, and serves each file', async () => {
    const sources: Readonly<Record<string, string>> = {
      '/kit/stars.js': "import { draw } from './lib/draw.js'; import '/shared/base.js'; draw();",
      '/kit/lib/draw.js': "import '../stars.js'; export const draw = () => import('./late.js');",
      '/kit/lib/late.js': 'export default 1;',
      '/shared/base.js': 'export {};',
    };
    const manifest = { modules: [{ declarations: [{ name: 'Stars', tagName: 'my-stars', members: [{ kind: 'field', name: 'value', type: { text: 'number' }, default: '0' }] }] }] };
    const site = await startTestServer(({ url }, response) => {
      if (url === '/custom-elements.json') response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(manifest));
      else if (sources[url!] === undefined) response.writeHead(404).end();
      else response.writeHead(200, { 'content-type': 'text/javascript' }).end(sources[url!]);
    });
    const app = createTestApp();
    const response = await app.call('POST', '/api/elements', { body: { url: `${site.origin}/kit/stars.js`, manifestUrl: `${site.origin}/custom-elements.json` } });
    const view = (await response.json()) as { hash: string; path: string; files: number; hasManifest: boolean };
    await site.close();
    expect([response.status, view.path, view.files, view.hasManifest]).to.deep.equal([200, `/elements/${view.hash}/0.js`, 4, true]);
    const served = async (path: string): Promise<string | number> => {
      const answer = await app.callAnonymously('GET', path);
      return answer.status === 200 ? answer.text() : answer.status;
    };
    expect(await Promise.all([0, 1, 2, 3, 4].map((place) => served(`/elements/${view.hash}/${place}.js`)))).to.deep.equal([
      "import { draw } from './1.js'; import './2.js'; draw();", "import './0.js'; export const draw = () => import('./3.js');", 'export {};', 'export default 1;', 404,
    ]);
    expect(JSON.parse(String(await served(`/elements/${view.hash}/manifest.json`)))).to.deep.equal(manifest);
    for (const path of [`/elements/${view.hash}.js`, `/elements/${view.hash}/x.js`, `/elements/${'0'.repeat(64)}/0.js`, `/elements/${view.hash}/../0.js`]) expect(await served(path), path).to.equal(404);
    const { elements } = app.dependencies.storage;
    const kept = (await elements.read(view.hash))!;
    const parts = (await Promise.all([0, 1, 2, 3, 4].map((place) => elements.readPart(view.hash, place)))).map(String);
    await elements.save(kept, parts.with(3, 'export default 2;').with(4, '{}'));
    expect(await Promise.all(['0.js', '3.js', 'manifest.json'].map(async (file) => typeof await served(`/elements/${view.hash}/${file}`))), 'parts changed on the disk').to.deep.equal(['string', 'number', 'number']);
    await elements.save({ ...kept, code: kept.code.replace('stars.js', 'moons.js') }, parts);
    expect(await served(`/elements/${view.hash}/0.js`), 'its index changed on the disk').to.equal(404);
  });

  it('keeps nothing of an element that brings too much, or whose parts or manifest are none', async () => {
    const site = await startTestServer(({ url }, response) => {
      const [, count] = /^\/chain(\d+)\.js$/.exec(url!) ?? [];
      const code = count === undefined ? `import './gone.txt'; // ${'x'.repeat(10)}` : `import './chain${Number(count) + 1}.js';`;
      if (url === '/page.json') response.writeHead(200, { 'content-type': 'application/json' }).end('{"modules":[]}');
      else if (url === '/gone.txt') response.writeHead(200, { 'content-type': 'text/plain' }).end('x');
      else if (url!.startsWith('/heavy')) response.writeHead(200, { 'content-type': 'text/javascript' }).end(url === '/heavy.js' ? "import './heavy1.js'; import './heavy2.js'; import './heavy3.js';" : `//${'x'.repeat(2_000_000)}`);
      else response.writeHead(200, { 'content-type': 'text/javascript' }).end(url === '/one.js' ? 'export {};' : code);
    });
    const app = createTestApp();
    const refused = async (url: string, manifestUrl?: string): Promise<readonly string[]> => {
      const response = await app.call('POST', '/api/elements', { body: { url: site.origin + url, ...(manifestUrl === undefined ? {} : { manifestUrl: site.origin + manifestUrl }) } });
      const { error } = (await response.json()) as { error: { code: string; message: string } };
      return [error.code, error.message.replaceAll(site.origin, '')];
    };
    expect(await refused('/chain0.js')).to.deep.equal(['bad-module', '/chain0.js brings more than 200 modules.']);
    expect(await refused('/heavy.js')).to.deep.equal(['bad-module', '/heavy.js brings more than 4 MB.']);
    expect(await refused('/part.js')).to.deep.equal(['bad-module', '/gone.txt is no JavaScript module: it came as text/plain.']);
    expect(await refused('/one.js', '/page.json')).to.deep.equal(['bad-manifest', '/page.json is no custom-elements manifest: it names no element.']);
    await site.close();
    expect(await app.dependencies.storage.elements.list()).to.deep.equal([]);
  });

  it('keeps nothing of what is no module, and says why', async () => {
    const site = await startSite();
    const app = createTestApp();
    const refusals = await Promise.all(['/page.html', '/long.js', '/latin.js', '/gone.js', '/away.js'].map(async (path) => {
      const response = await app.call('POST', '/api/elements', { body: { url: site.origin + path } });
      const { error } = (await response.json()) as { error: { code: string; message: string } };
      return [response.status, error.code];
    }));
    await site.close();
    expect(refusals).to.deep.equal([[400, 'bad-module'], [400, 'response-too-long'], [400, 'bad-module'], [400, 'bad-module'], [400, 'redirect-refused']]);
    expect(await app.dependencies.storage.elements.list()).to.deep.equal([]);
  });

  it('connects to no forbidden address, not even where the owner names it', async () => {
    const app = createTestApp();
    for (const url of ['http://169.254.169.254/x.js', 'http://127.0.0.1:4400/x.js', 'http://metadata.google.internal/x.js', 'https://user:word@elsewhere.example/x.js']) {
      const response = await app.call('POST', '/api/elements', { body: { url } });
      expect([url, response.status, ((await response.json()) as { error: { code: string } }).error.code]).to.deep.equal([url, 400, 'egress-denied']);
    }
    for (const url of ['ftp://elsewhere.example/x.js', 'stars.js', 'javascript:alert(1)']) expect((await app.call('POST', '/api/elements', { body: { url } })).status).to.equal(400);
    expect((await app.callAnonymously('POST', '/api/elements', { body: { url: 'https://elsewhere.example/x.js' } })).status).to.equal(401);
  });

  it('goes on serving what an earlier server kept in one text', async () => {
    const app = createTestApp();
    const code = JSON.stringify({ files: [{ url: 'https://elsewhere.example/a.js', code: "import './1.js';" }, { url: 'https://elsewhere.example/b.js', code: 'export {};' }], manifest: { modules: [] } });
    const hash = createHash('sha256').update(code).digest('hex');
    await app.dependencies.storage.elements.save({ hash, url: 'https://elsewhere.example/a.js', code, addedAt: '2026-01-02T03:04:05.678Z' });
    expect(await Promise.all(['0.js', '1.js', '2.js', 'manifest.json'].map(async (file) => (await app.callAnonymously('GET', `/elements/${hash}/${file}`)).status))).to.deep.equal([200, 200, 404, 200]);
    const { elements } = (await (await app.call('GET', '/api/elements')).json()) as { elements: readonly object[] };
    expect(elements[0]).to.deep.include({ path: `/elements/${hash}/0.js`, files: 2, hasManifest: true, package: null, elements: [] });
  });

  it('shows what a package would bring, keeps that by its hash, and serves it after the registry is gone', async () => {
    const registry = await startRegistry([
      { name: 'base', version: '2.0.0', files: { 'index.js': 'export const base = 1;' } },
      { name: '@stars/kit', version: '1.0.0', json: { dependencies: { base: '^2.0.0' } }, files: { 'stars.js': "import 'base';", 'custom-elements.json': JSON.stringify({ modules: [{ path: 'stars.js', declarations: [{ name: 'Stars', tagName: 'my-stars', members: [{ kind: 'field', name: 'value', type: { text: 'number' }, default: '0' }] }] }] }) } },
    ]);
    const policy = { isPrivateAllowed: () => false, ownPorts: () => new Set<number>() };
    const app = createTestApp({ fetchPackage: createFetchPackage({ address: registry.origin }, { policy, now: () => 0 }) });
    const looked = await app.call('POST', '/api/element-previews', { body: { package: '@stars/kit' } });
    const preview = (await looked.json()) as { hash: string; offered: readonly { tag: string }[] };
    expect([looked.status, preview.offered.map(({ tag }) => tag), await app.dependencies.storage.elements.list()]).to.deep.equal([200, ['my-stars'], []]);
    await registry.close();
    const added = await app.call('POST', '/api/elements', { body: { preview: preview.hash } });
    const view = (await added.json()) as { hash: string; path: string; elements: readonly { path: string; properties: readonly string[] }[] };
    expect(view).to.deep.include({ hash: preview.hash, url: 'npm:@stars/kit@1.0.0', files: 2 });
    expect(view.elements.map(({ path, properties }) => [path, properties])).to.deep.equal([[`/elements/${preview.hash}/0.js`, ['value']]]);
    expect(await Promise.all(['0.js', '1.js', 'manifest.json'].map(async (file) => (await app.callAnonymously('GET', `/elements/${preview.hash}/${file}`)).status))).to.deep.equal([200, 200, 200]);
    expect(await (await app.callAnonymously('GET', `/elements/${preview.hash}/0.js`)).text()).to.equal("import './1.js';");
  });

  it('refuses a preview that it does not have, two sources at once, and a package that is none', async () => {
    const app = createTestApp();
    const refused = async (body: object): Promise<readonly unknown[]> => {
      const response = await app.call('POST', '/api/elements', { body });
      return [response.status, ((await response.json()) as { error: { code: string } }).error.code];
    };
    expect(await refused({ preview: 'a'.repeat(64) })).to.deep.equal([400, 'preview-gone']);
    expect((await refused({ preview: 'a'.repeat(64), package: 'lit' }))[0]).to.equal(400);
    expect((await refused({}))[0]).to.equal(400);
    expect(await refused({ package: '../lit' })).to.deep.equal([400, 'bad-package']);
    expect(await refused({ package: 'lit' })).to.deep.equal([400, 'unreachable']);
    expect((await app.callAnonymously('POST', '/api/element-previews', { body: { package: 'lit' } })).status).to.equal(401);
  });

  it('serves only what its name promises, and nothing once it is removed', async () => {
    const app = createTestApp({ fetchElement: async () => ({ files: [{ url: 'https://elsewhere.example/x.js', code: CODE }], elements: [], warnings: [] }) });
    await app.call('POST', '/api/elements', { body: { url: 'https://elsewhere.example/x.js' } });
    const { elements } = app.dependencies.storage;
    await elements.save({ ...(await elements.read(HASH))!, code: `${CODE} changed` });
    expect((await app.callAnonymously('GET', `/elements/${HASH}.js`)).status).to.equal(404);
    for (const path of ['/elements/x.js', `/elements/${'0'.repeat(64)}.js`, `/elements/${HASH}`]) expect((await app.callAnonymously('GET', path)).status).to.equal(404);
    expect((await app.call('DELETE', `/api/elements/${HASH}`)).status).to.equal(204);
    expect((await app.call('DELETE', `/api/elements/${HASH}`)).status).to.equal(404);
    expect((await app.call('DELETE', '/api/elements/nonsense')).status).to.equal(400);
  });

  it('keeps a module that a draft, a branch or a release uses, says who does, and removes it when that is wanted', async () => {
    const app = createTestApp({ fetchElement: async () => ({ files: [{ url: 'https://elsewhere.example/x.js', code: CODE }], elements: [], warnings: [] }) });
    await app.call('POST', '/api/elements', { body: { url: 'https://elsewhere.example/x.js' } });
    const remove = async (query = ''): Promise<readonly unknown[]> => {
      const response = await app.call('DELETE', `/api/elements/${HASH}${query}`);
      return response.status === 204 ? [204] : [response.status, ((await response.json()) as { error: { code: string; message: string } }).error];
    };
    const withStars = appDocument('Rating', { components: { stars1: { type: 'custom', parent: 'main', order: 'a0', props: { tag: 'my-stars', module: `/elements/${HASH}.js` } } } });
    await addApp(app, appDocument('Another'));
    const { id, head } = await addApp(app, withStars);
    expect(await remove()).to.deep.equal([409, { code: 'element-in-use', message: 'An app uses it: Rating (draft).', hint: 'Their components would say that it is gone.' }]);
    await publish(app, id, { version: '1.0.0', source: head });
    await app.call('POST', `/api/apps/${id}/branches`, { body: { name: 'try', version: head } });
    await app.call('POST', `/api/apps/${id}/versions`, { body: { edits: [{ type: 'removeComponent', name: 'stars1' }], message: '', expected: head } });
    expect(((await remove())[1] as { message: string }).message).to.equal('An app uses it: Rating (draft on try, release 1.0.0).');
    expect((await app.callAnonymously('GET', `/elements/${HASH}.js`)).status).to.equal(200);
    expect(await remove('?evenIfUsed=true')).to.deep.equal([204]);
    expect((await remove())[0]).to.equal(404);
  });

  it('names what cannot be read, and removes the module when that is wanted', async () => {
    const app = createTestApp({ fetchElement: async () => ({ files: [{ url: 'https://elsewhere.example/x.js', code: CODE }], elements: [], warnings: [] }) });
    await app.call('POST', '/api/elements', { body: { url: 'https://elsewhere.example/x.js' } });
    const message = async (): Promise<unknown> => ((await (await app.call('DELETE', `/api/elements/${HASH}`)).json()) as { error: { message: string } }).error.message;
    const { id, head } = await addApp(app, appDocument('Broken'));
    await publish(app, id, { version: '1.0.0', source: head });
    await rename(app, id, { name: 'Mended', expected: head });
    const { history } = app.dependencies.storage;
    const { readVersion, releases } = history;
    // As SQLite's store does with a damaged row.
    Object.assign(history, { readVersion: async (...asked: Parameters<typeof readVersion>) => {
      if (asked[1] === head) throw new InlayError(`Version ${head} is damaged: it cannot be read.`, { code: 'history-damaged' });
      return readVersion(...asked);
    } });
    expect(await message()).to.equal('What cannot be read may use it: Mended (release 1.0.0).');
    await addApp(app, appDocument('Rating', { components: { stars1: { type: 'custom', parent: 'main', order: 'a0', props: { tag: 'my-stars', module: `/elements/${HASH}.js` } } } }));
    expect(await message()).to.equal('An app uses it: Rating (draft). What cannot be read may use it, too: Mended (release 1.0.0).');
    Object.assign(history, { releases: { ...releases, list: async () => JSON.parse('{') as never } });
    expect(await message()).to.equal('An app uses it: Rating (draft). What cannot be read may use it, too: Mended (its releases); Rating (its releases).');
    expect((await app.call('DELETE', `/api/elements/${HASH}?evenIfUsed=true`)).status).to.equal(204);
  });
});
