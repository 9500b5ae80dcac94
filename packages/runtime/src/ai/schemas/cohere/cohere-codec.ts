import type { OptionLimits, SchemaCodec } from '../schema.ts';
import { decodeFailure, failureDialect } from './decode-failure.ts';
import { decodeResponse } from './decode-response.ts';
import { encodeRequest } from './encode-request.ts';

const limits: OptionLimits = { temperature: [0, 1], topP: [0.01, 0.99], stop: 5, absent: [] };

/** The Cohere API's format, version 2. It makes no images. */
export const cohereCodec: SchemaCodec = {
  encodeRequest,
  decodeResponse,
  decodeFailure,
  embeddings: async () => (await import('./embeddings.ts')).embeddings,
  models: async () => (await import('./model-list.ts')).models,
  limits,
  failures: failureDialect,
};
