import { expect } from 'chai';
import type { AiResource } from '../../resource.ts';
import { inPieces, runSchema, sse } from '../schema-run.fixture.ts';

const resource: AiResource = { name: 'r', description: '', baseUrl: 'http://h', schema: 'google', models: ['gemini-3-flash'], headers: {} };
const chunk = (text: string, finishReason?: string) => ({ candidates: [{ content: { parts: [{ text }], role: 'model' }, ...(finishReason === undefined ? {} : { finishReason }) }] });
const TOOLS = [{ name: 'find', description: 'Finds.', parameters: { type: 'object' } }];
const ask = (answer: string | Response, options: object = { prompt: 'Hi' }) => runSchema('generateText', options, { resource, answer });

describe('Gemini', () => {
  it('ends without a mark, also with a chunk that holds nothing else', async () => {
    expect((await ask(sse([chunk('Hi'), { candidates: [{ finishReason: 'STOP' }] }]))).end).to.equal('ok');
    expect((await ask(sse([chunk('Hi', 'STOP')]))).end).to.equal('ok');
  });

  it('may say STOP early and go on', async () => {
    const { text, end } = await ask(inPieces([sse([chunk('He', 'STOP')]), sse([chunk('llo', 'STOP')])]));
    expect([text, end]).to.deep.equal(['Hello', 'ok']);
  });

  it('may send a list where nobody asked for events', async () => {
    expect((await ask(JSON.stringify([chunk('He'), chunk('llo', 'STOP')]))).text).to.equal('Hello');
    expect((await ask(JSON.stringify([chunk('He'), chunk('llo', 'STOP')]).slice(0, -20))).end).to.equal('truncated');
    expect((await ask(JSON.stringify([chunk('He')]))).end).to.equal('truncated');
  });

  const ends: readonly (readonly [object, string])[] = [
    [{ promptFeedback: { blockReason: 'SAFETY' } }, 'filtered'],
    [{ candidates: [{ finishReason: 'RECITATION' }] }, 'filtered'],
    [{ candidates: [{ finishReason: 'MALFORMED_FUNCTION_CALL', finishMessage: 'print(x)' }] }, 'protocol'],
    [{ candidates: [{ finishReason: 'UNEXPECTED_TOOL_CALL' }] }, 'protocol'],
    [{ candidates: [{ finishReason: 'STOP' }], usageMetadata: { promptTokenCount: 1 } }, 'protocol'],
  ];
  for (const [answer, kind] of ends) {
    it(`ends in one error, ${kind}, for ${JSON.stringify(answer)}`, async () => {
      expect((await ask(sse([answer]))).end).to.equal(kind);
      expect((await ask(JSON.stringify(answer))).end).to.equal(kind);
    });
  }

  it('gets its signatures back, and a stand-in for calls of other models', async () => {
    const first = await ask(sse([{ candidates: [{ content: { parts: [{ functionCall: { name: 'find', args: { a: 1 } }, thoughtSignature: 'c2ln' }] }, finishReason: 'STOP' }] }]), { prompt: 'Hi', tools: TOOLS });
    expect(first.calls).to.deep.equal([{ id: 'call_1', name: 'find', arguments: { a: 1 }, signature: 'c2ln' }]);
    const messages = [{ role: 'user', content: 'Hi' }, { role: 'assistant', content: '', toolCalls: [...first.calls, { id: 'x', name: 'find', arguments: {} }] }];
    const { sent } = await runSchema('generateChatResponse', { messages, message: 'And?', tools: TOOLS }, { resource, answer: sse([chunk('Hi', 'STOP')]) });
    const contents = sent[0]?.body?.['contents'] as readonly { readonly role: string; readonly parts: readonly Record<string, unknown>[] }[];
    expect(contents.map(({ role }) => role)).to.deep.equal(['user', 'model', 'user']);
    expect(contents[1]?.parts.map(({ thoughtSignature }) => thoughtSignature)).to.deep.equal(['c2ln', 'skip_thought_signature_validator']);
    expect(contents[2]?.parts.map((part) => Object.keys(part)[0])).to.deep.equal(['functionResponse', 'functionResponse', 'text']);
  });

  it('is sent images whole, and asked for events', async () => {
    const { sent } = await runSchema('generateText', { prompt: 'Hi', images: 'https://a.example/x' }, { resource, answer: sse([chunk('Hi', 'STOP')]), loadImage: async () => ({ mimeType: 'image/webp', base64: 'UklGRgAA' }) });
    expect(sent[0]?.url).to.equal('http://h/v1beta/models/gemini-3-flash:streamGenerateContent?alt=sse');
    expect(JSON.stringify(sent[0]?.body)).to.include('{"inlineData":{"mimeType":"image/webp","data":"UklGRgAA"}}');
  });
});
