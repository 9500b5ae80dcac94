import { AiError, bodyChunks, readServerSentEvents } from '../ai/index.ts';
import type { AiErrorData, AiEvent, AiRunner } from '../ai/index.ts';

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
          yield { type: 'error', error: await refusal(response) };
          return;
        }
        for await (const { data } of readServerSentEvents(bodyChunks(response))) {
          if (data === '') continue;
          const event = JSON.parse(data) as AiEvent;
          ended ||= event.type === 'finish' || event.type === 'error';
          yield event;
        }
      } catch (error) {
        yield { type: 'error', error: signal.aborted ? new AiError('aborted', 'The run was stopped.').data : unreachable(error) };
        return;
      }
      if (!ended) yield { type: 'error', error: new AiError('truncated', 'The connection to the Inlay server broke off.', { hint: 'What came so far is kept. Run the query again.' }).data };
    },
  };
}

async function refusal(response: Response): Promise<AiErrorData> {
  const body = (await response.json().catch(() => ({}))) as { readonly error?: { readonly message?: string; readonly hint?: string } };
  const message = body.error?.message ?? `The Inlay server answered with HTTP ${response.status}.`;
  const kind = response.status === 401 || response.status === 403 ? 'denied' : response.status === 429 ? 'rate' : response.status >= 500 ? 'server' : 'request';
  return new AiError(kind, message, { status: response.status, ...(body.error?.hint === undefined ? {} : { hint: body.error.hint }) }).data;
}

function unreachable(cause: unknown): AiErrorData {
  return new AiError('network', 'The Inlay server could not be reached.', { hint: 'Is it still running? Start it with npm start and reload this page.', cause }).data;
}
