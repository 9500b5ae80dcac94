import type { OptionLimits, SchemaCodec } from '../schema.ts';
import { decodeFailure, failureDialect } from './decode-failure.ts';
import { decodeResponse } from './decode-response.ts';
import { embeddings } from './embeddings.ts';
import { encodeRequest } from './encode-request.ts';
import { images } from './images.ts';
import { models } from './model-list.ts';

const limits: OptionLimits = { temperature: [0, 2], topP: [0, 1], stop: 4, absent: [] };

/** The OpenAI chat completions format, with the dialects of compatible servers. */
export const openaiCodec: SchemaCodec = { encodeRequest, decodeResponse, decodeFailure, images, embeddings, models, limits, failures: failureDialect };
