import type { AiEvent } from '../ai/index.ts';
import type { GatewayOptions } from './gateway-runner.ts';
import { postForEvents } from './post-for-events.ts';

/** A run of a released app's query: its name, what it reads of the page, and what was said in the rounds of its tools. */
export interface ReleasedRequest {
  readonly query: string;
  /** By the paths that the release names: `textarea1.value`, `params.id`. */
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly turns?: readonly unknown[];
}

/** Runs queries of a released app. What a REST resource answered comes as one `data`. */
export interface ReleasedRunner {
  run(request: ReleasedRequest, options: { readonly signal: AbortSignal }): AsyncIterable<AiEvent>;
}

/**
 * Runs the queries of a release (`feedback@1.2.0`) at the server that serves it, by name and inputs alone: prompt, model
 * and resource are not known here.
 */
export function createReleasedRunner({ server, fetch, release }: GatewayOptions & { readonly release: string }): ReleasedRunner {
  return { run: ({ query, ...body }, { signal }) => postForEvents(`${server}/apps/${nameInAddress(release)}/queries/${nameInAddress(query)}`, { body, fetch, signal }) };
}

/** A name as one part of an address, whatever it holds: the document that it came with may be anybody's. Names of releases keep their @. */
function nameInAddress(name: string): string {
  return /^\.{0,2}$/.test(name) ? '%00' : encodeURIComponent(name).replaceAll('%40', '@');
}
