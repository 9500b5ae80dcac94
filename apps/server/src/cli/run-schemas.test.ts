import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LLMock } from '@copilotkit/aimock';
import { AI_SCHEMAS, SCHEMA_NAMES } from '@inlay/runtime/ai';
import type { AiSchema } from '@inlay/runtime/ai';
import { expect } from 'chai';
import { afterAll, beforeAll } from 'vitest';
import { run } from './run.ts';

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const PATHS: Readonly<Record<AiSchema, string>> = { openai: '/v1', anthropic: '', google: '/', cohere: '/v2/' };
const MODELS: Readonly<Record<AiSchema, string>> = { openai: 'gpt-4o', anthropic: 'claude-haiku-4-5', google: 'gemini-2.5-flash', cohere: 'command-a-03-2025' };

/** What a query asks for, and what the mocked model says to it. */
const QUERIES: Readonly<Record<string, { readonly action: string; readonly options: Readonly<Record<string, unknown>>; readonly data: unknown }>> = {
  text: { action: 'generateText', options: { prompt: 'Say hello' }, data: 'Hello there, wörld.' },
  whole: { action: 'generateText', options: { prompt: 'Say hello', stream: false }, data: 'Hello there, wörld.' },
  summary: { action: 'summarizeText', options: { text: 'A long story', length: 'short' }, data: 'Short.' },
  label: { action: 'classifyText', options: { text: 'It crashes', labels: ['Bug', 'Praise'] }, data: 'Bug' },
  row: { action: 'extractEntities', options: { text: 'Ada is 36', fields: [{ name: 'who' }, { name: 'age', type: 'integer' }] }, data: { who: 'Ada', age: 36 } },
  chat: { action: 'generateChatResponse', options: { messages: [{ role: 'user', content: 'Hi' }, { role: 'assistant', content: 'Hello' }], message: 'Say hello' }, data: 'Hello there, wörld.' },
  look: { action: 'generateTextFromImage', options: { images: [PIXEL], prompt: 'What is it?' }, data: 'A dot.' },
  caption: { action: 'captionImage', options: { images: `data:image/png;base64,${PIXEL}` }, data: 'One dot.' },
};

describe('inlay run against every vendor\'s API over HTTP', () => {
  const mock = new LLMock({ port: 0 });
  let folder = '';
  const inlay = async (schema: AiSchema, query: object): Promise<Record<string, unknown>> => {
    const [app, resources] = [join(folder, 'app.json'), join(folder, 'resources.json')];
    await writeFile(app, JSON.stringify({ inlay: 1, name: 'a', pages: { main: { title: 'A', order: 'a0' } }, components: {}, queries: { q: { resource: 'r', run: 'manual', ...query }, lookup: { action: 'transform', run: 'manual', options: { value: '<< { id: params.id, state: "sent" } >>' } } }, functions: {}, state: {} }));
    await writeFile(resources, JSON.stringify({ r: { baseUrl: mock.url + PATHS[schema], apiKey: 'sk-secret-key-1', schema, models: [MODELS[schema]] } }));
    let out = '';
    await run([app, '--query', 'q', '--resources', resources, '--json'], { out: (text) => { out += text; }, error: () => undefined });
    expect(out).to.not.include('sk-secret-key-1');
    return JSON.parse(out) as Record<string, unknown>;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'inlay-schemas-'));
    mock.onMessage(/Say hello/, { content: 'Hello there, wörld.' });
    mock.onMessage(/Summarize/, { content: 'Short.' });
    mock.onMessage(/Classify/, { content: '{"label":"Bug"}' });
    mock.onMessage(/Extract/, { content: '{"who":"Ada","age":36}' });
    mock.onMessage(/What is it/, { content: 'A dot.' });
    mock.onMessage(/caption/, { content: 'One dot.' });
    mock.onMessage(/Fail/, { error: { message: 'Rate limit reached', type: 'rate_limit_error' }, status: 429 });
    mock.on({ userMessage: /Where is/, hasToolResult: true }, { content: 'It was sent.' });
    mock.on({ userMessage: /Where is/ }, { toolCalls: [{ name: 'find_order', arguments: '{"id":7}' }, { name: 'find_order', arguments: '{"id":8}' }] });
    mock.onEmbedding(/./, { embedding: [0.1, 0.2] });
    mock.onImage(/./, { image: { b64Json: PIXEL } });
    await mock.start();
  });
  afterAll(async () => {
    await mock.stop();
    await rm(folder, { recursive: true });
  });

  for (const schema of AI_SCHEMAS) {
    for (const [name, { action, options, data }] of Object.entries(QUERIES)) {
      it(`${SCHEMA_NAMES[schema]}: ${name}`, async () => {
        const report = await inlay(schema, { action, options });
        expect(report).to.deep.include({ status: 'success', data, error: null });
        expect(report['usage']).to.be.an('object');
      });
    }

    for (const stream of [true, false]) {
      it(`${SCHEMA_NAMES[schema]}: runs the tools that the model calls, ${stream ? 'streaming' : 'whole'}`, async () => {
        const tools = [{ name: 'find_order', description: 'Finds an order.', parameters: { type: 'object', properties: { id: { type: 'integer' } }, required: ['id'] }, query: 'lookup' }];
        const report = await inlay(schema, { action: 'generateText', options: { prompt: 'Where is order 7?', tools, stream } });
        expect(report).to.deep.include({ status: 'success', data: 'It was sent.', error: null });
        const call = (id: number) => ({ name: 'find_order', arguments: { id }, status: 'success', data: { id, state: 'sent' }, error: null });
        expect(report['toolCalls']).to.deep.equal([call(7), call(8)]);
        const sent = JSON.stringify(mock.getLastRequest()?.body);
        expect(sent).to.include('sent').and.not.include('lookup');
      });
    }

    it(`${SCHEMA_NAMES[schema]}: tells a refusal`, async () => {
      const report = await inlay(schema, { action: 'generateText', options: { prompt: 'Fail' } });
      expect(report).to.include({ status: 'error', data: null }).and.to.have.nested.property('error.kind', 'rate');
    });

    it(`${SCHEMA_NAMES[schema]}: embeds, or says why it cannot`, async () => {
      // The mock knows no batches of Google's.
      const input = schema === 'google' ? 'a' : ['a', 'b'];
      const report = await inlay(schema, { action: 'embed', options: { input, model: schema === 'openai' ? 'text-embedding-3-small' : schema === 'google' ? 'gemini-embedding-001' : 'embed-v4.0' } });
      if (schema === 'anthropic') expect(report).to.have.nested.property('error.kind', 'config');
      else expect(report).to.deep.include({ status: 'success', data: [input].flat().map(() => [0.1, 0.2]) });
    });

    it(`${SCHEMA_NAMES[schema]}: makes an image, or says why it cannot`, async () => {
      const report = await inlay(schema, { action: 'generateImage', options: { prompt: 'A dot', model: schema === 'openai' ? 'gpt-image-1' : 'imagen-4.0-generate-001' } });
      if (schema === 'openai' || schema === 'google') expect(report).to.deep.include({ status: 'success', data: [{ mimeType: 'image/png', base64: PIXEL }] });
      else expect(report).to.have.nested.property('error.kind', 'config');
    });
  }
});
