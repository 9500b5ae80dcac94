import { getRequest } from '../../encode-parts.ts';
import { asList, asRecord, asText } from '../../json.ts';
import type { ModelListCodec } from '../schema.ts';
import { modelsUrl } from './endpoint.ts';

/** `GET /v1beta/models`: `{models: [{name: "models/…"}]}`. */
export const models: ModelListCodec = {
  encode: (resource) => getRequest(resource, modelsUrl(resource)),
  decode: (value) => asList(asRecord(value)['models']).map((model) => asText(asRecord(model)['name']).replace(/^models\//, '')).filter((name) => name !== ''),
  refusedBy(value, model) {
    const entry = asList(asRecord(value)['models']).map(asRecord).find(({ name }) => name === `models/${model}`);
    return entry?.['thinking'] === false ? ['reasoningEffort'] : [];
  },
};
