import { AiError, bodyChunks, readServerSentEvents } from '../ai/index.ts';
import type { AiEvent, AiRunner } from '../ai/index.ts';
import { refusalOf, unreachable } from './gateway-failure.ts';

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
  return {
    async *run(request, { signal }) {
      let ended = false;
      try {
        const response = await fetch(`${server}/api/run`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
          body: JSON.stringify(request),
          signal,
        });
        if (!response.ok) {
          yield { type: 'error', error: (await refusalOf(response)).data };
          return;
        }
        for await (const { data } of readServerSentEvents(bodyChunks(response))) {
          if (data === '') continue;
          const event = JSON.parse(data) as AiEvent;
          ended ||= event.type === 'finish' || event.type === 'error';
          yield event;
        }
      } catch (error) {
        yield { type: 'error', error: unreachable(error, signal).data };
        return;
      }
      if (!ended) yield { type: 'error', error: new AiError('truncated', 'The connection to the Inlay server broke off.', { hint: 'What came so far is kept. Run the query again.' }).data };
    },
  };
}
