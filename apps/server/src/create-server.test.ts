import { expect } from 'chai';
import { ANONYMOUS_ROUTES } from './access/require-session.ts';
import { API_ROUTES } from './routes/openapi-document.ts';
import { PUBLIC_ROUTES } from './routes/released/released-schemas.ts';
import { createTestApp } from './routes/server.fixture.ts';

const app = createTestApp();
const code = async (response: Response): Promise<string> => ((await response.json()) as { error: { code: string } }).error.code;
const concrete = (path: string): string => path.replace('{app}', 'notes').replace('{version}', 'a'.repeat(64)).replace('{name}', 'mine').replace('{base}', 'handbook').replace('{document}', 'b'.repeat(32));

describe('createServer', () => {
  describe('asked under another host name', () => {
    for (const host of ['evil.example', 'evil.example:4400', '127.0.0.1', '127.0.0.1:80', '127.0.0.2:4400', 'localhost:4401', 'localhost.evil.example:4400', '127.0.0.1:4400.', '[::1]:4400']) {
      it(`refuses ${host} on every kind of path (T7, T19)`, async () => {
        for (const path of ['/api/apps', '/api/session', '/healthz', '/', '/embed.js']) {
          const response = await app.call('GET', path, { headers: { host } });
          expect(response.status).to.equal(421);
          expect(await code(response)).to.equal('wrong-host');
        }
      });
    }

    it('answers under both loopback names', async () => {
      expect((await app.call('GET', '/api/apps')).status).to.equal(200);
      expect((await app.server.request('http://localhost:4400/healthz')).status).to.equal(200);
    });
  });

  describe('asked by another page', () => {
    for (const origin of ['null', 'http://evil.example', 'http://127.0.0.1:3000', 'http://localhost:4400', 'https://127.0.0.1:4400', 'http://127.0.0.1:4400.evil.example', 'http://127.0.0.1']) {
      it(`refuses the origin ${origin} (T19)`, async () => {
        for (const [method, path] of [['GET', '/api/apps'], ['POST', '/api/apps'], ['POST', '/api/session'], ['DELETE', '/api/resources/mine']] as const) {
          const response = await app.call(method, path, { headers: { origin }, ...(method === 'POST' ? { body: {} } : {}) });
          expect(response.status, `${method} ${path}`).to.equal(403);
        }
      });
    }

    for (const site of ['cross-site', 'same-site']) {
      it(`refuses what a browser calls ${site} (T19)`, async () => {
        expect((await app.call('GET', '/api/apps', { headers: { origin: undefined, 'sec-fetch-site': site } })).status).to.equal(403);
      });
    }

    it('answers the address bar and programs that are no browsers', async () => {
      expect((await app.call('GET', '/api/apps', { headers: { origin: undefined, 'sec-fetch-site': 'none' } })).status).to.equal(200);
      expect((await app.call('GET', '/api/apps', { headers: { origin: undefined, 'sec-fetch-site': undefined } })).status).to.equal(200);
    });

    it('takes changes as JSON only (T19)', async () => {
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', undefined, 'application/jsonx', 'text/plain; application/json']) {
        const response = await app.call('POST', '/api/apps', { body: '{}', headers: { 'content-type': type } });
        expect(response.status, type).to.equal(415);
        expect(await code(response)).to.equal('json-only');
      }
      expect((await app.call('POST', '/api/apps', { body: {}, headers: { 'content-type': 'Application/JSON; charset=utf-8' } })).status).to.equal(400);
    });
  });

  describe('asked by nobody in particular', () => {
    for (const { method, path } of API_ROUTES) {
      const route = `${method.toUpperCase()} ${path}`;
      if (ANONYMOUS_ROUTES.has(route)) continue;
      it(`refuses ${route} without a session (T13)`, async () => {
        for (const cookie of [undefined, 'inlay-session-4400=', 'inlay-session-4400=guess', "inlay-session-4400=' OR 1=1 --", 'inlay-session-4401=x']) {
          const response = await app.callAnonymously(method.toUpperCase(), concrete(path), { headers: { cookie }, ...(method === 'get' || method === 'delete' ? {} : { body: {} }) });
          expect(response.status).to.equal(401);
          expect(await code(response)).to.equal('signed-out');
        }
      });
    }

    it('refuses paths that do not exist in the same way', async () => {
      for (const path of ['/api/', '/api/nothing', '/api/apps/../session', '/api/session/', '/api/SESSION']) expect((await app.callAnonymously('GET', path)).status, path).to.equal(401);
    });

    it('has a session check before every route of the API', () => {
      const described = new Set<string>(API_ROUTES.map(({ method, path }) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`));
      const routed = app.server.routes.filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/')).map(({ method, path }) => `${method} ${path}`);
      expect([...new Set(routed)].sort()).to.deep.equal([...described, 'GET /api/openapi.json'].sort());
    });
  });

  it('refuses a body of more than 1 MB, declared or not (T21)', async () => {
    const body = JSON.stringify({ document: { padding: 'x'.repeat(1_050_000) } });
    expect((await app.call('POST', '/api/apps', { body, headers: { 'content-length': String(body.length) } })).status).to.equal(413);
    expect((await app.call('POST', '/api/apps', { body })).status).to.equal(413);
  });

  it('refuses a body that is not JSON with one sentence', async () => {
    for (const body of ['{', '', 'null', '[]', '"text"']) {
      const response = await app.call('POST', '/api/apps', { body });
      expect(response.status, body).to.equal(400);
      expect(await code(response)).to.equal('bad-request');
    }
  });

  it('describes itself to anyone', async () => {
    const description = (await (await app.callAnonymously('GET', '/api/openapi.json')).json()) as { openapi: string; paths: object };
    expect(description.openapi).to.equal('3.1.0');
    expect(Object.keys(description.paths)).to.have.length(new Set([...API_ROUTES, ...PUBLIC_ROUTES].map(({ path }) => path)).size);
  });

  it('says in JSON that something is not there, and nothing of what went wrong inside', async () => {
    expect(await code(await app.call('GET', '/api/nothing'))).to.equal('not-found');
    const error = console.error;
    console.error = () => undefined;
    try {
      const failing = createTestApp();
      failing.dependencies.storage.apps.list = async () => { throw new Error('SECRET detail'); };
      const response = await failing.call('GET', '/api/apps');
      expect(response.status).to.equal(500);
      expect(await response.text()).to.not.include('SECRET');
    } finally {
      console.error = error;
    }
  });

  it('puts the security headers on every answer, also on refusals', async () => {
    for (const response of [await app.call('GET', '/'), await app.call('GET', '/api/apps'), await app.callAnonymously('GET', '/api/apps'), await app.call('GET', '/', { headers: { host: 'evil' } }), await app.call('GET', '/embed.js')]) {
      expect(response.headers.get('content-security-policy')).to.match(/^default-src 'self'; script-src 'self'; /).and.include("trusted-types lit-html dompurify inlay").and.not.include('unsafe');
      expect(response.headers.get('referrer-policy')).to.equal('no-referrer');
      expect(response.headers.get('x-content-type-options')).to.equal('nosniff');
      expect(response.headers.get('cross-origin-opener-policy')).to.equal('same-origin');
    }
    expect((await app.call('GET', '/api/apps')).headers.get('cache-control')).to.equal('no-store');
  });
});
