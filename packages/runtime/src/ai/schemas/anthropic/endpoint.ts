import type { EndpointRule } from '../../endpoint.ts';
import { endpointUrl } from '../../endpoint.ts';
import type { AiResource } from '../../resource.ts';

const RULE: EndpointRule = { version: 'v1', endings: ['messages', 'models', 'complete'] };

/** Says which version of the API the request is written in. */
export const VERSION_HEADER: Readonly<Record<string, string>> = { 'anthropic-version': '2023-06-01' };

/** The address of an endpoint of the Anthropic API. */
export function anthropicUrl(resource: AiResource, path: string): string {
  return endpointUrl(resource, path, { rule: RULE });
}
