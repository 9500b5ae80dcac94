import type { Usage } from '../../ai-event.ts';
import { asCount, asList, asRecord, asText } from '../../json.ts';
import type { JsonRecord } from '../../json.ts';
import type { AnswerDialect, AnswerEnd, AnswerPiece, ToolPiece } from '../../stream/answer-piece.ts';
import { decodeAnswer } from '../../stream/decode-answer.ts';
import type { SchemaCodec } from '../schema.ts';
import { failureDialect } from './decode-failure.ts';

/** Reads the events of a chat stream, and whole chat answers. Events of other types, such as citations, say nothing. */
const dialect: AnswerDialect = { ...failureDialect, read: readMessage };

/** Reads a chat answer, streamed or whole. */
export const decodeResponse: SchemaCodec['decodeResponse'] = (response, asked) => decodeAnswer(response, dialect, asked);

function readMessage(event: JsonRecord): AnswerPiece {
  const delta = asRecord(event['delta']);
  const message = asRecord(delta['message']);
  switch (event['type']) {
    case 'content-start': case 'content-delta': {
      const content = asRecord(message['content']);
      return { text: asText(content['text']), reasoning: asText(content['thinking']) };
    }
    case 'tool-plan-delta':
      return { reasoning: asText(message['tool_plan']) };
    case 'tool-call-start': case 'tool-call-delta':
      return { toolCalls: [readCall(message['tool_calls'], event['index'])] };
    case 'message-end':
      return { end: readEnd(delta), usage: readUsage(asRecord(delta['usage'])), isLast: true };
    case undefined:
      return readWhole(event);
    default:
      return {};
  }
}

function readWhole(answer: JsonRecord): AnswerPiece {
  const message = asRecord(answer['message']);
  const parts = asList(message['content']).map(asRecord);
  return {
    text: parts.map(({ text }) => asText(text)).join('') || asText(message['content']),
    reasoning: asText(message['tool_plan']) + parts.map(({ thinking }) => asText(thinking)).join(''),
    toolCalls: asList(message['tool_calls']).map((call, index) => readCall(call, index)),
    end: readEnd(answer),
    usage: readUsage(asRecord(answer['usage'])),
  };
}

function readCall(value: unknown, index: unknown): ToolPiece {
  const call = asRecord(value);
  const { name, arguments: given } = asRecord(call['function']);
  return { index: typeof index === 'number' ? index : undefined, id: asText(call['id']) || undefined, name: asText(name) || undefined, arguments: given };
}

function readUsage(usage: JsonRecord): Partial<Usage> {
  const [tokens, billed] = [asRecord(usage['tokens']), asRecord(usage['billed_units'])];
  return {
    inputTokens: asCount(tokens['input_tokens']) || asCount(billed['input_tokens']),
    outputTokens: asCount(tokens['output_tokens']) || asCount(billed['output_tokens']),
    cacheReadTokens: asCount(usage['cached_tokens']),
  };
}

function readEnd(answer: JsonRecord): AnswerEnd | undefined {
  const said = asText(answer['error']);
  switch (answer['finish_reason']) {
    case undefined: case null: return said === '' ? undefined : { kind: 'server', message: said };
    case 'COMPLETE': case 'STOP_SEQUENCE': return 'stop';
    case 'MAX_TOKENS': return 'length';
    case 'TOOL_CALL': return 'tool';
    case 'ERROR': return { kind: 'server', message: said };
    case 'ERROR_TOXIC': return { kind: 'filtered', message: said };
    case 'TIMEOUT': return { kind: 'timeout', message: said };
    default: return 'other';
  }
}
