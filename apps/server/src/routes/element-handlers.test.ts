import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { startTestServer } from '../gateway/http-server.fixture.ts';
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
    const view = { hash: HASH, url: `${site.origin}/stars.js`, path: `/elements/${HASH}.js`, bytes: Buffer.byteLength(CODE) };
    expect([added.status, ((await added.json()) as { hash: string }).hash]).to.deep.equal([200, HASH]);
    await site.close();
    const { elements } = (await (await app.call('GET', '/api/elements')).json()) as { elements: readonly object[] };
    expect(elements).to.have.length(1);
    expect(elements[0]).to.deep.include(view);
    const served = await app.callAnonymously('GET', view.path);
    expect([served.status, served.headers.get('content-type'), served.headers.get('cache-control'), served.headers.get('x-content-type-options'), await served.text()]).to.deep.equal([200, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable', 'nosniff', CODE]);
    expect(site.seen[0]!.headers).not.to.have.any.keys('cookie', 'authorization', 'origin');
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

  it('serves only what its name promises, and nothing once it is removed', async () => {
    const app = createTestApp({ fetchElement: async () => CODE });
    await app.call('POST', '/api/elements', { body: { url: 'https://elsewhere.example/x.js' } });
    const { elements } = app.dependencies.storage;
    await elements.save({ ...(await elements.read(HASH))!, code: `${CODE} changed` });
    expect((await app.callAnonymously('GET', `/elements/${HASH}.js`)).status).to.equal(404);
    for (const path of ['/elements/x.js', `/elements/${'0'.repeat(64)}.js`, `/elements/${HASH}`]) expect((await app.callAnonymously('GET', path)).status).to.equal(404);
    expect((await app.call('DELETE', `/api/elements/${HASH}`)).status).to.equal(204);
    expect((await app.call('DELETE', `/api/elements/${HASH}`)).status).to.equal(404);
    expect((await app.call('DELETE', '/api/elements/nonsense')).status).to.equal(400);
  });
});
