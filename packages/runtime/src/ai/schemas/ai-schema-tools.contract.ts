import { expect } from 'chai';
import type { JsonRecord } from '../json.ts';
import type { ToolCall } from '../model-call.ts';
import { CALL, TEXT, TOOLS } from './ai-schema-recordings.contract.ts';
import type { SchemaRecordings } from './ai-schema-recordings.contract.ts';
import { findRequestFault } from './request-shape.fixture.ts';
import { runSchema, sse } from './schema-run.fixture.ts';

/** What a model said with its calls, as a run gives it. */
interface Called {
  readonly text: string;
  readonly toolCalls: readonly ToolCall[];
}

const turnsOf = ({ text, toolCalls, ...rest }: Called, results: readonly string[]): readonly JsonRecord[] => [
  { role: 'assistant', content: text, toolCalls, ...rest },
  ...toolCalls.map(({ id, name }, index) => ({ role: 'tool', callId: id, name, content: results[index] ?? '' })),
];

/** Histories with calls as each vendor's models leave them: long ids, ids with dots, none, the same twice, signatures, thoughts. */
const HISTORIES: readonly (readonly [string, readonly JsonRecord[]])[] = [
  ['OpenAI', [...turnsOf({ text: '', toolCalls: [{ id: `call_${'x'.repeat(60)}`, ...CALL }, { id: 'call_b', ...CALL }] }, ['Sun', 'Rain'])]],
  ['a server with ids of its own', turnsOf({ text: 'Let me look.', toolCalls: [{ id: 'functions.find:0', ...CALL }] }, ['Sun'])],
  ['Anthropic', [{ role: 'assistant', content: '', toolCalls: [{ id: 'toolu_1', ...CALL }], reasoning: [{ text: 'Hmm.', signature: 'abc' }] }, { role: 'tool', callId: 'toolu_1', name: CALL.name, content: 'Sun' }]],
  ['Gemini, without ids, in two rounds', [...turnsOf({ text: '', toolCalls: [{ id: 'call_1', ...CALL, signature: 'c2ln' }] }, ['Sun']), ...turnsOf({ text: '', toolCalls: [{ id: 'call_1', ...CALL, signature: 'c2ln' }] }, ['Sun'])]],
  ['results in another order, one missing, one of no call', [
    { role: 'assistant', content: '', toolCalls: [{ id: 'a', ...CALL }, { id: 'b', ...CALL }, { id: 'c', ...CALL }] },
    { role: 'tool', callId: 'b', name: CALL.name, content: 'Rain' }, { role: 'user', content: 'Wait' }, { role: 'tool', callId: 'a', name: CALL.name, content: 'Sun', isError: true }, { role: 'tool', callId: 'z', name: 'other', content: 'Sun' },
  ]],
  ['OpenAI\'s own words', [
    { role: 'assistant', content: null, tool_calls: [{ id: 'call_1', type: 'function', function: { name: CALL.name, arguments: JSON.stringify(CALL.arguments) } }] },
    { role: 'tool', tool_call_id: 'call_1', content: 'Sun' },
  ]],
];

/** How a schema calls tools: the definitions, the calls, their results, and histories of every other schema. */
export function testTools(name: string, recordings: SchemaRecordings): void {
  describe(`${name}: tools`, () => {
    for (const isStream of [true, false]) testRound(recordings, isStream);
    testHistories(recordings);
  });
}

function testRound(recordings: SchemaRecordings, isStream: boolean): void {
  const { resource } = recordings;
  const answer = isStream ? sse(recordings.stream(TEXT)) : JSON.stringify(recordings.whole(TEXT));
  const called = isStream ? sse(recordings.toolStream) : JSON.stringify(recordings.toolWhole);
  for (const result of ['Sun', '', '[{"id":1}]']) {
    it(`gets the result ${JSON.stringify(result)} of its call, and answers, ${isStream ? 'streaming' : 'whole'}`, async () => {
      const first = await runSchema('generateText', { prompt: 'Weather?', tools: TOOLS, stream: isStream }, { resource, answer: called });
      const turns = turnsOf(first.data as Called, [result]);
      const second = await runSchema('generateText', { prompt: 'Weather?', tools: TOOLS, stream: isStream }, { resource, answer, turns });
      expect([second.text, second.end]).to.deep.equal([TEXT, 'ok']);
      for (const request of [...first.sent, ...second.sent]) expect(findRequestFault(resource.schema, request), JSON.stringify(request.body)).to.equal(undefined);
      // The question stays, and the call and its result come after it.
      const sent = JSON.stringify(second.sent[0]?.body);
      expect(sent.indexOf('Weather?')).to.be.above(-1).and.below(sent.lastIndexOf('Köln'));
      expect(sent).to.include(JSON.stringify(result).slice(1, -1));
    });
  }

  it(`adds up what both tries took where a call cannot be used, ${isStream ? 'streaming' : 'whole'}`, async () => {
    const wrong = called.replaceAll('find', 'invented');
    const { usage, text, sent, end } = await runSchema('generateText', { prompt: 'Hi', tools: TOOLS, stream: isStream }, { resource, answer: (_request, index) => (index === 0 ? wrong : answer) });
    expect([text, end, sent.length]).to.deep.equal([TEXT, 'ok', 2]);
    expect(usage?.outputTokens).to.be.above(recordings.usage.outputTokens);
  });
}

function testHistories({ resource, stream }: SchemaRecordings): void {
  const answer = sse(stream(TEXT));
  for (const [whose, turns] of HISTORIES) {
    for (const after of [[], [{ role: 'assistant', content: 'It is sunny.' }, { role: 'user', content: 'And tomorrow?' }]]) {
      it(`plays calls of ${whose}${after.length === 0 ? '' : ', and what was said after them'}`, async () => {
        const messages = [{ role: 'user', content: 'Weather?' }, ...turns, ...after];
        const { text, sent: [request] } = await runSchema('generateChatResponse', { messages, tools: TOOLS, reasoningEffort: 'low' }, { resource, answer });
        expect(text).to.equal(TEXT);
        expect(request && findRequestFault(resource.schema, request), JSON.stringify(request?.body)).to.equal(undefined);
        expect(JSON.stringify(request?.body)).to.include('Köln').and.include('Sun');
      });
    }
  }

  it('takes no tools that are none', async () => {
    for (const tools of ['{"name":', [{ name: 'two words' }], [{ name: 'a' }, { name: 'a' }], [{ name: 'a', parameters: 'x' }], 'find']) {
      const { end, sent } = await runSchema('generateText', { prompt: 'Hi', tools }, { resource, answer });
      expect([end, sent.length], JSON.stringify(tools)).to.deep.equal(['validation', 0]);
    }
  });

  it('says that an answer with a schema is given without tools', async () => {
    const { warnings } = await runSchema('generateText', { prompt: 'Hi', tools: TOOLS, schema: { type: 'object', properties: {} } }, { resource, answer: sse(stream('{}')) });
    expect(warnings.map(({ option }) => option)).to.deep.equal(['tools']);
  });
}
