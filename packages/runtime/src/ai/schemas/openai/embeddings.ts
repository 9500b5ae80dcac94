import { postRequest } from '../../encode-parts.ts';
import { asCount, asList, asRecord, definedOnly } from '../../json.ts';
import type { EmbeddingCodec } from '../schema.ts';
import { openaiUrl } from './endpoint.ts';

/** `POST /embeddings`. Vectors come in any order and are sorted by their `index`. */
export const embeddings: EmbeddingCodec = {
  // The API takes 2048; compatible servers with little memory take fewer.
  largestBatch: 256,
  encode({ resource, model, refused }, { inputs, dimensions }) {
    const body = definedOnly({ model, input: inputs, encoding_format: 'float', dimensions: refused.has('dimensions') ? undefined : dimensions });
    return postRequest(resource, openaiUrl(resource, 'embeddings'), { body });
  },
  decode(value) {
    const answer = asRecord(value);
    const items = asList(answer['data']).map(asRecord);
    const isIndexed = items.every(({ index }) => typeof index === 'number') && new Set(items.map(({ index }) => index)).size === items.length;
    const sorted = isIndexed ? items.toSorted((left, right) => Number(left['index']) - Number(right['index'])) : items;
    return { vectors: sorted.map(({ embedding }) => embedding), inputTokens: asCount(asRecord(answer['usage'])['prompt_tokens']) };
  },
};
