import type { OptionLimits, SchemaCodec } from '../schema.ts';
import { decodeFailure, failureDialect } from './decode-failure.ts';
import { decodeResponse } from './decode-response.ts';
import { encodeRequest } from './encode-request.ts';

const limits: OptionLimits = { temperature: [0, 2], topP: [0, 1], stop: 5, absent: [] };

/** The Gemini API's format. */
export const googleCodec: SchemaCodec = {
  encodeRequest,
  decodeResponse,
  decodeFailure,
  images: async () => (await import('./images.ts')).images,
  embeddings: async () => (await import('./embeddings.ts')).embeddings,
  models: async () => (await import('./model-list.ts')).models,
  limits,
  failures: failureDialect,
};
