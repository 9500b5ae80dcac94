import { endpointUrl } from '../../endpoint.ts';
import type { AiResource } from '../../resource.ts';

const ENDINGS = ['chat', 'embed', 'models', 'rerank'];

/** The address of an endpoint of the Cohere API; chat and embed are of version 2, the list of models of version 1. */
export function cohereUrl(resource: AiResource, path: 'chat' | 'embed' | 'models', query: Readonly<Record<string, string>> = {}): string {
  const version = path === 'models' ? 'v1' : 'v2';
  // Base URLs come with either version; each endpoint has its own.
  const baseUrl = resource.baseUrl.replace(/\/+$/, '').replace(new RegExp(`/(${ENDINGS.join('|')})$`), '').replace(/\/v[12]$/, '');
  return endpointUrl({ ...resource, baseUrl }, path, { rule: { version, endings: [] }, query });
}
