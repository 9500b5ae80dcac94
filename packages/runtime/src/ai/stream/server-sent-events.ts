/** One dispatched event. `fields` holds lines whose name the standard does not know, which some servers use for errors. */
export interface ServerSentEvent {
  readonly event: string;
  readonly data: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** No event is longer than this many UTF-16 units, a few large images; a server that sends more is cut off. */
export const MAX_EVENT_LENGTH = 100_000_000;

/** A stream that breaks the bounds. */
export class StreamLimitError extends Error {}

const NO_FIELDS: Readonly<Record<string, string>> = Object.freeze({});
const LF = 10;

/**
 * Reads text as server-sent events, after the WHATWG HTML standard, section 9.2: any line end, comments, several `data`
 * lines. Text may be cut anywhere; each character is looked at once, however small the pieces. Throws StreamLimitError
 * on an endless event.
 */
export class ServerSentEventParser {
  #line = '';
  #isAfterCr = false;
  #event = '';
  #data: string | undefined;
  #fields: Record<string, string> | undefined;

  /** The events that this piece completes. */
  push(text: string): ServerSentEvent[] {
    const events: ServerSentEvent[] = [];
    // The second half of a CRLF that was cut in two.
    let start = this.#isAfterCr && text.charCodeAt(0) === LF ? 1 : 0;
    if (text !== '') this.#isAfterCr = false;
    // Nearly all lines end in LF. Where the next CR is, is looked up once and not for every line.
    let cr = text.indexOf('\r', start);
    for (;;) {
      const lf = text.indexOf('\n', start);
      const isCr = cr !== -1 && (lf === -1 || cr < lf);
      const end = isCr ? cr : lf;
      if (end === -1) break;
      this.#takeLine(this.#line === '' ? text.slice(start, end) : this.#line + text.slice(start, end), events);
      this.#line = '';
      this.#isAfterCr = isCr && end === text.length - 1;
      start = end + (isCr && lf === end + 1 ? 2 : 1);
      if (isCr) cr = text.indexOf('\r', start);
    }
    this.#line += text.slice(start);
    if (this.#line.length + (this.#data?.length ?? 0) > MAX_EVENT_LENGTH) throw new StreamLimitError(`An event of the stream is longer than ${MAX_EVENT_LENGTH} characters.`);
    return events;
  }

  /** What is left when the stream has ended: a last event without its blank line is given too, since servers forget it. */
  end(): ServerSentEvent[] {
    const events: ServerSentEvent[] = [];
    if (this.#line !== '') this.#takeLine(this.#line, events);
    this.#line = '';
    this.#dispatch(events);
    return events;
  }

  #takeLine(line: string, events: ServerSentEvent[]): void {
    if (line === '') return this.#dispatch(events);
    const colon = line.indexOf(':');
    if (colon === 0) return;
    const name = colon === -1 ? line : line.slice(0, colon);
    const value = colon === -1 ? '' : line.slice(line.charCodeAt(colon + 1) === 32 ? colon + 2 : colon + 1);
    if (name === 'data') this.#data = this.#data === undefined ? value : `${this.#data}\n${value}`;
    else if (name === 'event') this.#event = value;
    else if (name !== 'id' && name !== 'retry' && name !== '__proto__') (this.#fields ??= {})[name] = value;
  }

  #dispatch(events: ServerSentEvent[]): void {
    if (this.#data !== undefined || this.#fields !== undefined) events.push({ event: this.#event || 'message', data: this.#data ?? '', fields: this.#fields ?? NO_FIELDS });
    this.#event = '';
    this.#data = undefined;
    this.#fields = undefined;
  }
}

/** A byte stream as server-sent events. Rejects with what the stream rejects with, and with StreamLimitError. */
export async function* readServerSentEvents(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ServerSentEvent, void, undefined> {
  // The decoder drops a leading byte order mark.
  const decoder = new TextDecoder();
  const parser = new ServerSentEventParser();
  for await (const chunk of chunks) yield* parser.push(decoder.decode(chunk, { stream: true }));
  yield* parser.push(decoder.decode());
  yield* parser.end();
}
