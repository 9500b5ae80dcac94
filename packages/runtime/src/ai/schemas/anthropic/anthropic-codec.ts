import type { OptionLimits, SchemaCodec } from '../schema.ts';
import { decodeFailure, failureDialect } from './decode-failure.ts';
import { decodeResponse } from './decode-response.ts';
import { encodeRequest } from './encode-request.ts';

const limits: OptionLimits = { temperature: [0, 1], topP: [0, 1], stop: 100, absent: ['seed'] };

/** The Anthropic messages format. It makes neither images nor vectors. */
export const anthropicCodec: SchemaCodec = {
  encodeRequest,
  decodeResponse,
  decodeFailure,
  models: async () => (await import('./model-list.ts')).models,
  limits,
  failures: failureDialect,
};
