import { getRequest } from '../../encode-parts.ts';
import { asList, asRecord, asText } from '../../json.ts';
import type { ModelListCodec } from '../schema.ts';
import { cohereUrl } from './endpoint.ts';

/** `GET /v1/models`: `{models: [{name}]}`. */
export const models: ModelListCodec = {
  encode: (resource) => getRequest(resource, cohereUrl(resource, 'models', { page_size: '200' })),
  decode: (value) => asList(asRecord(value)['models']).map((model) => asText(asRecord(model)['name'])).filter((name) => name !== ''),
};
