import { expect } from 'chai';
import { createAiRunner } from '@inlay/runtime/ai';
import type { AiAction, AiEvent, AiOptions } from '@inlay/runtime/ai';
import { createGuardedFetch } from '../guarded-fetch.ts';
import { createProviderTransport } from '../provider-transport.ts';
import { startDemoModel } from './start-demo-model.ts';
import type { DemoModel } from './start-demo-model.ts';

describe('startDemoModel', () => {
  let demo: DemoModel;
  beforeEach(async () => {
    demo = await startDemoModel({ now: () => 1_700_000_000_000 });
  });
  afterEach(() => demo.close());
  const post = (body: unknown, headers: Record<string, string> = {}): Promise<Response> => fetch(`${demo.resource.baseUrl}/chat/completions`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
  const question = { model: 'inlay-demo', messages: [{ role: 'system', content: 'Be brief.' }, { role: 'user', content: 'Analyze this feedback: Too slow' }] };

  it('lists itself, labelled as what it is', async () => {
    const { data } = (await (await fetch(`${demo.resource.baseUrl}/models`)).json()) as { data: { id: string; label: string }[] };
    expect(data).to.have.length(1);
    expect(data[0]).to.include({ id: 'inlay-demo', label: 'demo: rules, not a language model' });
    expect(demo.resource.label).to.equal('demo: rules, not a language model');
  });

  it('answers whole, with usage and its label in the metadata', async () => {
    const body = (await (await post(question)).json()) as { choices: { message: { content: string }; finish_reason: string }[]; usage: Record<string, number>; system_fingerprint: string; label: string };
    expect(body.choices[0]?.message.content).to.include('too slow');
    expect(body.choices[0]?.finish_reason).to.equal('stop');
    expect(body).to.include({ system_fingerprint: 'inlay-demo-rules', label: 'demo: rules, not a language model' });
    expect(body.usage['total_tokens']).to.equal(body.usage['prompt_tokens']! + body.usage['completion_tokens']!);
  });

  it('streams the same words, one by one, with usage only when it is wanted', async () => {
    const whole = (await (await post(question)).json()) as { choices: { message: { content: string } }[] };
    const read = async (extra: object) => {
      const text = await (await post({ ...question, stream: true, ...extra })).text();
      expect(text.endsWith('data: [DONE]\n\n')).to.equal(true);
      return text.split('\n\n').filter((line) => line.startsWith('data: {')).map((line) => JSON.parse(line.slice(6)) as { choices: { delta: { content?: string } }[]; usage?: object; system_fingerprint: string });
    };
    const chunks = await read({ stream_options: { include_usage: true } });
    expect(chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join('')).to.equal(whole.choices[0]?.message.content);
    expect(chunks.length).to.be.above(15);
    expect(chunks.every(({ system_fingerprint: fingerprint }) => fingerprint === 'inlay-demo-rules')).to.equal(true);
    expect(chunks.filter(({ usage }) => usage !== undefined)).to.have.length(1);
    expect((await read({})).filter(({ usage }) => usage !== undefined)).to.deep.equal([]);
  });

  it('refuses in the way of the API what it does not know', async () => {
    for (const [body, status] of [[{ ...question, model: 'gpt' }, 404], [{ model: 'inlay-demo' }, 400], [{ model: 'inlay-demo', messages: [] }, 400], ['text', 400]] as const) {
      const response = await post(body);
      expect(response.status, JSON.stringify(body)).to.equal(status);
      expect(await response.json()).to.have.nested.property('error.message');
    }
    expect((await fetch(`${demo.resource.baseUrl}/images/generations`, { method: 'POST' })).status).to.equal(404);
    expect((await post({ ...question, padding: 'x'.repeat(1_100_000) })).status).to.equal(413);
  });

  it('embeds a text or a list by rules, labelled as what it is', async () => {
    const embed = (body: unknown): Promise<Response> => fetch(`${demo.resource.baseUrl}/embeddings`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    const answer = (await (await embed({ model: 'inlay-demo', input: ['leave', 'lunch'], dimensions: 32 })).json()) as { data: { index: number; embedding: number[] }[]; label: string; usage: Record<string, number> };
    expect(answer.data.map(({ index, embedding }) => [index, embedding.length])).to.deep.equal([[0, 32], [1, 32]]);
    expect([answer.label, answer.usage['prompt_tokens']]).to.deep.equal(['demo: rules, not a language model', 2]);
    for (const [body, status] of [[{ model: 'other', input: 'a' }, 404], [{ model: 'inlay-demo' }, 400], [{ model: 'inlay-demo', input: [] }, 400], [{ model: 'inlay-demo', input: 'a', dimensions: 1e9 }, 400]] as const) expect((await embed(body)).status, JSON.stringify(body)).to.equal(status);
  });

  it('does not answer pages', async () => {
    expect((await post(question, { origin: 'http://evil.example' })).status).to.equal(403);
    expect((await post(question, { origin: 'null' })).status).to.equal(403);
  });

  it('answers through the same path as every other provider', async () => {
    const origin = new URL(demo.resource.baseUrl).origin;
    const guarded = createGuardedFetch({ policy: { isPrivateAllowed: (other) => other === origin, ownPorts: () => new Set() } });
    const runner = createAiRunner({ resolve: async () => ({ resource: demo.resource, origin: 'demo' }), transport: createProviderTransport({ fetch: guarded, keyFor: async () => undefined }) });
    const events: AiEvent[] = [];
    for await (const event of runner.run({ resource: 'localModel', action: 'generateText', options: { prompt: 'Analyze this feedback: Too slow', model: 'llama3.3:70b' } }, { signal: AbortSignal.timeout(5_000) })) events.push(event);
    expect(events[0]).to.deep.equal({ type: 'start', source: { resource: 'demo', origin: 'demo', model: 'inlay-demo', label: 'demo: rules, not a language model' } });
    expect(events.at(-1)).to.include({ type: 'finish', reason: 'stop' });
    expect(events.flatMap((event) => (event.type === 'text' ? event.text : [])).join('')).to.include('“too slow”');
    expect(events.find(({ type }) => type === 'usage')).to.have.nested.property('usage.estimated', false);
    await guarded.close();
  });

  const actions: readonly (readonly [AiAction, Partial<AiOptions>, unknown])[] = [
    ['classifyText', { text: 'The app crashes when I save', labels: ['Bug', 'Praise'] }, 'Bug'],
    ['classifyText', { text: 'The app crashes when I save', labels: ['Bug', 'Praise'], multiple: true }, ['Bug']],
    ['extractEntities', { text: 'Write to a@b.co about the $20', fields: [{ name: 'email' }, { name: 'amount', type: 'number' }] }, { email: 'a@b.co', amount: 20 }],
    ['extractEntities', { text: 'Write to a@b.co', fields: ['email'], many: true }, [{ email: 'a@b.co' }]],
  ];
  for (const [action, options, data] of actions) {
    it(`can ${action} ${JSON.stringify(options['multiple'] ?? options['many'] ?? false)}`, async () => {
      const runner = createAiRunner({ resolve: async () => ({ resource: demo.resource, origin: 'demo' }), transport: () => async ({ url, method, headers, body }, signal) => fetch(url, { method, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body), signal }) });
      const events: AiEvent[] = [];
      for await (const event of runner.run({ resource: 'demo', action, options: { prompt: '', ...options } }, { signal: AbortSignal.timeout(5_000) })) events.push(event);
      expect(events.find(({ type }) => type === 'data')).to.deep.equal({ type: 'data', data });
    });
  }
});
