import { CALL, PIXEL } from '../ai-schema-recordings.contract.ts';
import type { SchemaRecordings } from '../ai-schema-recordings.contract.ts';

const usageMetadata = { promptTokenCount: 12, candidatesTokenCount: 5, thoughtsTokenCount: 2, cachedContentTokenCount: 4, totalTokenCount: 19 };
const chunk = (parts: readonly object[], rest: object = {}) => ({ candidates: [{ index: 0, content: { role: 'model', parts }, ...rest }], modelVersion: 'm', responseId: 'r' });
const last = (parts: readonly object[], reason: string) => ({ ...chunk(parts, { finishReason: reason }), usageMetadata });
const refusal = (code: number, status: string, message: string, details: readonly object[] = []) => ({ error: { code, status, message, details } });

/** How Google's service answers. */
export const googleRecordings: SchemaRecordings = {
  resource: { name: 'r', description: '', baseUrl: 'http://h', schema: 'google', models: ['gemini-3-x'], headers: {} },
  stream: (text) => [chunk([{ text: 'Hmm.', thought: true }]), chunk([{ text: text.slice(0, 3) }]), chunk([{ text: text.slice(3) }]), { candidates: [{ index: 0, finishReason: 'STOP' }], usageMetadata }],
  whole: (text) => last([{ text: 'Hmm.', thought: true }, { text }], 'STOP'),
  usage: { inputTokens: 12, outputTokens: 7, reasoningTokens: 2, cacheReadTokens: 4, cacheWriteTokens: 0, estimated: false },
  reasoning: 'Hmm.',
  toolStream: [chunk([{ functionCall: { name: CALL.name, args: CALL.arguments }, thoughtSignature: 'c2ln' }]), last([], 'STOP')],
  toolWhole: last([{ functionCall: { id: 'f1', name: CALL.name, args: CALL.arguments } }], 'STOP'),
  ends: { length: [chunk([{ text: 'Half' }]), last([], 'MAX_TOKENS')], filtered: [chunk([{ text: 'Half' }]), last([], 'SAFETY')] },
  errorMessage: refusal(503, 'UNAVAILABLE', 'The model is overloaded.'),
  errorKind: 'server',
  refusals: [
    [400, refusal(400, 'INVALID_ARGUMENT', 'API key not valid. Please pass a valid API key.'), 'auth'],
    [403, refusal(403, 'PERMISSION_DENIED', 'Method doesn\'t allow unregistered callers'), 'auth'],
    [404, refusal(404, 'NOT_FOUND', 'models/x is not found for API version v1beta'), 'request'],
    [429, refusal(429, 'RESOURCE_EXHAUSTED', 'You exceeded your current quota, please check your plan and billing details.', [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '30s' }]), 'rate'],
    [400, refusal(400, 'INVALID_ARGUMENT', 'The input token count (2000000) exceeds the maximum number of tokens allowed (1048576).'), 'context'],
    [504, refusal(504, 'DEADLINE_EXCEEDED', 'The request timed out.'), 'timeout'],
  ],
  vectors: (count) => ({ embeddings: Array.from({ length: count }, (_, index) => ({ values: [index, 0.5] })) }),
  embedModel: 'gemini-embedding-001',
  largestBatch: 100,
  image: last([{ text: 'Here.' }, { inlineData: { mimeType: 'image/png', data: PIXEL } }], 'STOP'),
  imageModel: 'gemini-2.5-flash-image',
};
