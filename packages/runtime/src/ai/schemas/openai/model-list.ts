import { getRequest } from '../../encode-parts.ts';
import { asList, asRecord, asText } from '../../json.ts';
import type { ModelListCodec } from '../schema.ts';
import { openaiUrl } from './endpoint.ts';

/** `GET /models`: `{data: [{id}]}`, or a bare list. */
export const models: ModelListCodec = {
  encode: (resource) => getRequest(resource, openaiUrl(resource, 'models')),
  decode(value) {
    const list = Array.isArray(value) ? (value as unknown[]) : asList(asRecord(value)['data'] ?? asRecord(value)['models']);
    return list.map((model) => (typeof model === 'string' ? model : asText(asRecord(model)['id'] ?? asRecord(model)['name']))).filter((name) => name !== '');
  },
};
