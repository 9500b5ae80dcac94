import { getRequest } from '../../encode-parts.ts';
import { asList, asRecord, asText } from '../../json.ts';
import type { ModelListCodec } from '../schema.ts';
import { anthropicUrl, VERSION_HEADER } from './endpoint.ts';

/** `GET /v1/models`: `{data: [{id}]}`. */
export const models: ModelListCodec = {
  encode: (resource) => getRequest(resource, anthropicUrl(resource, 'models'), VERSION_HEADER),
  decode: (value) => asList(asRecord(value)['data']).map((model) => asText(asRecord(model)['id'])).filter((name) => name !== ''),
};
