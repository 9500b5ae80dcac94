import type { EndpointRule } from '../../endpoint.ts';
import { endpointUrl } from '../../endpoint.ts';
import type { AiResource } from '../../resource.ts';

const RULE: EndpointRule = { version: 'v1beta', endings: ['models'] };

/**
 * The address of a method of a model: `models/<model>:<method>`. Where the base URL says `/v1`, `/v1beta` is meant: the
 * former knows neither system instructions nor schemas.
 */
export function modelUrl(resource: AiResource, model: string, { method, query = {} }: { readonly method: string; readonly query?: Readonly<Record<string, string>> }): string {
  return endpointUrl(onBeta(resource), `${modelPath(model)}:${method}`, { rule: RULE, query });
}

/** The address of the list of models. */
export function modelsUrl(resource: AiResource): string {
  return endpointUrl(onBeta(resource), 'models', { rule: RULE, query: { pageSize: '1000' } });
}

/** `models/<model>`, given with or without `models/`. */
export function modelPath(model: string): string {
  const path = model.includes('/') ? model : `models/${model}`;
  return path.split('/').map(encodeURIComponent).join('/');
}

function onBeta(resource: AiResource): AiResource {
  return { ...resource, baseUrl: resource.baseUrl.replace(/^(https?:\/\/[^/]+)\/+v1\/*$/, '$1/v1beta') };
}
