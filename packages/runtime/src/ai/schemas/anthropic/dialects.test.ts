import { expect } from 'chai';
import type { AiResource } from '../../resource.ts';
import { runSchema, sse } from '../schema-run.fixture.ts';

const resource: AiResource = { name: 'r', description: '', baseUrl: 'http://h', schema: 'anthropic', models: ['claude-x'], headers: {} };
const answer = sse([{ type: 'message_start', message: { usage: { input_tokens: 1 } } }, { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'Hi' } }, { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 1 } }, { type: 'message_stop' }]);
const ask = (options: object, model = 'claude-x') => runSchema('generateText', { prompt: 'Hi', ...options }, { resource: { ...resource, models: [model] }, answer });

describe('Claude', () => {
  it('is always told a longest answer, as long as the model can write', async () => {
    expect((await ask({})).sent[0]?.body).to.include({ max_tokens: 8192 });
    expect((await ask({}, 'claude-3-haiku-20240307')).sent[0]?.body).to.include({ max_tokens: 4096 });
    expect((await ask({ maxTokens: 9_999_999 }, 'claude-3-haiku-20240307')).warnings.map(({ option }) => option)).to.deep.equal(['maxTokens']);
  });

  it('takes no seed, no temperature above 1, and with some models one of temperature and top-p, or none', async () => {
    const { warnings, sent } = await ask({ seed: 1, temperature: 1.4 });
    expect(warnings.map(({ option }) => option)).to.deep.equal(['seed', 'temperature']);
    expect(sent[0]?.body).to.include({ temperature: 1 }).and.not.have.property('seed');
    expect((await ask({ temperature: 0.2, topP: 0.5 }, 'claude-haiku-4-5')).sent[0]?.body).to.include({ temperature: 0.2 }).and.not.have.property('top_p');
    const fixed = await ask({ temperature: 0.2, topP: 0.5 }, 'anthropic/claude-opus-4-8');
    expect([fixed.warnings.map(({ option }) => option), fixed.sent[0]?.body?.['temperature']]).to.deep.equal([['temperature', 'topP'], undefined]);
  });

  it('thinks within a budget or by an effort, as the model wants it', async () => {
    const older = await ask({ reasoningEffort: 'low', maxTokens: 100, temperature: 0.2 }, 'claude-sonnet-4-0');
    expect(older.sent[0]?.body).to.deep.include({ thinking: { type: 'enabled', budget_tokens: 2048 }, max_tokens: 2148 }).and.not.have.property('temperature');
    expect(older.warnings.map(({ option }) => option)).to.deep.equal(['temperature']);
    expect((await ask({ reasoningEffort: 'high' }, 'claude-opus-4-8')).sent[0]?.body).to.deep.include({ output_config: { effort: 'high' } });
    expect((await ask({ reasoningEffort: 'low' }, 'claude-3-haiku-20240307')).warnings.map(({ option }) => option)).to.deep.equal(['reasoningEffort']);
  });

  it('is told the version of the API, and what the resource wants instead', async () => {
    expect((await ask({})).sent[0]?.headers).to.deep.equal({ 'anthropic-version': '2023-06-01' });
    const { sent } = await runSchema('generateText', { prompt: 'Hi' }, { resource: { ...resource, headers: { 'Anthropic-Version': '2030-01-01' } }, answer });
    expect(sent[0]?.headers).to.deep.equal({ 'Anthropic-Version': '2030-01-01' });
  });

  it('gets an answer to each call in the next turn, also to one that nobody answered', async () => {
    const call = (id: string) => ({ id, name: 'find', arguments: {} });
    const messages = [{ role: 'user', content: 'Hi' }, { role: 'assistant', content: '', toolCalls: [call('a.1'), call('b')] }, { role: 'user', content: 'Wait' }, { role: 'tool', callId: 'b', name: 'find', content: 'Found' }];
    const { sent } = await runSchema('generateChatResponse', { messages, message: 'And?' }, { resource, answer });
    const turns = sent[0]?.body?.['messages'] as readonly { readonly content: unknown }[] | undefined;
    expect(turns?.[2]?.content).to.deep.equal([
      { type: 'tool_result', tool_use_id: 'call00001', content: 'This call was not answered.', is_error: true }, { type: 'tool_result', tool_use_id: 'b', content: 'Found' }, { type: 'text', text: 'Wait' }, { type: 'text', text: 'And?' },
    ]);
  });

  it('gets its thoughts back, sealed as they came, with the calls that they led to', async () => {
    const thinking = { type: 'thinking', thinking: 'Hmm.', signature: 'abc' };
    const redacted = { type: 'redacted_thinking', data: 'xyz' };
    const call = { type: 'tool_use', id: 'toolu_1', name: 'find', input: { a: 1 } };
    const whole = JSON.stringify({ type: 'message', role: 'assistant', content: [thinking, redacted, call], stop_reason: 'tool_use', usage: {} });
    const block = (index: number, content: object, ...deltas: readonly object[]) => [{ type: 'content_block_start', index, content_block: content }, ...deltas.map((delta) => ({ type: 'content_block_delta', index, delta }))];
    const streamed = sse([
      ...block(0, { type: 'thinking', thinking: '', signature: '' }, { type: 'thinking_delta', thinking: 'Hm' }, { type: 'thinking_delta', thinking: 'm.' }, { type: 'signature_delta', signature: 'abc' }),
      ...block(1, redacted), ...block(2, { ...call, input: {} }, { type: 'input_json_delta', partial_json: '{"a":1}' }),
      { type: 'message_delta', delta: { stop_reason: 'tool_use' } }, { type: 'message_stop' },
    ]);
    const options = { prompt: 'Hi', reasoningEffort: 'low', tools: [{ name: 'find', description: '', parameters: {} }], model: 'claude-sonnet-4-0' };
    for (const called of [whole, streamed]) {
      const { data } = await runSchema('generateText', options, { resource, answer: called });
      const { text, ...said } = data as { readonly text: string };
      const { sent } = await runSchema('generateText', options, { resource, answer, turns: [{ role: 'assistant', content: text, ...said }, { role: 'tool', callId: 'toolu_1', name: 'find', content: 'Found' }] });
      const turns = sent[0]?.body?.['messages'] as readonly { readonly content: unknown }[] | undefined;
      expect(turns?.[1]?.content).to.deep.equal([thinking, redacted, call]);
      expect(sent[0]?.body).to.have.property('thinking');
    }
  });

  it('does not think about the results of calls that it made without thinking', async () => {
    const turns = [{ role: 'assistant', content: '', toolCalls: [{ id: 'a', name: 'find', arguments: {} }] }, { role: 'tool', callId: 'a', name: 'find', content: 'Found' }];
    const { sent } = await runSchema('generateText', { prompt: 'Hi', reasoningEffort: 'low', model: 'claude-sonnet-4-0' }, { resource, answer, turns });
    expect(sent[0]?.body).to.not.have.property('thinking');
  });

  it('takes only images that it knows', async () => {
    expect((await ask({ images: 'data:image/svg+xml;base64,PHN2Zz48L3N2Zz4=' })).end).to.equal('validation');
  });
});
