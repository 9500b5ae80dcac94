import { expect } from 'chai';
import type { AiEvent } from '../ai/index.ts';
import { createGatewayRunner } from './gateway-runner.ts';

const request = { resource: 'local', action: 'generateText', options: { prompt: 'Hi' } } as const;
const line = (event: AiEvent) => `data: ${JSON.stringify(event)}\n\n`;
const text: AiEvent = { type: 'text', text: 'Hello' };
const finish: AiEvent = { type: 'finish', reason: 'stop' };

async function run(respond: (url: string, init: RequestInit) => Promise<Response>, signal = new AbortController().signal) {
  const calls: { readonly url: string; readonly init: RequestInit }[] = [];
  const runner = createGatewayRunner({
    server: 'https://inlay.example',
    fetch: ((url: string, init: RequestInit) => (calls.push({ url, init }), respond(url, init))) as typeof fetch,
  });
  const events: AiEvent[] = [];
  for await (const event of runner.run(request, { signal })) events.push(event);
  const end = events.at(-1);
  return { calls, events, error: end?.type === 'error' ? end.error : undefined };
}

describe('createGatewayRunner', () => {
  it('sends a resource\'s name and the request, and hands on the events', async () => {
    const { calls, events } = await run(async () => new Response(`: ping\n\n${line(text)}${line(finish)}`));
    expect(calls[0]?.url).to.equal('https://inlay.example/api/run');
    expect(JSON.parse(String(calls[0]?.init.body))).to.deep.equal(request);
    expect(events).to.deep.equal([text, finish]);
  });

  it('tells a refusal of the server in its words', async () => {
    const { error } = await run(async () => Response.json({ error: { code: 'no-session', message: 'Sign in first.', hint: 'Open the printed address.' } }, { status: 401 }));
    expect(error).to.include({ kind: 'denied', message: 'Sign in first.', hint: 'Open the printed address.', status: 401 });
  });

  it('tells a refusal without words, too', async () => {
    expect((await run(async () => new Response('<html>', { status: 502 }))).error).to.include({ kind: 'server', status: 502 });
  });

  it('tells how long the server asks to wait', async () => {
    const refusal = Response.json({ error: { code: 'too-often', message: 'Too often.', hint: 'Try again in 7 seconds.' } }, { status: 429, headers: { 'retry-after': '7' } });
    expect((await run(async () => refusal)).error).to.include({ kind: 'rate', hint: 'Try again in 7 seconds.', retryAfterSeconds: 7 });
  });

  it('tells a server that is not there', async () => {
    expect((await run(async () => Promise.reject(new TypeError('Failed to fetch')))).error).to.include({ kind: 'network' });
  });

  it('never takes a connection that broke off for an answer', async () => {
    const { events, error } = await run(async () => new Response(line(text)));
    expect(events[0]).to.deep.equal(text);
    expect(error).to.include({ kind: 'truncated' });
  });

  it('says that it was stopped when it was', async () => {
    const controller = new AbortController();
    controller.abort();
    expect((await run(async () => Promise.reject(new DOMException('', 'AbortError')), controller.signal)).error).to.include({ kind: 'aborted' });
  });
});
