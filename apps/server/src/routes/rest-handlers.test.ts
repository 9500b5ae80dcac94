import { expect } from 'chai';
import type { RestAnswer } from '@inlay/runtime/resources';
import type { AiErrorData } from '@inlay/runtime/ai';
import { startTestServer, until } from '../gateway/http-server.fixture.ts';
import type { TestServer } from '../gateway/http-server.fixture.ts';
import { createTestApp } from './server.fixture.ts';
import type { TestApp } from './server.fixture.ts';

const KEY = 'rest-KEY-0123456789';

describe('/api/rest', () => {
  let service: TestServer;
  let answer: Parameters<typeof startTestServer>[0];
  let app: TestApp;
  beforeEach(async () => {
    answer = (_, response) => response.writeHead(200, { 'content-type': 'application/json', 'set-cookie': 'a=b', 'x-total-count': '7' }).end('{"rows":[1]}');
    service = await startTestServer((request, response) => answer(request, response));
    app = createTestApp();
    await app.call('PUT', '/api/resources/crm', { body: { baseUrl: `${service.origin}/api/v2`, schema: 'rest', apiKey: KEY, headers: { 'X-Team': 'team-secret-value' } } });
  });
  afterEach(() => service.close());
  const send = async (request: object): Promise<{ readonly status: number; readonly answer?: RestAnswer; readonly error?: AiErrorData & { readonly code?: string } }> => {
    const response = await app.call('POST', '/api/rest', { body: { resource: 'crm', method: 'GET', path: '/people', ...request } });
    return { status: response.status, ...(await response.json()) as object };
  };

  it('sends the request below the base URL, with the key and headers that the page never had', async () => {
    const { answer: came } = await send({ method: 'POST', path: '/people?x=1', params: { tag: ['a', 'b'] }, headers: { 'X-Mode': 'short', 'x-team': 'mine' }, body: { name: 'Ann' } });
    expect(came).to.deep.equal({ status: 200, headers: { 'content-type': 'application/json', 'x-total-count': '7' }, data: { rows: [1] } });
    const [seen] = service.seen;
    expect(seen).to.include({ method: 'POST', url: '/api/v2/people?x=1&tag=a&tag=b', body: '{"name":"Ann"}' });
    expect(seen?.headers).to.include({ authorization: `Bearer ${KEY}`, 'x-team': 'team-secret-value', 'x-mode': 'short', 'content-type': 'application/json' });
    expect(seen?.headers).to.not.have.property('cookie');
  });

  it('reads texts, other media and empty answers as what they are', async () => {
    for (const [type, body, data] of [['text/csv', 'a,b', 'a,b'], ['image/png', 'PNG', { mimeType: 'image/png', base64: 'UE5H' }], ['application/problem+json', '[1]', [1]], ['application/json', '', null]] as const) {
      answer = (_, response) => response.writeHead(200, { 'content-type': type }).end(body);
      expect((await send({})).answer?.data, type).to.deep.equal(data);
    }
  });

  it('cannot be made to go elsewhere, or to say who it is', async () => {
    const sink = await startTestServer((_, response) => response.end());
    for (const extra of ['baseUrl', 'url', 'host', 'apiKey', 'origin']) expect((await send({ [extra]: sink.origin })).status, extra).to.equal(400);
    for (const path of [`${sink.origin}/x`, `//${sink.origin.slice(7)}/x`, `@${sink.origin.slice(7)}`]) await send({ path });
    for (const path of ['../admin', '%2e%2e/admin', '..%2fadmin', '..\\admin', '..;/admin', '%252e%252e%252fadmin']) expect((await send({ path })).error?.kind, path).to.equal('denied');
    for (const name of ['Host', 'Cookie', 'Authorization', 'X-Forwarded-For', 'Transfer-Encoding', 'Proxy-Authorization', 'Sec-Fetch-Site', 'X-Api-Key']) expect((await send({ headers: { [name]: 'x' } })).error?.kind, name).to.equal('denied');
    expect((await send({ headers: { 'x-a': 'b\r\nHost: evil' } })).error?.kind).to.equal('validation');
    expect(sink.seen).to.deep.equal([]);
    expect(service.seen.every(({ url }) => url.startsWith('/api/v2/'))).to.equal(true);
    await sink.close();
  });

  it('follows redirects below the base URL only', async () => {
    const to = (location: string) => (request: { readonly url: string }, response: Parameters<typeof answer>[1]): void => void (request.url.endsWith('/people') ? response.writeHead(302, { location }).end() : response.end('there'));
    answer = to('/api/v2/people/');
    expect((await send({})).answer?.data).to.equal('there');
    for (const location of ['/admin', '/api/v2/../admin', 'http://127.0.0.1:1/api/v2/x']) {
      answer = to(location);
      expect((await send({})).error?.kind, location).to.equal('denied');
    }
  });

  it('asks no resource that is for models, and lets nobody stand in for one that is not there', async () => {
    await app.call('PUT', '/api/resources/model', { body: { baseUrl: service.origin, apiKey: KEY } });
    expect((await send({ resource: 'model' })).error).to.include({ kind: 'config', message: 'The resource "model" is for models, not for REST requests.' });
    expect((await send({ resource: 'gone' })).error).to.include({ kind: 'config' });
    expect((await send({ resource: 'demo' })).error).to.include({ kind: 'config' });
    expect(service.seen).to.deep.equal([]);
    await app.call('DELETE', '/api/resources/model');
    const list = await (await app.call('GET', '/api/resources')).json() as { readonly standIn: string };
    expect(list.standIn).to.equal('demo');
  });

  it('says what the service said of a failure, without the key', async () => {
    answer = (_, response) => response.writeHead(429, { 'content-type': 'text/plain', 'retry-after': '7' }).end(`slow down, ${KEY} and team-secret-value`);
    const { error } = await send({});
    expect(error).to.deep.include({ kind: 'rate', status: 429, retryAfterSeconds: 7 });
    expect(error?.message).to.contain('slow down, [redacted] and [redacted]');
    answer = (_, response) => response.writeHead(200, { 'content-type': 'application/json', link: `<x?key=${KEY}>` }).end(JSON.stringify({ echo: KEY }));
    expect((await send({})).answer).to.deep.include({ headers: { 'content-type': 'application/json' }, data: { echo: '[redacted]' } });
  });

  it('bounds what it holds, and does not reach this server itself', async () => {
    answer = (_, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end('x'.repeat(9 * 1024 * 1024));
    expect((await send({})).error).to.include({ kind: 'protocol' });
    await app.call('PUT', '/api/resources/crm', { body: { baseUrl: 'http://127.0.0.1:4400/', schema: 'rest' } });
    expect((await send({})).error).to.include({ kind: 'denied' });
    await app.call('PUT', '/api/resources/crm', { body: { baseUrl: 'http://169.254.169.254/', schema: 'rest' } });
    expect((await send({})).error).to.include({ kind: 'denied' });
  });

  it('stops the request when the page hangs up, and gives its place back', async () => {
    let isClosed = false;
    answer = (_, response) => void response.on('close', () => (isClosed = true));
    const page = new AbortController();
    const pending = Promise.resolve(app.call('POST', '/api/rest', { body: { resource: 'crm', method: 'GET', path: '/slow' }, signal: page.signal })).catch(() => undefined);
    await until(() => service.seen.length === 1);
    page.abort();
    await until(() => isClosed);
    await pending;
    expect(app.dependencies.runSlots.inUse()).to.equal(0);
  });

  it('is for who is signed in', async () => {
    expect((await app.callAnonymously('POST', '/api/rest', { body: { resource: 'crm', method: 'GET', path: '/' } })).status).to.equal(401);
  });
});
