import { AiError } from '../ai/index.ts';
import type { AiErrorData, AiEvent, AiRequest, AiRunner } from '../ai/index.ts';
import type { ReleasedRequest, ReleasedRunner, RestRequest, RestRunner } from '../resources/index.ts';

/** How a run ended. */
export type RunResult = { readonly error: AiErrorData } | { readonly data: unknown };

/** One attempt at a run. `hasText` is true once text has come, after which nothing is tried again. Never rejects. */
export type Attempt = (signal: AbortSignal) => Promise<{ readonly result: RunResult; readonly hasText: boolean }>;

/** Asks a model; `onEvent` is called with every event but an error. */
export function askModel(runner: AiRunner, request: AiRequest, { query, onEvent }: { readonly query: string; readonly onEvent: (event: AiEvent) => void }): Attempt {
  return hearEvents((signal) => runner.run(request, { signal, query }), onEvent);
}

/** Asks the server of a released app, which asks whoever the query is for. */
export function askRelease(runner: ReleasedRunner | undefined, request: ReleasedRequest, onEvent: (event: AiEvent) => void): Attempt {
  if (runner === undefined) return async () => failed(new AiError('config', 'This query runs only where its server shows the app.', { hint: 'Open the app, or embed it, by the address that it was published at.' }));
  return hearEvents((signal) => runner.run(request, { signal }), onEvent);
}

function hearEvents(run: (signal: AbortSignal) => AsyncIterable<AiEvent>, onEvent: (event: AiEvent) => void): Attempt {
  return async (signal) => {
    let text = '';
    let data: { readonly value: unknown } | undefined;
    for await (const event of run(signal)) {
      // A runner that is slow to notice must not be heard any more.
      if (signal.aborted) break;
      if (event.type === 'finish' || event.type === 'error') {
        if (event.type === 'finish') onEvent(event);
        return { result: event.type === 'finish' ? { data: data === undefined ? text : data.value } : { error: event.error }, hasText: text !== '' };
      }
      if (event.type === 'text') text += event.text;
      // What comes with a shape is not what is said on the way to it.
      if (event.type === 'data') data = { value: event.data };
      onEvent(event);
    }
    return { result: { error: signal.aborted ? aborted() : new AiError('protocol', 'The run ended without an answer.').data }, hasText: text !== '' };
  };
}

/** Asks a REST resource. */
export function askRest(runner: RestRunner | undefined, request: RestRequest, query: string): Attempt {
  return async (signal) => {
    if (runner === undefined) return failed(new AiError('config', 'Nothing here can reach REST resources.', { hint: 'Open the app on an Inlay server.' }));
    try {
      const { data } = await runner.send(request, { signal, query });
      return { result: signal.aborted ? { error: aborted() } : { data }, hasText: false };
    } catch (error) {
      if (signal.aborted) return { result: { error: aborted() }, hasText: false };
      if (!(error instanceof AiError)) throw error;
      return failed(error);
    }
  };
}

/** What a stopped run ends with. */
export function aborted(): AiErrorData {
  return new AiError('aborted', 'The run was stopped.').data;
}

function failed({ data }: AiError): { readonly result: RunResult; readonly hasText: boolean } {
  return { result: { error: data }, hasText: false };
}
