import type { Usage } from '../../ai-event.ts';
import { asCount, asList, asRecord, asText } from '../../json.ts';
import type { JsonRecord } from '../../json.ts';
import type { AnswerDialect, AnswerEnd, AnswerPiece } from '../../stream/answer-piece.ts';
import { decodeAnswer } from '../../stream/decode-answer.ts';
import type { SchemaCodec } from '../schema.ts';
import { failureDialect } from './decode-failure.ts';

/** Reads the events of a message stream, and whole messages. Events of other types, such as `ping`, say nothing. */
const dialect: AnswerDialect = { ...failureDialect, read: readMessage };

/** Reads a message, streamed or whole. */
export const decodeResponse: SchemaCodec['decodeResponse'] = (response, asked) => decodeAnswer(response, dialect, asked);

function readMessage(message: JsonRecord): AnswerPiece {
  switch (message['type']) {
    case 'message_start':
      return readWhole(asRecord(message['message']));
    case 'content_block_start':
      return readBlock(asRecord(message['content_block']), message['index']);
    case 'content_block_delta':
      return readDelta(asRecord(message['delta']), message['index']);
    case 'message_delta':
      return { end: readEnd(asRecord(message['delta'])), usage: readUsage(asRecord(message['usage'])) };
    case 'message_stop':
      return { isLast: true };
    case 'message':
      return readWhole(message);
    default:
      return {};
  }
}

function readWhole(message: JsonRecord): AnswerPiece {
  const blocks = asList(message['content']).map((block, index) => readBlock(asRecord(block), index));
  return {
    text: blocks.map(({ text = '' }) => text).join(''),
    reasoning: blocks.map(({ reasoning = '' }) => reasoning).join(''),
    seals: blocks.flatMap(({ seals = [] }) => seals),
    toolCalls: blocks.flatMap(({ toolCalls = [] }) => toolCalls),
    end: readEnd(message),
    usage: readUsage(asRecord(message['usage'])),
  };
}

function readBlock(block: JsonRecord, index: unknown): AnswerPiece {
  switch (block['type']) {
    case 'text': return { text: asText(block['text']) };
    case 'thinking': return { reasoning: asText(block['thinking']), ...seal(block) };
    case 'redacted_thinking': return { seals: [{ redacted: asText(block['data']) }] };
    case 'tool_use': {
      // A stream begins each call with `{}` and sends the arguments after it.
      const input = asRecord(block['input']);
      return { toolCalls: [{ index: indexOf(index), id: asText(block['id']) || undefined, name: asText(block['name']), arguments: Object.keys(input).length === 0 ? '' : input }] };
    }
    default: return {};
  }
}

function readDelta(delta: JsonRecord, index: unknown): AnswerPiece {
  switch (delta['type']) {
    case 'text_delta': return { text: asText(delta['text']) };
    case 'thinking_delta': return { reasoning: asText(delta['thinking']) };
    case 'signature_delta': return seal(delta);
    case 'input_json_delta': return { toolCalls: [{ index: indexOf(index), arguments: asText(delta['partial_json']) }] };
    default: return {};
  }
}

/** A stream begins each thought with an empty signature. */
function seal({ signature }: JsonRecord): AnswerPiece {
  return typeof signature === 'string' && signature !== '' ? { seals: [{ signature }] } : {};
}

function indexOf(index: unknown): number | undefined {
  return typeof index === 'number' ? index : undefined;
}

/** `input_tokens` leaves out what was read from and written to the cache; ours holds all of it. */
function readUsage(usage: JsonRecord): Partial<Usage> {
  const cacheReadTokens = asCount(usage['cache_read_input_tokens']);
  const cacheWriteTokens = asCount(usage['cache_creation_input_tokens']);
  const ownTokens = asCount(usage['input_tokens']);
  return { inputTokens: ownTokens === 0 ? 0 : ownTokens + cacheReadTokens + cacheWriteTokens, outputTokens: asCount(usage['output_tokens']), cacheReadTokens, cacheWriteTokens };
}

function readEnd(message: JsonRecord): AnswerEnd | undefined {
  switch (message['stop_reason']) {
    case undefined: case null: return undefined;
    case 'end_turn': case 'stop_sequence': return 'stop';
    case 'max_tokens': return 'length';
    case 'tool_use': return 'tool';
    case 'refusal': return { kind: 'filtered', message: asText(asRecord(message['stop_details'])['explanation']) };
    case 'pause_turn': return { kind: 'truncated', message: 'the service paused' };
    case 'model_context_window_exceeded': return 'length';
    default: return 'other';
  }
}
