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
        yield { type: 'error', error: new AiError('protocol', 'The Inlay server answered with something that is no event.', { hint: 'Is the address that of an Inlay server, and of the same version as this page?' }).data };
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
  let event: unknown;
  try {
    event = JSON.parse(data);
  } catch {
    return undefined;
  }
  if (!isRecord(event) || typeof event['type'] !== 'string') return undefined;
  if ((event['type'] === 'text' || event['type'] === 'reasoning') && typeof event['text'] !== 'string') return undefined;
  const { error } = event;
  const isFailure = isRecord(error) && typeof error['kind'] === 'string' && typeof error['message'] === 'string';
  return event['type'] === 'error' && !isFailure ? undefined : (event as unknown as AiEvent);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
