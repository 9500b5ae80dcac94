/** One dispatched event. `fields` holds lines whose name the standard does not know, which some servers use for errors. */
export interface ServerSentEvent {
  readonly event: string;
  readonly data: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** No line is longer than this many UTF-16 units; a server that sends more is cut off. */
export const MAX_LINE_LENGTH = 10_000_000;

/** A stream that breaks the bounds. */
export class StreamLimitError extends Error {}

/**
 * Reads a byte stream as server-sent events, after the WHATWG HTML standard, section 9.2: any line end, a BOM,
 * comments, several `data` lines. A last event without its blank line is given too, since servers forget it.
 * Bytes may be cut anywhere. Rejects with what the stream rejects with, and with StreamLimitError on endless lines.
 */
export async function* readServerSentEvents(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ServerSentEvent, void, undefined> {
  let pending = emptyEvent();
  for await (const line of readLines(chunks)) {
    if (line === '') {
      if (hasContent(pending)) yield finishEvent(pending);
      pending = emptyEvent();
    } else {
      readField(line, pending);
    }
  }
  if (hasContent(pending)) yield finishEvent(pending);
}

/** Lines of text, ended by CRLF, LF or CR, without the ends. */
async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  // ignoreBOM false: the decoder drops a leading byte order mark.
  const decoder = new TextDecoder('utf-8');
  let buffer = '';
  for await (const chunk of chunks) {
    buffer += decoder.decode(chunk, { stream: true });
    let start = 0;
    for (let index = 0; index < buffer.length; index += 1) {
      const code = buffer.charCodeAt(index);
      if (code !== 10 && code !== 13) continue;
      // A CR at the very end may be the first half of a CRLF; wait for the next chunk.
      if (code === 13 && index === buffer.length - 1) break;
      yield buffer.slice(start, index);
      if (code === 13 && buffer.charCodeAt(index + 1) === 10) index += 1;
      start = index + 1;
    }
    buffer = buffer.slice(start);
    if (buffer.length > MAX_LINE_LENGTH) throw new StreamLimitError(`A line of the stream is longer than ${MAX_LINE_LENGTH} characters.`);
  }
  buffer += decoder.decode();
  if (buffer.endsWith('\r')) buffer = buffer.slice(0, -1);
  if (buffer !== '') yield buffer;
}

interface PendingEvent {
  event: string;
  readonly data: string[];
  readonly fields: Record<string, string>;
}

function emptyEvent(): PendingEvent {
  return { event: '', data: [], fields: {} };
}

function hasContent({ data, fields }: PendingEvent): boolean {
  return data.length > 0 || Object.keys(fields).length > 0;
}

function finishEvent({ event, data, fields }: PendingEvent): ServerSentEvent {
  return { event: event === '' ? 'message' : event, data: data.join('\n'), fields };
}

function readField(line: string, pending: PendingEvent): void {
  const colon = line.indexOf(':');
  if (colon === 0) return;
  const name = colon === -1 ? line : line.slice(0, colon);
  const rest = colon === -1 ? '' : line.slice(colon + 1);
  const value = rest.startsWith(' ') ? rest.slice(1) : rest;
  if (name === 'data') pending.data.push(value);
  else if (name === 'event') pending.event = value;
  else if (name !== 'id' && name !== 'retry' && name !== '__proto__') pending.fields[name] = value;
}
