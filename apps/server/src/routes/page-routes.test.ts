import { expect } from 'chai';
import { createTestApp } from './server.fixture.ts';

const app = createTestApp();
const get = (path: string, headers = {}): Promise<Response> => app.callAnonymously('GET', path, { headers: { origin: undefined, ...headers } });

describe('the pages', () => {
  it('serve the playground, also at its own addresses', async () => {
    for (const path of ['/', '/index.html', '/apps/notes', '/apps/notes/history']) {
      const response = await get(path);
      expect(response.status, path).to.equal(200);
      expect(response.headers.get('content-type')).to.equal('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).to.equal('no-cache');
      expect(await response.text()).to.include('<title>Inlay</title>');
    }
  });

  it('let built files be kept for good, and others be asked for with their tag', async () => {
    const hashed = await get('/assets/main-ab12cd34.js');
    expect(hashed.headers.get('cache-control')).to.equal('public, max-age=31536000, immutable');
    expect(hashed.headers.get('content-type')).to.match(/^text\/javascript/);
    const etag = (await get('/embed.js')).headers.get('etag')!;
    const again = await get('/embed.js', { 'if-none-match': etag });
    expect(again.status).to.equal(304);
    expect(await again.text()).to.equal('');
  });

  it('let any site load the embed script and its chunks, and nothing else', async () => {
    const foreign = { origin: 'https://shop.example', 'sec-fetch-site': 'cross-site' };
    for (const path of ['/embed.js', '/embed/chunk-zz99yy88.js']) {
      const response = await get(path, foreign);
      expect(response.status).to.equal(200);
      expect(response.headers.get('access-control-allow-origin')).to.equal('*');
      expect(response.headers.get('cross-origin-resource-policy')).to.equal('cross-origin');
    }
    for (const path of ['/', '/assets/main-ab12cd34.js', '/examples/rows.csv', '/embedded', '/api/apps']) {
      const response = await get(path, foreign);
      expect(response.headers.get('access-control-allow-origin'), path).to.equal(null);
      expect(response.headers.get('cross-origin-resource-policy'), path).to.equal('same-origin');
    }
  });

  it('serve examples of the three kinds, under the same policy', async () => {
    for (const path of ['/examples/embed.html', '/examples/rows.csv', '/examples/notes.app.json']) {
      const response = await get(path);
      expect(response.status, path).to.equal(200);
      expect(response.headers.get('content-security-policy')).to.include("script-src 'self'");
    }
    for (const path of ['/examples/notes.txt', '/examples/', '/examples/nothing.html']) expect((await get(path)).status, path).to.equal(404);
  });

  it('give out nothing beyond their folders', async () => {
    for (const path of ['/..%2f..%2fserver.fixture.ts', '/%2e%2e/%2e%2e/server.fixture.ts', '/examples/..%2f..%2fserver.fixture.ts', '/examples/%2e%2e/playground/index.html', '/.git/config', '/assets/..%5c..%5cx.js', '/%00.js', '/%E0%A4%A.js']) {
      const response = await get(path);
      expect(response.status, path).to.be.oneOf([404, 200]);
      if (response.status === 200) expect(await response.text()).to.include('<title>Inlay</title>');
    }
    expect((await get('/missing.js')).status).to.equal(404);
    expect((await get('/embed/missing')).status).to.equal(404);
  });

  it('say what to do when the playground has not been built', async () => {
    const unbuilt = createTestApp({ folders: { playground: '/nowhere', examples: '/nowhere' } });
    const response = await unbuilt.call('GET', '/');
    expect(response.status).to.equal(503);
    expect(await response.text()).to.include('npm start');
  });

  it('answer to HEAD and to no other method', async () => {
    expect((await app.callAnonymously('HEAD', '/')).status).to.equal(200);
    expect((await app.call('POST', '/', { body: {} })).status).to.equal(404);
  });
});
