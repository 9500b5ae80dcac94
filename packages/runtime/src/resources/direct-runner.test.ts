import { expect } from 'chai';
import type { AiEvent, AiSchema } from '../ai/index.ts';
import { createDirectRunner } from './direct-runner.ts';
import { routeRunners } from './route-runners.ts';

const answer = 'data: {"choices":[{"delta":{"content":"Hi"},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n';

async function run(schema: AiSchema, name = 'local') {
  const calls: { readonly url: string; readonly init: RequestInit }[] = [];
  const fetch = ((url: string, init: RequestInit) => (calls.push({ url, init }), Promise.resolve(new Response(answer)))) as typeof globalThis.fetch;
  const direct = createDirectRunner({ resources: { local: { name: 'local', description: '', baseUrl: 'http://localhost:9', schema, models: ['m'], headers: { 'x-team': 'a' } } }, fetch });
  const events: AiEvent[] = [];
  for await (const event of direct.run({ resource: name, action: 'generateText', options: { prompt: 'Hi' } }, { signal: new AbortController().signal })) events.push(event);
  return { calls, events };
}

describe('createDirectRunner', () => {
  it('asks the service itself, without a key or cookies', async () => {
    const { calls, events } = await run('openai');
    expect(events.at(-1)).to.deep.equal({ type: 'finish', reason: 'stop' });
    expect(calls[0]?.url).to.equal('http://localhost:9/v1/chat/completions');
    expect(calls[0]?.init).to.deep.include({ credentials: 'omit', redirect: 'error', headers: { 'content-type': 'application/json', 'x-team': 'a' } });
  });

  it('tells Anthropic that a page asks, which it wants to know', async () => {
    expect((await run('anthropic')).calls[0]?.init.headers).to.include({ 'anthropic-dangerous-direct-browser-access': 'true', 'anthropic-version': '2023-06-01' });
  });

  it('knows its own resources only', async () => {
    const { calls, events } = await run('openai', 'toString');
    expect([calls.length, events[0]?.type]).to.deep.equal([0, 'error']);
  });
});

describe('createDirectRunner, with a key of the person’s own', () => {
  async function ask(keys: readonly (string | undefined)[], status = 200) {
    const sent: unknown[] = [];
    const refused: string[] = [];
    const fetch = ((_url: string, init: RequestInit) => (sent.push(init.headers), Promise.resolve(status === 200 ? new Response(answer) : Response.json({ error: { message: 'Incorrect API key provided: sk-mine-1' } }, { status })))) as typeof globalThis.fetch;
    const given = [...keys];
    const direct = createDirectRunner({
      resources: { own: { name: 'own', description: '', baseUrl: 'https://api.example/v1', schema: 'openai', models: ['m'], headers: {}, asksKey: true } }, fetch,
      keys: { ask: async () => given.shift(), refuse: ({ name }) => void refused.push(name) },
    });
    const events: AiEvent[] = [];
    for await (const event of direct.run({ resource: 'own', action: 'generateText', options: { prompt: 'Hi' } }, { signal: new AbortController().signal })) events.push(event);
    return { sent, refused, last: events.at(-1) };
  }

  it('sends it as the schema wants it', async () => {
    const { sent, last } = await ask(['sk-mine-1']);
    expect(sent[0]).to.include({ authorization: 'Bearer sk-mine-1' });
    expect(last?.type).to.equal('finish');
  });

  it('asks nobody without one, and says so', async () => {
    const { sent, last } = await ask([undefined]);
    expect(sent).to.deep.equal([]);
    expect(last).to.have.nested.property('error.kind', 'auth');
  });

  it('lets go of one that is refused, and never repeats it', async () => {
    const { refused, last } = await ask(['sk-mine-1'], 401);
    expect(refused).to.deep.equal(['own']);
    expect(JSON.stringify(last)).not.to.contain('sk-mine-1');
  });
});

describe('routeRunners', () => {
  it('sends each request to the runner that knows its resource', async () => {
    const asked: string[] = [];
    const runner = (who: string) => ({ async *run() { asked.push(who); yield { type: 'finish', reason: 'stop' } as const; } });
    const both = routeRunners({ direct: runner('direct'), names: new Set(['local']), otherwise: runner('gateway') });
    for (const resource of ['local', 'other']) for await (const _event of both.run({ resource, action: 'generateText', options: { prompt: '' } }, { signal: new AbortController().signal })) void _event;
    expect(asked).to.deep.equal(['direct', 'gateway']);
    for await (const _event of both.run({ resource: 'local', action: 'searchVectors', options: { prompt: '', base: 'b' } }, { signal: new AbortController().signal })) void _event;
    expect(asked.at(-1), 'the base says who embeds').to.equal('gateway');
  });
});
