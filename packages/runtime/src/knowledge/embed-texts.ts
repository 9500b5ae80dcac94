import { AiError } from '../ai/index.ts';
import type { AiErrorData, AiEvent, AiRequest, AiRunner, AiSource } from '../ai/index.ts';

/** Who embeds, as a base says it. */
export interface Embedder {
  readonly resource: string;
  readonly model: string;
  readonly dimensions: number | null;
}

/** What embedding works with. */
export interface EmbedContext {
  readonly runner: AiRunner;
  readonly signal: AbortSignal;
  /** Resolves after so many milliseconds, or when the signal aborts. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** Vectors, and who made them. */
export interface Embedded {
  readonly vectors: readonly (readonly number[])[];
  readonly source: AiSource | undefined;
}

/** So many texts go in one run: often enough to show how it goes on, and to stop it. The runner cuts them as the vendor wants. */
export const TEXTS_A_RUN = 64;
const MOST_TRIES = 4;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/** Embeds texts, some at a time; gives those done so far. Tries again where a service is busy for a while. Throws an AiError. */
export async function* embedTexts(texts: readonly string[], embedder: Embedder, context: EmbedContext): AsyncGenerator<Embedded, void, undefined> {
  for (let from = 0; from < texts.length; from += TEXTS_A_RUN) yield await embedSome(texts.slice(from, from + TEXTS_A_RUN), embedder, context);
}

/** The request that embeds texts as parts of documents, or as what is looked for in them. */
export function embedRequest({ resource, model, dimensions }: Embedder, input: readonly string[], purpose: 'document' | 'query'): AiRequest {
  return { resource, action: 'embed', options: { prompt: '', input, purpose, model, ...(dimensions === null ? {} : { dimensions }) } };
}

/** The vectors in the data of a run. */
export function vectorsIn(event: AiEvent): readonly (readonly number[])[] | undefined {
  return event.type === 'data' ? (event.data as readonly (readonly number[])[]) : undefined;
}

async function embedSome(texts: readonly string[], embedder: Embedder, { runner, signal, wait }: EmbedContext): Promise<Embedded> {
  for (let attempt = 1; ; attempt += 1) {
    const result = await runOnce(runner, embedRequest(embedder, texts, 'document'), signal);
    if (!('error' in result)) return result;
    const pause = (result.error.retryAfterSeconds ?? 0) * 1000 || FIRST_WAIT_MS * 2 ** (attempt - 1);
    if (signal.aborted || attempt === MOST_TRIES || !isBusy(result.error) || pause > LONGEST_WAIT_MS) throw toAiError(result.error);
    await wait(pause, signal);
  }
}

async function runOnce(runner: AiRunner, request: AiRequest, signal: AbortSignal): Promise<Embedded | { readonly error: AiErrorData }> {
  let source: AiSource | undefined;
  let vectors: Embedded['vectors'] = [];
  for await (const event of runner.run(request, { signal })) {
    if (event.type === 'error') return { error: event.error };
    if (event.type === 'start') ({ source } = event);
    vectors = vectorsIn(event) ?? vectors;
  }
  return signal.aborted ? { error: new AiError('aborted', 'Indexing was stopped.').data } : { vectors, source };
}

function isBusy({ kind }: AiErrorData): boolean {
  return kind === 'rate' || kind === 'server';
}

function toAiError({ kind, message, hint, status }: AiErrorData): AiError {
  return new AiError(kind, message, { ...(hint === null ? {} : { hint }), ...(status === null ? {} : { status }) });
}
