import { getRequest } from '../../encode-parts.ts';
import { asList, asRecord, asText } from '../../json.ts';
import type { Refusable } from '../../model-call.ts';
import type { ModelListCodec } from '../schema.ts';
import { openaiUrl } from './endpoint.ts';

/** What OpenRouter and those like it call the options in a model's `supported_parameters`. One of the names is enough. */
const PARAMETERS: Readonly<Partial<Record<Refusable, readonly string[]>>> = {
  temperature: ['temperature'], topP: ['top_p'], seed: ['seed'], stop: ['stop'], tools: ['tools'], reasoningEffort: ['reasoning', 'reasoning_effort'],
  strictOutput: ['structured_outputs'], plainOutput: ['structured_outputs', 'response_format'],
};

/** `GET /models`: `{data: [{id}]}`, or a bare list. */
export const models: ModelListCodec = {
  encode: (resource) => getRequest(resource, openaiUrl(resource, 'models')),
  decode(value) {
    const list = Array.isArray(value) ? (value as unknown[]) : asList(asRecord(value)['data'] ?? asRecord(value)['models']);
    return list.map((model) => (typeof model === 'string' ? model : asText(asRecord(model)['id'] ?? asRecord(model)['name']))).filter((name) => name !== '');
  },
  refusedBy(value, model) {
    const entry = asList(asRecord(value)['data']).map(asRecord).find(({ id }) => id === model);
    const supported = asList(entry?.['supported_parameters']);
    if (supported.length === 0) return [];
    return Object.entries(PARAMETERS).flatMap(([refusable, names]) => (names.some((name) => supported.includes(name)) ? [] : [refusable as Refusable]));
  },
};
