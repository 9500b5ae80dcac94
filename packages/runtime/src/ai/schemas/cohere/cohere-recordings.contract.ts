import { CALL } from '../ai-schema-recordings.contract.ts';
import type { SchemaRecordings } from '../ai-schema-recordings.contract.ts';

const usage = { billed_units: { input_tokens: 3, output_tokens: 4 }, tokens: { input_tokens: 12, output_tokens: 7 }, cached_tokens: 4 };
const start = { type: 'message-start', id: 'm1', delta: { message: { role: 'assistant', content: [], tool_plan: '', tool_calls: [], citations: [] } } };
const begin = (index: number, content: object) => ({ type: 'content-start', index, delta: { message: { content } } });
const delta = (index: number, content: object) => ({ type: 'content-delta', index, delta: { message: { content } } });
const stop = (index: number) => ({ type: 'content-end', index });
const end = (reason: string, rest: object = {}) => ({ type: 'message-end', delta: { finish_reason: reason, usage, ...rest } });
const whole = (message: object, reason: string) => ({ id: 'm1', finish_reason: reason, message: { role: 'assistant', ...message }, usage });
const half = [start, begin(0, { type: 'text', text: '' }), delta(0, { text: 'Half' })];

/** How Cohere's service answers. */
export const cohereRecordings: SchemaRecordings = {
  resource: { name: 'r', description: '', baseUrl: 'http://h/v2', schema: 'cohere', models: ['command-x'], headers: {} },
  stream: (text) => [
    start, begin(0, { type: 'thinking', thinking: '' }), delta(0, { thinking: 'Hmm.' }), stop(0),
    begin(1, { type: 'text', text: '' }), delta(1, { text: text.slice(0, 3) }), delta(1, { text: text.slice(3) }), stop(1), end('COMPLETE'),
  ],
  whole: (text) => whole({ content: [{ type: 'thinking', thinking: 'Hmm.' }, { type: 'text', text }] }, 'COMPLETE'),
  usage: { inputTokens: 12, outputTokens: 7, reasoningTokens: 0, cacheReadTokens: 4, cacheWriteTokens: 0, estimated: false },
  reasoning: 'Hmm.',
  toolStream: [start, { type: 'tool-plan-delta', delta: { message: { tool_plan: 'I look.' } } },
    { type: 'tool-call-start', index: 0, delta: { message: { tool_calls: { id: 'find_1', type: 'function', function: { name: CALL.name, arguments: '' } } } } },
    ...(JSON.stringify(CALL.arguments).match(/.{1,7}/gu) ?? []).map((piece) => ({ type: 'tool-call-delta', index: 0, delta: { message: { tool_calls: { function: { arguments: piece } } } } })),
    { type: 'tool-call-end', index: 0 }, end('TOOL_CALL')],
  toolWhole: whole({ tool_plan: 'I look.', tool_calls: [{ id: 'find_1', type: 'function', function: { name: CALL.name, arguments: JSON.stringify(CALL.arguments) } }] }, 'TOOL_CALL'),
  ends: { length: [...half, end('MAX_TOKENS')], filtered: [...half, end('ERROR_TOXIC')] },
  errorMessage: end('ERROR', { error: 'out of memory' }),
  errorKind: 'server',
  refusals: [
    [401, { id: 'e', message: 'invalid api token' }, 'auth'],
    [498, { id: 'e', message: 'invalid token' }, 'auth'],
    [404, { id: 'e', message: 'model \'x\' not found' }, 'request'],
    [422, { id: 'e', message: 'invalid request: all elements in history must have a message' }, 'request'],
    [429, { id: 'e', message: 'trial key limit' }, 'rate'],
    [400, { id: 'e', message: 'too many tokens: size limit exceeded' }, 'context'],
    [504, { id: 'e', message: 'gateway timeout' }, 'timeout'],
  ],
  vectors: (count) => ({ id: 'e', embeddings: { float: Array.from({ length: count }, (_, index) => [index, 0.5]) }, texts: [], meta: { billed_units: { input_tokens: 3 } } }),
  embedModel: 'embed-v4.0',
  largestBatch: 96,
};
