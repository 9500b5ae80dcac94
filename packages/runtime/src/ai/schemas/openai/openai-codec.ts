import type { SchemaCodec } from '../schema.ts';
import { decodeFailure } from './decode-failure.ts';
import { decodeResponse } from './decode-response.ts';
import { encodeRequest } from './encode-request.ts';

/** The OpenAI chat completions format, with the dialects of compatible servers. */
export const openaiCodec: SchemaCodec = { encodeRequest, decodeResponse, decodeFailure };
