import type { AiErrorData } from '../ai-error.ts';
import type { AiEvent, Usage } from '../ai-event.ts';
import type { AiWarning } from '../ai-warning.ts';
import type { AiAction, AiOptions } from '../ai-request.ts';
import { createAiRunner } from '../create-ai-runner.ts';
import type { RunTimeouts } from '../deadlines.ts';
import type { ToolCall } from '../model-call.ts';
import type { AiResource } from '../resource.ts';
import type { LoadImage } from '../run/run-scope.ts';
import type { TransportRequest } from '../transport.ts';

/** What a run came to, as a query would see it. */
export interface RunOutcome {
  readonly text: string;
  readonly json: string;
  readonly reasoning: string;
  readonly data: unknown;
  readonly calls: readonly ToolCall[];
  readonly usage: Usage | undefined;
  readonly warnings: readonly AiWarning[];
  readonly error: AiErrorData | undefined;
  /** `ok`, or the error's kind; with the reason of an end that is not `stop`. */
  readonly end: string;
  readonly sent: readonly TransportRequest[];
  readonly events: readonly AiEvent[];
}

/** What answers: a response, a body, or what to make of the request and its number. */
export type Answer = Response | string | ((request: TransportRequest, index: number, signal: AbortSignal) => Response | string | Promise<Response | string>);

/** How a run is set up beside what it asks. */
export interface RunSetup {
  readonly resource: AiResource;
  readonly answer: Answer;
  readonly timeouts?: Partial<RunTimeouts>;
  readonly loadImage?: LoadImage;
  readonly signal?: AbortSignal;
  /** What came after the prompt. */
  readonly turns?: readonly unknown[];
}

/** Runs an action against an answer, and says what it came to. Throws when the events break their order. */
export async function runSchema(action: AiAction, options: Partial<AiOptions>, { resource, answer, timeouts, loadImage, turns, signal = new AbortController().signal }: RunSetup): Promise<RunOutcome> {
  const sent: TransportRequest[] = [];
  const runner = createAiRunner({
    resolve: async () => ({ resource, origin: 'configured' }),
    transport: () => async (request, abort) => {
      sent.push(request);
      const given = typeof answer === 'function' ? await answer(request, sent.length - 1, abort) : answer;
      return typeof given === 'string' ? new Response(given) : given;
    },
    ...(timeouts === undefined ? {} : { timeouts }),
    ...(loadImage === undefined ? {} : { loadImage }),
  });
  const events: AiEvent[] = [];
  for await (const event of runner.run({ resource: resource.name, action, options: { prompt: '', ...options }, ...(turns === undefined ? {} : { turns }) }, { signal })) events.push(event);
  return { ...outcomeOf(events), sent, events };
}

function outcomeOf(events: readonly AiEvent[]): Omit<RunOutcome, 'sent' | 'events'> {
  const ends = events.filter(({ type }) => type === 'finish' || type === 'error');
  const [end] = ends;
  if (ends.length !== 1 || end === undefined || events.at(-1) !== end) throw new Error(`A run must end once, and last: ${JSON.stringify(events)}`);
  const join = (type: 'text' | 'json' | 'reasoning'): string => events.map((event) => (event.type === type ? event.text : '')).join('');
  return {
    text: join('text'), json: join('json'), reasoning: join('reasoning'),
    data: events.flatMap((event) => (event.type === 'data' ? [event.data] : [])).at(-1),
    calls: events.flatMap((event) => (event.type === 'tool-end' ? [event.call] : [])),
    usage: events.flatMap((event) => (event.type === 'usage' ? [event.usage] : [])).at(-1),
    warnings: events.flatMap((event) => (event.type === 'warning' ? [event.warning] : [])),
    error: end.type === 'error' ? end.error : undefined,
    end: end.type === 'error' ? end.error.kind : end.type === 'finish' && end.reason === 'stop' ? 'ok' : `ok ${end.type === 'finish' ? end.reason : ''}`,
  };
}

/** A body that comes in pieces. */
export function inPieces(pieces: readonly (string | Uint8Array)[], { isOpen = false, failure }: { readonly isOpen?: boolean; readonly failure?: Error } = {}): Response {
  const utf8 = new TextEncoder();
  let next = 0;
  return new Response(new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = pieces[next];
      next += 1;
      if (piece !== undefined) controller.enqueue(typeof piece === 'string' ? utf8.encode(piece) : piece);
      else if (failure !== undefined) controller.error(failure);
      else if (!isOpen) controller.close();
      else return new Promise(() => undefined);
      return undefined;
    },
  }, { highWaterMark: 0 }));
}

/** Each value as a server-sent event. */
export function sse(values: readonly unknown[]): string {
  return values.map((value) => `${eventName(value)}data: ${typeof value === 'string' ? value : JSON.stringify(value)}\n\n`).join('');
}

/** Anthropic names its events twice. */
function eventName(value: unknown): string {
  const type = typeof value === 'object' && value !== null && 'type' in value ? String(value.type) : '';
  return /^(message_|content_block_|ping|error)/.test(type) ? `event: ${type}\n` : '';
}
