import { expect } from 'chai';
import type { AiError } from '../ai/index.ts';
import { createGatewayRestRunner } from './gateway-rest-runner.ts';

const request = { resource: 'crm', method: 'GET', path: '/people', params: {}, headers: {} };

async function send(respond: (url: string, init: RequestInit) => Promise<Response>, signal = new AbortController().signal) {
  const runner = createGatewayRestRunner({ server: 'http://inlay.test', fetch: (url, init) => respond(String(url), init ?? {}) });
  return runner.send(request, { signal }).then((answer) => ({ answer, error: undefined }), (error: unknown) => ({ answer: undefined, error: (error as AiError).data }));
}

describe('createGatewayRestRunner', () => {
  it('sends the resource by its name, and gives what came back', async () => {
    const seen: unknown[] = [];
    const { answer } = await send(async (url, { method, body }) => {
      seen.push([method, url, JSON.parse(String(body))]);
      return Response.json({ answer: { status: 201, headers: {}, data: [1] } });
    });
    expect(seen).to.deep.equal([['POST', 'http://inlay.test/api/rest', request]]);
    expect(answer).to.deep.equal({ status: 201, headers: {}, data: [1] });
  });

  it('tells what went wrong at the resource as it was told', async () => {
    const error = { kind: 'rate', message: 'Slow down.', hint: null, status: 429, retryAfterSeconds: 7 };
    expect((await send(async () => Response.json({ error }))).error).to.deep.equal(error);
  });

  it('tells a refusal, a server that is not there, an answer that breaks off, and a stop', async () => {
    expect((await send(async () => Response.json({ error: { message: 'Sign in.' } }, { status: 401 }))).error).to.include({ kind: 'denied', message: 'Sign in.' });
    expect((await send(async () => Promise.reject(new TypeError('Failed to fetch')))).error).to.include({ kind: 'network' });
    expect((await send(async () => new Response('{"answer":'))).error).to.include({ kind: 'network' });
    const stopped = new AbortController();
    stopped.abort();
    expect((await send(async () => Promise.reject(new DOMException('', 'AbortError')), stopped.signal)).error).to.include({ kind: 'aborted' });
  });
});
