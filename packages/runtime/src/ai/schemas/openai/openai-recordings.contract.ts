import { CALL, PIXEL } from '../ai-schema-recordings.contract.ts';
import type { SchemaRecordings } from '../ai-schema-recordings.contract.ts';

const chunk = (delta: object, rest: object = {}) => ({ id: 'c1', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta, finish_reason: null, ...rest }] });
const usage = { prompt_tokens: 12, completion_tokens: 7, total_tokens: 19, completion_tokens_details: { reasoning_tokens: 2 }, prompt_tokens_details: { cached_tokens: 4 } };
const whole = (message: object, reason: string) => ({ id: 'c1', object: 'chat.completion', created: 1, model: 'm', choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason: reason }], usage });
const toolCalls = [{ index: 0, id: 'call_a', type: 'function', function: { name: CALL.name, arguments: JSON.stringify(CALL.arguments) } }];

/** How OpenAI's service answers. */
export const openaiRecordings: SchemaRecordings = {
  resource: { name: 'r', description: '', baseUrl: 'http://h/v1', schema: 'openai', models: ['gpt-4o'], headers: {} },
  stream: (text) => [
    chunk({ role: 'assistant', content: '' }), chunk({ reasoning_content: 'Hmm.' }), chunk({ content: text.slice(0, 3) }), chunk({ content: text.slice(3) }),
    chunk({}, { finish_reason: 'stop' }), { ...chunk({}), choices: [], usage }, '[DONE]',
  ],
  whole: (text) => whole({ content: text, reasoning_content: 'Hmm.' }, 'stop'),
  usage: { inputTokens: 12, outputTokens: 7, reasoningTokens: 2, cacheReadTokens: 4, cacheWriteTokens: 0, estimated: false },
  reasoning: 'Hmm.',
  toolStream: [
    chunk({ role: 'assistant', content: null, tool_calls: [{ index: 0, id: 'call_a', type: 'function', function: { name: CALL.name, arguments: '' } }] }),
    ...(JSON.stringify(CALL.arguments).match(/.{1,7}/gu) ?? []).map((piece) => chunk({ tool_calls: [{ index: 0, function: { arguments: piece } }] })),
    chunk({}, { finish_reason: 'tool_calls' }), '[DONE]',
  ],
  toolWhole: whole({ content: null, tool_calls: toolCalls }, 'tool_calls'),
  ends: { length: [chunk({ content: 'Half' }), chunk({}, { finish_reason: 'length' }), '[DONE]'], filtered: [chunk({ content: 'Half' }), chunk({}, { finish_reason: 'content_filter' }), '[DONE]'] },
  errorMessage: { error: { message: 'CUDA out of memory', type: 'server_error', code: 500 } },
  errorKind: 'server',
  refusals: [
    [401, { error: { message: 'Incorrect API key provided', type: 'invalid_request_error', param: null, code: 'invalid_api_key' } }, 'auth'],
    [404, { error: { message: 'The model `x` does not exist', type: 'invalid_request_error', code: 'model_not_found' } }, 'request'],
    [400, { error: { message: 'Your input exceeds the context window', type: 'invalid_request_error', code: 'context_length_exceeded' } }, 'context'],
    [400, { error: { message: 'Rejected by our safety system', code: 'content_policy_violation' } }, 'filtered'],
  ],
  // Out of order on purpose: the index counts.
  vectors: (count) => ({ object: 'list', data: Array.from({ length: count }, (_, index) => ({ object: 'embedding', index, embedding: [index, 0.5] })).toReversed(), model: 'm', usage: { prompt_tokens: 3, total_tokens: 3 } }),
  embedModel: 'text-embedding-3-small',
  largestBatch: 256,
  image: { created: 1, data: [{ b64_json: PIXEL }, { b64_json: PIXEL }] },
  imageModel: 'gpt-image-1',
};
