import { CALL } from '../ai-schema-recordings.contract.ts';
import type { SchemaRecordings } from '../ai-schema-recordings.contract.ts';

const start = { type: 'message_start', message: { id: 'msg_1', type: 'message', role: 'assistant', model: 'm', content: [], stop_reason: null, stop_sequence: null, usage: { input_tokens: 6, cache_read_input_tokens: 4, cache_creation_input_tokens: 2, output_tokens: 1 } } };
const begin = (index: number, block: object) => ({ type: 'content_block_start', index, content_block: block });
const delta = (index: number, change: object) => ({ type: 'content_block_delta', index, delta: change });
const stop = (index: number) => ({ type: 'content_block_stop', index });
const end = (reason: string) => [{ type: 'message_delta', delta: { stop_reason: reason, stop_sequence: null }, usage: { output_tokens: 7 } }, { type: 'message_stop' }];
const whole = (content: readonly object[], reason: string) => ({ ...start.message, content, stop_reason: reason, usage: { ...start.message.usage, output_tokens: 7 } });
const half = [start, begin(0, { type: 'text', text: '' }), delta(0, { type: 'text_delta', text: 'Half' })];
const refusal = (type: string, message: string) => ({ type: 'error', error: { type, message }, request_id: 'req_1' });

/** How Anthropic's service answers. */
export const anthropicRecordings: SchemaRecordings = {
  resource: { name: 'r', description: '', baseUrl: 'http://h/', schema: 'anthropic', models: ['claude-haiku-x'], headers: {} },
  stream: (text) => [
    start, begin(0, { type: 'thinking', thinking: '', signature: '' }), { type: 'ping' }, delta(0, { type: 'thinking_delta', thinking: 'Hmm.' }), delta(0, { type: 'signature_delta', signature: 'abc' }), stop(0),
    begin(1, { type: 'text', text: '' }), delta(1, { type: 'text_delta', text: text.slice(0, 3) }), delta(1, { type: 'text_delta', text: text.slice(3) }), stop(1), ...end('end_turn'),
  ],
  whole: (text) => whole([{ type: 'thinking', thinking: 'Hmm.', signature: 'abc' }, { type: 'text', text }], 'end_turn'),
  usage: { inputTokens: 12, outputTokens: 7, reasoningTokens: 0, cacheReadTokens: 4, cacheWriteTokens: 2, estimated: false },
  reasoning: 'Hmm.',
  toolStream: [start, begin(0, { type: 'tool_use', id: 'toolu_1', name: CALL.name, input: {} }), delta(0, { type: 'input_json_delta', partial_json: '' }),
    ...(JSON.stringify(CALL.arguments).match(/.{1,7}/gu) ?? []).map((piece) => delta(0, { type: 'input_json_delta', partial_json: piece })), stop(0), ...end('tool_use')],
  toolWhole: whole([{ type: 'tool_use', id: 'toolu_1', name: CALL.name, input: CALL.arguments }], 'tool_use'),
  ends: { length: [...half, ...end('max_tokens')], filtered: [...half, ...end('refusal')] },
  errorMessage: refusal('overloaded_error', 'Overloaded'),
  errorKind: 'server',
  refusals: [
    [401, refusal('authentication_error', 'invalid x-api-key'), 'auth'],
    [403, refusal('permission_error', 'No access to this model'), 'auth'],
    [404, refusal('not_found_error', 'model: x'), 'request'],
    [413, refusal('request_too_large', 'Request exceeds the maximum size'), 'request'],
    [400, refusal('invalid_request_error', 'prompt is too long: 210000 tokens > 200000 maximum'), 'context'],
    [400, refusal('invalid_request_error', 'Your credit balance is too low to access the API'), 'quota'],
    [429, refusal('rate_limit_error', 'Too many requests'), 'rate'],
    [529, refusal('overloaded_error', 'Overloaded'), 'server'],
  ],
};
