import { AiError, bodyChunks, readServerSentEvents } from '../ai/index.ts';
import type { AiEvent } from '../ai/index.ts';
import { refusalOf, unreachable } from './gateway-failure.ts';

/** What is posted, and with what. */
export interface EventPost {
  readonly body: unknown;
  readonly fetch: typeof globalThis.fetch;
  readonly signal: AbortSignal;
}

/** Posts JSON to Inlay's server and gives the events that it answers with. Whatever goes wrong is an event `error` at the end. */
export async function* postForEvents(url: string, { body, fetch, signal }: EventPost): AsyncGenerator<AiEvent, void, undefined> {
  let ended = false;
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify(body),
      signal,
    });
    if (!response.ok) {
      yield { type: 'error', error: (await refusalOf(response)).data };
      return;
    }
    for await (const { data } of readServerSentEvents(bodyChunks(response))) {
      if (data === '') continue;
      const event = readEvent(data);
      if (event === undefined) {
        yield { type: 'error', error: new AiError('protocol', 'The Inlay server sent something that is no event.').data };
        return;
      }
      ended ||= event.type === 'finish' || event.type === 'error';
      yield event;
    }
  } catch (error) {
    yield { type: 'error', error: unreachable(error, signal).data };
    return;
  }
  if (!ended) yield { type: 'error', error: new AiError('truncated', 'The connection to the Inlay server broke off.', { hint: 'What came so far is kept. Run the query again.' }).data };
}

/** An event with what is read of it in any case; undefined for anything else. The server may be anybody's. */
function readEvent(data: string): AiEvent | undefined {
  try {
    const event = JSON.parse(data) as { readonly type?: unknown; readonly text?: unknown; readonly error?: { readonly kind?: unknown; readonly message?: unknown } | null } | null;
    const { type, text, error } = event ?? {};
    const needed = type === 'error' ? [error?.kind, error?.message] : type === 'text' || type === 'reasoning' ? [text] : [type];
    return needed.every((each) => typeof each === 'string') ? (event as AiEvent) : undefined;
  } catch {
    return undefined;
  }
}
