import type { Usage } from '../../ai-event.ts';
import { asCount, asList, asRecord, asText, isRecord } from '../../json.ts';
import type { JsonRecord } from '../../json.ts';
import type { AnswerDialect, AnswerEnd, AnswerPiece, ToolPiece } from '../../stream/answer-piece.ts';
import { decodeAnswer } from '../../stream/decode-answer.ts';
import type { SchemaCodec } from '../schema.ts';
import { failureDialect } from './decode-failure.ts';

/** Reads chat completion chunks (`delta`) and whole chat completions (`message`). */
const dialect: AnswerDialect = { ...failureDialect, read: readChunk, hasThinkTags: true };

/** Reads a chat completion, streamed or whole, in OpenAI's format and the dialects of compatible servers. */
export const decodeResponse: SchemaCodec['decodeResponse'] = (response, asked) => decodeAnswer(response, dialect, asked);

function readChunk(chunk: JsonRecord): AnswerPiece {
  const choice = asRecord(asList(chunk['choices'])[0]);
  const message = asRecord(choice['delta'] ?? choice['message']);
  const { refusal, tool_calls: calls } = message;
  return {
    text: contentText(message['content']),
    reasoning: contentText(message['reasoning_content'] ?? message['reasoning'] ?? ''),
    toolCalls: Array.isArray(calls) ? calls.map(readToolCall) : undefined,
    usage: isRecord(chunk['usage']) ? readUsage(chunk['usage']) : undefined,
    end: typeof refusal === 'string' && refusal !== '' ? { kind: 'filtered', message: refusal } : readEnd(choice['finish_reason']),
  };
}

/** Content is a text, null, or a list of parts with texts, depending on who sends it. */
function contentText(content: unknown): string {
  if (typeof content === 'string') return content;
  return asList(content).map((part) => (typeof part === 'string' ? part : contentText(asRecord(part)['text']))).join('');
}

function readToolCall(value: unknown): ToolPiece {
  const call = asRecord(value);
  const { name, arguments: given } = asRecord(call['function']);
  const { index, id } = call;
  return { index: typeof index === 'number' ? index : undefined, id: asText(id) || undefined, name: asText(name) || undefined, arguments: given };
}

function readUsage(usage: JsonRecord): Partial<Usage> {
  return {
    inputTokens: asCount(usage['prompt_tokens']),
    outputTokens: asCount(usage['completion_tokens']),
    reasoningTokens: asCount(asRecord(usage['completion_tokens_details'])['reasoning_tokens']),
    cacheReadTokens: asCount(asRecord(usage['prompt_tokens_details'])['cached_tokens']),
    cacheWriteTokens: asCount(asRecord(usage['prompt_tokens_details'])['cache_write_tokens']),
  };
}

function readEnd(reason: unknown): AnswerEnd | undefined {
  switch (reason) {
    case undefined: case null: case '': return undefined;
    case 'stop': case 'end_turn': return 'stop';
    case 'length': case 'max_tokens': return 'length';
    case 'tool_calls': case 'function_call': return 'tool';
    case 'content_filter': return { kind: 'filtered', message: '' };
    case 'error': return { kind: 'server', message: '' };
    default: return 'other';
  }
}
