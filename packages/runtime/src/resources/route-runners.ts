import type { AiRunner } from '../ai/index.ts';

/** Sends each request to the runner that knows its resource: the direct one for the listed names, else the other, which also has all that is searched. */
export function routeRunners(options: { readonly direct: AiRunner; readonly names: ReadonlySet<string>; readonly otherwise: AiRunner }): AiRunner {
  return { run: (request, context) => (request.action !== 'searchVectors' && options.names.has(request.resource) ? options.direct : options.otherwise).run(request, context) };
}
