import type { AiEvent } from '../ai-event.ts';
import type { Asked } from '../schemas/schema.ts';
import type { AnswerDialect } from './answer-piece.ts';
import { AnswerState } from './answer-state.ts';
import { MAX_BODY_BYTES } from './response-body.ts';
import { ServerSentEventParser, StreamLimitError } from './server-sent-events.ts';

/** After an answer's last word its usage, or a further word after an early end, may still come; no longer than this. */
export const COMPLETE_GRACE_MS = 3_000;
/** When the usage has come, too, there is only the end marker to wait for, where a format has one. */
export const USAGE_GRACE_MS = 500;
/** How long a body of JSON that is complete may stay open. */
const WHOLE_GRACE_MS = 1_000;

/**
 * Reads an answer, streamed or whole, whatever content type it claims: what counts is what the body holds. Text, calls
 * and reasoning of one network chunk come as one event each. Ends with `finish` or `error`; rejects only with what the
 * body's stream rejects with. A body that is never closed does not hold an answer that is complete.
 */
export async function* decodeAnswer(response: Response, dialect: AnswerDialect, asked: Asked): AsyncGenerator<AiEvent, void, undefined> {
  const state = new AnswerState(dialect, asked, response.status);
  const reader = new BodyReader(state, dialect.mayGoOn === true);
  const body = response.body?.getReader();
  const read = async (): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }> => (body === undefined ? { done: true, value: undefined } : body.read());
  const decoder = new TextDecoder();
  // An answer that is complete must not be lost to the idle deadline, which comes after it.
  const patienceMs = (asked.idleMs ?? COMPLETE_GRACE_MS * 2) / 2;
  try {
    let pending = read();
    while (!state.isOver) {
      const next = await within(pending, reader.graceMs && Math.min(reader.graceMs, patienceMs));
      if (next === undefined) {
        if (reader.isComplete) break;
        reader.graceMs = undefined;
        continue;
      }
      const out: AiEvent[] = [];
      if (next.done) reader.end(decoder.decode(), out);
      else reader.push(decoder.decode(next.value, { stream: true }), out);
      yield* out;
      if (next.done) break;
      pending = read();
      // When the answer is over, nobody waits for this one any more.
      pending.catch(() => undefined);
    }
    const out: AiEvent[] = [];
    if (reader.isComplete) reader.end('', out);
    state.finish(out);
    yield* out;
  } finally {
    // Frees the connection of a body that goes on; one that has ended or failed has nothing left to cancel.
    void body?.cancel().catch(() => undefined);
  }
}

/** Tells a stream from a whole answer by its first character, and feeds the state with either. */
class BodyReader {
  readonly #state: AnswerState;
  readonly #usageGraceMs: number;
  readonly #events = new ServerSentEventParser();
  #kind: 'unknown' | 'stream' | 'whole' = 'unknown';
  readonly #pieces: string[] = [];
  #length = 0;
  #isTaken = false;
  /** How long to wait for more before the answer is looked at as it is; undefined where there is no reason to. */
  graceMs: number | undefined;

  constructor(state: AnswerState, mayGoOn: boolean) {
    this.#state = state;
    this.#usageGraceMs = mayGoOn ? COMPLETE_GRACE_MS : USAGE_GRACE_MS;
  }

  /** True when what has come is an answer, though the body may go on. */
  get isComplete(): boolean {
    return this.#kind === 'whole' ? !this.#isTaken && isJson(this.#pieces.join('')) : this.#state.isComplete;
  }

  push(text: string, out: AiEvent[]): void {
    if (this.#kind === 'unknown') {
      this.#pieces.push(text);
      const start = this.#pieces.join('').trimStart();
      if (start === '') return;
      this.#kind = /^[{[<]/.test(start) ? 'whole' : 'stream';
      this.#pieces.length = 0;
      return this.#add(start, out);
    }
    this.#add(text, out);
  }

  end(text: string, out: AiEvent[]): void {
    if (text !== '') this.push(text, out);
    if (this.#kind === 'whole') this.#takeWhole(out);
    else if (this.#kind === 'stream') for (const event of this.#events.end()) if (!this.#state.isOver) this.#state.takeEvent(event, out);
  }

  #add(text: string, out: AiEvent[]): void {
    if (this.#kind === 'whole') return this.#hold(text);
    for (const event of this.#events.push(text)) if (!this.#state.isOver) this.#state.takeEvent(event, out);
    this.graceMs = this.#state.isComplete ? (this.#state.hasUsage ? this.#usageGraceMs : COMPLETE_GRACE_MS) : undefined;
  }

  #hold(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
    if (this.#length > MAX_BODY_BYTES) throw new StreamLimitError(`An event of the stream is longer than ${MAX_BODY_BYTES} characters.`);
    this.graceMs = /[}\]]\s*$/.test(text.slice(-20)) ? WHOLE_GRACE_MS : undefined;
  }

  #takeWhole(out: AiEvent[]): void {
    if (this.#isTaken) return;
    this.#isTaken = true;
    this.#state.takeWhole(this.#pieces.join(''), out);
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What comes within the time, or undefined; without a time, what comes. */
async function within<Value>(pending: Promise<Value>, milliseconds: number | undefined): Promise<Value | undefined> {
  if (milliseconds === undefined) return pending;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const nothing = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, milliseconds, undefined);
  });
  try {
    return await Promise.race([pending, nothing]);
  } finally {
    clearTimeout(timer);
  }
}
