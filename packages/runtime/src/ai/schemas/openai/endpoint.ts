import type { EndpointRule } from '../../endpoint.ts';
import { endpointUrl } from '../../endpoint.ts';
import type { AiResource } from '../../resource.ts';

/** Google's and Groq's compatible services lie under `/openai`, Azure's older ones under a deployment. */
const RULE: EndpointRule = {
  version: 'v1',
  endings: ['chat/completions', 'completions', 'embeddings', 'images/generations', 'models', 'responses'],
  isVersioned: (path) => /\/v\d+[a-z]*\/openai$|\/openai\/deployments\/[^/]+$/.test(path),
};

/** The address of an endpoint of the OpenAI API. */
export function openaiUrl(resource: AiResource, path: string): string {
  return endpointUrl(resource, path, { rule: RULE });
}
