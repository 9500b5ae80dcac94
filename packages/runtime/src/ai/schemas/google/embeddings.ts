import { postRequest } from '../../encode-parts.ts';
import { asCount, asList, asRecord, definedOnly, isRecord } from '../../json.ts';
import type { EmbeddingCodec } from '../schema.ts';
import { modelPath, modelUrl } from './endpoint.ts';

const TASKS = { document: 'RETRIEVAL_DOCUMENT', query: 'RETRIEVAL_QUERY' } as const;

/** `:embedContent` for one text; `:batchEmbedContents` for more, which wants the model again with each. */
export const embeddings: EmbeddingCodec = {
  largestBatch: 100,
  encode({ resource, model, refused }, { inputs, purpose, dimensions }) {
    const requests = inputs.map((text) => definedOnly({
      model: modelPath(model),
      content: { parts: [{ text }] },
      taskType: TASKS[purpose],
      outputDimensionality: refused.has('dimensions') ? undefined : dimensions,
    }));
    const [first] = requests;
    if (requests.length === 1 && first !== undefined) return postRequest(resource, modelUrl(resource, model, { method: 'embedContent' }), { body: first });
    return postRequest(resource, modelUrl(resource, model, { method: 'batchEmbedContents' }), { body: { requests } });
  },
  decode(value) {
    const answer = asRecord(value);
    return { vectors: (isRecord(answer['embedding']) ? [answer['embedding']] : asList(answer['embeddings'])).map((embedding) => asRecord(embedding)['values']), inputTokens: asCount(asRecord(answer['usageMetadata'])['promptTokenCount']) };
  },
};
