import type { AiRunner } from '../ai/index.ts';
import { postForEvents } from './post-for-events.ts';

/** Where the server is, and how to reach it. */
export interface GatewayOptions {
  /** The server's origin, without a slash at its end; empty for the page's own. */
  readonly server: string;
  readonly fetch: typeof globalThis.fetch;
}

/**
 * Runs requests through Inlay's server (`POST /api/run`), which holds the keys. The browser sends a resource's name,
 * never an address, and gets the same events that a provider's answer was read into.
 */
export function createGatewayRunner({ server, fetch }: GatewayOptions): AiRunner {
  return { run: (request, { signal }) => postForEvents(`${server}/api/run`, { body: request, fetch, signal }) };
}
