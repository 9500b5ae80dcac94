import { createAiRunner, createFetchTransport } from '../ai/index.ts';
import type { AiResource, AiRunner } from '../ai/index.ts';

/** Without it, Anthropic answers no page. */
const ANTHROPIC_FROM_PAGES = { 'anthropic-dangerous-direct-browser-access': 'true' };

/** Runs requests straight from where this code runs, for resources without a key; `resources` by name. */
export function createDirectRunner(options: { readonly resources: Readonly<Record<string, AiResource>>; readonly fetch: typeof globalThis.fetch }): AiRunner {
  const { resources, fetch } = options;
  return createAiRunner({
    resolve: async (name) => (Object.hasOwn(resources, name) ? { resource: resources[name]!, origin: 'configured' } : undefined),
    transport: ({ schema }) => createFetchTransport(fetch, schema === 'anthropic' ? ANTHROPIC_FROM_PAGES : {}),
  });
}

/** Sends each request to the runner that knows its resource: the direct one for the listed names, else the other, which also has all that is searched. */
export function routeRunners(options: { readonly direct: AiRunner; readonly names: ReadonlySet<string>; readonly otherwise: AiRunner }): AiRunner {
  return { run: (request, context) => (request.action !== 'searchVectors' && options.names.has(request.resource) ? options.direct : options.otherwise).run(request, context) };
}
