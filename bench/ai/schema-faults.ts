import type { AiSchema } from '@inlay/runtime/ai';
import { CALL, RECORDINGS, TEXT, toEvents, toStream, toWhole } from './recordings.ts';

/** A fault of one schema's services: its name, what there is to read, the answer, and whether it is a stream (it is unless said). */
export type SchemaFault = readonly [name: string, holds: 'text' | 'call' | 'fault', response: () => Response, isStream?: boolean];

type Values = readonly unknown[];

const ARGUMENTS = JSON.stringify(CALL.arguments);
const events = (values: Values) => () => toStream(toEvents(values));

/** What only services of this schema do. `messages` is its recorded stream. */
export function schemaFaults(schema: AiSchema, messages: Values): readonly SchemaFault[] {
  const { toolStream, toolWhole } = RECORDINGS[schema];
  const cut = toolStream.slice(0, Math.ceil(toolStream.length / 2));
  return [
    ['tool', 'call', events(toolStream)],
    ['tool', 'call', () => toWhole(toolWhole), false],
    // Gemini sends a call in one piece; half of its stream is the call without an end.
    ['tool, cut', 'fault', events(cut)],
    ...OF_SCHEMA[schema](messages),
  ];
}

const chunk = (delta: object, rest: object = {}) => ({ id: 'c1', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta, finish_reason: null, ...rest }] });
const end = chunk({}, { finish_reason: 'stop' });
const called = chunk({}, { finish_reason: 'tool_calls' });
const [first, rest] = [TEXT.slice(0, 3), TEXT.slice(3)];
const opening = chunk({ role: 'assistant', content: '' });
const said = [opening, chunk({ content: first }), chunk({ content: rest })];
const callPiece = (call: object) => chunk({ tool_calls: [call] });
const argumentPieces = [ARGUMENTS.slice(0, 8), ARGUMENTS.slice(8)];

function openaiFaults(messages: Values): readonly SchemaFault[] {
  const withoutDone = messages.filter((message) => message !== '[DONE]');
  const whole = (message: object) => ({ id: 'c', object: 'chat.completion', created: 1, model: 'm', choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason: 'stop' }] });
  return [
    ['nodone', 'text', events(withoutDone)],
    ['no_usage', 'text', events([...said, end, '[DONE]'])],
    ['usage_each', 'text', events([...said.map((message) => ({ ...message, usage: { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 } })), end, '[DONE]'])],
    ['emptychoices', 'text', events([{ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [], prompt_filter_results: [] }, ...said, end, '[DONE]'])],
    ['nodelta', 'text', events([{ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, finish_reason: null }] }, ...said, end, '[DONE]'])],
    ['nullcontent', 'text', events([chunk({ role: 'assistant', content: null }), ...said.slice(1), chunk({ content: null }, { finish_reason: 'stop' }), '[DONE]'])],
    ['noid', 'text', events([{ choices: [{ index: 0, delta: { role: 'assistant', content: TEXT } }] }, { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] }, '[DONE]'])],
    ['think', 'text', events([opening, chunk({ content: '<think>Hm' }), chunk({ content: 'm.</think>\n\n' }), ...said.slice(1), end, '[DONE]'])],
    ['contentparts', 'text', () => toWhole(whole({ content: [{ type: 'text', text: TEXT }] })), false],
    ['refusal', 'fault', events([opening, chunk({ refusal: 'I cannot help with that.' }), end, '[DONE]'])],
    ['refusal', 'fault', () => toWhole(whole({ content: null, refusal: 'I cannot help with that.' })), false],
    ['nofinish', 'fault', events([opening, chunk({ content: first })])],
    ['finish in the first chunk', 'text', events([chunk({ role: 'assistant', content: TEXT }, { finish_reason: 'stop' }), '[DONE]'])],
    ...openaiToolFaults(),
  ];
}

