import { postRequest } from '../../encode-parts.ts';
import { asCount, asList, asRecord, definedOnly } from '../../json.ts';
import type { EmbeddingCodec } from '../schema.ts';
import { cohereUrl } from './endpoint.ts';

const INPUT_TYPES = { document: 'search_document', query: 'search_query' } as const;

/** `POST /v2/embed`. Documents and queries are different to the models. */
export const embeddings: EmbeddingCodec = {
  largestBatch: 96,
  encode({ resource, model, refused }, { inputs, purpose, dimensions }) {
    const body = definedOnly({ model, texts: inputs, input_type: INPUT_TYPES[purpose], embedding_types: ['float'], output_dimension: refused.has('dimensions') ? undefined : dimensions });
    return postRequest(resource, cohereUrl(resource, 'embed'), { body });
  },
  decode(value) {
    const answer = asRecord(value);
    const { embeddings: given } = answer;
    return { vectors: asList(Array.isArray(given) ? given : asRecord(given)['float']), inputTokens: asCount(asRecord(asRecord(answer['meta'])['billed_units'])['input_tokens']) };
  },
};
