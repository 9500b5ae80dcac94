import type { Usage } from '../../ai-event.ts';
import { asCount, asList, asRecord, asText, isRecord } from '../../json.ts';
import type { JsonRecord } from '../../json.ts';
import type { AnswerDialect, AnswerEnd, AnswerPiece, ToolPiece } from '../../stream/answer-piece.ts';
import { decodeAnswer } from '../../stream/decode-answer.ts';
import type { SchemaCodec } from '../schema.ts';
import { failureDialect } from './decode-failure.ts';

/** Reads `GenerateContentResponse`s. The stream has no end marker, and text may follow a first STOP. */
const dialect: AnswerDialect = { ...failureDialect, read: readResponse, mayGoOn: true };

/** Reads generated content, streamed or whole. */
export const decodeResponse: SchemaCodec['decodeResponse'] = (response, asked) => decodeAnswer(response, dialect, asked);

function readResponse(response: JsonRecord): AnswerPiece {
  const candidate = asRecord(asList(response['candidates'])[0]);
  const piece = { text: '', reasoning: '' };
  const toolCalls: ToolPiece[] = [];
  for (const part of asList(asRecord(candidate['content'])['parts'])) readPart(asRecord(part), piece, toolCalls);
  return {
    ...piece,
    toolCalls,
    end: readBlock(asRecord(response['promptFeedback'])) ?? readEnd(candidate),
    usage: isRecord(response['usageMetadata']) ? readUsage(response['usageMetadata']) : undefined,
  };
}

function readPart(part: JsonRecord, piece: { text: string; reasoning: string }, toolCalls: ToolPiece[]): void {
  piece[part['thought'] === true ? 'reasoning' : 'text'] += asText(part['text']);
  if ('functionCall' in part) toolCalls.push(readCall(part));
}

function readCall(part: JsonRecord): ToolPiece {
  const { id, name, args } = asRecord(part['functionCall']);
  return { id: asText(id) || undefined, name: asText(name), arguments: asRecord(args), signature: asText(part['thoughtSignature']) || undefined, isWhole: true };
}

/** Output is what the candidate and the thoughts took. */
function readUsage(usage: JsonRecord): Partial<Usage> {
  const reasoningTokens = asCount(usage['thoughtsTokenCount']);
  return {
    inputTokens: asCount(usage['promptTokenCount']) + asCount(usage['toolUsePromptTokenCount']),
    outputTokens: asCount(usage['candidatesTokenCount']) + reasoningTokens,
    reasoningTokens,
    cacheReadTokens: asCount(usage['cachedContentTokenCount']),
  };
}

function readBlock(feedback: JsonRecord): AnswerEnd | undefined {
  const reason = asText(feedback['blockReason']);
  return reason === '' || reason === 'BLOCK_REASON_UNSPECIFIED' ? undefined : { kind: 'filtered', message: `the prompt was blocked (${reason})` };
}

const WITHHELD = new Set(['SAFETY', 'RECITATION', 'BLOCKLIST', 'PROHIBITED_CONTENT', 'SPII', 'IMAGE_SAFETY', 'IMAGE_PROHIBITED_CONTENT', 'IMAGE_RECITATION']);

function readEnd(candidate: JsonRecord): AnswerEnd | undefined {
  const reason = asText(candidate['finishReason']);
  const said = asText(candidate['finishMessage']);
  switch (reason) {
    case '': case 'FINISH_REASON_UNSPECIFIED': return undefined;
    case 'STOP': return 'stop';
    // Said by gateways.
    case 'FUNCTION_CALL': return 'tool';
    case 'MAX_TOKENS': return 'length';
    default: break;
  }
  if (WITHHELD.has(reason)) return { kind: 'filtered', message: said || reason };
  return { kind: 'protocol', message: `${reason} ${said}`.trim() };
}