function openaiToolFaults(): readonly SchemaFault[] {
  const begin = (call: object) => callPiece({ index: 0, id: 'call_a', type: 'function', function: { name: CALL.name, arguments: '' }, ...call });
  const args = (call: object = {}) => argumentPieces.map((piece) => callPiece({ index: 0, function: { arguments: piece }, ...call }));
  return [
    ['tc_noindex', 'call', events([opening, begin({ index: undefined }), ...args({ index: undefined }), called, '[DONE]'])],
    ['tc_noid', 'call', events([opening, begin({ id: undefined }), ...args(), called, '[DONE]'])],
    ['tc_whole', 'call', events([opening, begin({ function: { name: CALL.name, arguments: ARGUMENTS } }), called, '[DONE]'])],
    ['tc_obj', 'call', events([opening, begin({ function: { name: CALL.name, arguments: CALL.arguments } }), called, '[DONE]'])],
    ['tc_dupname', 'call', events([opening, begin({}), ...args({}).map((_piece, index) => callPiece({ index: 0, function: { name: CALL.name, arguments: argumentPieces[index] } })), called, '[DONE]'])],
    ['tc_bad', 'fault', events([opening, begin({}), args()[0], called, '[DONE]'])],
    ['finishstop', 'call', events([opening, begin({}), ...args(), end, '[DONE]'])],
    ['tc_length', 'fault', events([opening, begin({}), args()[0], chunk({}, { finish_reason: 'length' }), '[DONE]'])],
  ];
}

function anthropicFaults(messages: Values): readonly SchemaFault[] {
  const before = (type: string, added: object): Values => messages.flatMap((message) => ((message as { readonly type: string }).type === type ? [added, message] : [message]));
  return [
    ['unknownevent', 'text', events(before('content_block_stop', { type: 'future_event', value: 1 }))],
    ['ping', 'text', events(before('content_block_start', { type: 'ping' }))],
    ['no message_stop', 'text', events(messages.filter((message) => (message as { readonly type: string }).type !== 'message_stop'))],
    ['no event names', 'text', () => toStream(messages.map((message) => `data: ${JSON.stringify(message)}\n\n`).join(''))],
    ['[DONE] at the end', 'text', events([...messages, '[DONE]'])],
    ['pause_turn', 'fault', () => toStream(toEvents(messages).replace('end_turn', 'pause_turn'))],
    ['error as a text', 'fault', () => toStream('event: error\ndata: {"type":"error","error":"overloaded"}\n\n')],
  ];
}

function googleFaults(messages: Values): readonly SchemaFault[] {
  const part = (text: string, more: object = {}) => ({ candidates: [{ index: 0, content: { role: 'model', parts: [{ text }] }, ...more }] });
  const stop = { finishReason: 'STOP' };
  return [
    ['earlyfinish', 'text', events([part(first, stop), part(rest, stop)])],
    ['finishonly', 'text', events([part(TEXT), { candidates: [stop] }])],
    ['malformed', 'fault', events([{ candidates: [{ finishReason: 'MALFORMED_FUNCTION_CALL', finishMessage: 'Malformed function call: find(' }] }])],
    ['malformed', 'fault', () => toWhole({ candidates: [{ finishReason: 'MALFORMED_FUNCTION_CALL' }] }), false],
    ['blocked', 'fault', events([{ promptFeedback: { blockReason: 'SAFETY' } }])],
    ['blocked', 'fault', () => toWhole({ promptFeedback: { blockReason: 'SAFETY' } }), false],
    ['arrstream', 'text', () => toWhole(messages)],
    ['recitation', 'fault', events([part(first), part('', { finishReason: 'RECITATION' })])],
    ['no finish', 'fault', events([part(first)])],
  ];
}

function cohereFaults(messages: Values): readonly SchemaFault[] {
  const last = (delta: object): Values => [...messages.slice(0, -1), { type: 'message-end', delta }];
  return [
    ['unknownevent', 'text', events([...messages.slice(0, -1), { type: 'future-event', value: 1 }, ...messages.slice(-1)])],
    ['no event names', 'text', () => toStream(messages.map((message) => `data: ${JSON.stringify(message)}\n\n`).join(''))],
    ['[DONE] at the end', 'text', events([...messages, '[DONE]'])],
    ['finish ERROR', 'fault', events(last({ finish_reason: 'ERROR', error: 'out of memory' }))],
    ['finish TIMEOUT', 'fault', events(last({ finish_reason: 'TIMEOUT' }))],
    ['no message-end', 'fault', events(messages.slice(0, -1))],
  ];
}

const OF_SCHEMA: Readonly<Record<AiSchema, (messages: Values) => readonly SchemaFault[]>> = { openai: openaiFaults, anthropic: anthropicFaults, google: googleFaults, cohere: cohereFaults };
