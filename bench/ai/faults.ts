import { AI_SCHEMAS } from '@inlay/runtime/ai';
import type { AiSchema } from '@inlay/runtime/ai';
import { schemaFaults } from './schema-faults.ts';
import { RECORDINGS, TEXT, toEvents, toStream, toWhole } from './recordings.ts';

/** What a service does, and what there is to read in it: the whole text, the whole call, or nothing but a fault. */
export interface Fault {
  readonly name: string;
  readonly schema: AiSchema;
  readonly isStream: boolean;
  readonly holds: 'text' | 'call' | 'fault';
  readonly response: () => Response;
}

/** A fault of any service: the same for all schemas. */
type CommonFault = readonly [name: string, holds: Fault['holds'], response: (parts: Parts) => Response];

interface Parts {
  /** The recorded stream, its first half, and the recorded whole answer. */
  readonly body: string;
  readonly half: string;
  readonly whole: string;
  readonly schema: AiSchema;
}

const json = (text: string, status = 200, headers: Readonly<Record<string, string>> = {}): Response => new Response(text, { status, headers: { 'content-type': 'application/json', ...headers } });
const page = (status: number): Response => new Response('<!doctype html><title>Sign in</title>', { status, headers: { 'content-type': 'text/html' } });

/** A body in pieces, that stays open or breaks off at its end. */
export function inPieces(pieces: readonly (string | Uint8Array<ArrayBuffer>)[], end: 'close' | 'open' | 'break' = 'close'): ReadableStream<Uint8Array> {
  const utf8 = new TextEncoder();
  let next = 0;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = pieces[next];
      next += 1;
      if (piece !== undefined) controller.enqueue(typeof piece === 'string' ? utf8.encode(piece) : piece);
      else if (end === 'close') controller.close();
      else if (end === 'break') controller.error(new TypeError('terminated'));
      else return new Promise(() => undefined);
      return undefined;
    },
  }, { highWaterMark: 0 });
}

/** Framing that the standard allows, or that some server sends; all of it holds the text. */
const FRAMING: readonly CommonFault[] = [
  ['as it should be', 'text', ({ body }) => toStream(body)],
  ['crlf', 'text', ({ body }) => toStream(body.replaceAll('\n', '\r\n'))],
  ['cr', 'text', ({ body }) => toStream(body.replaceAll('\n', '\r'))],
  ['onebyte', 'text', ({ body }) => toStream(inPieces([...new TextEncoder().encode(body)].map((byte) => new Uint8Array([byte]))))],
  ['comments', 'text', ({ body }) => toStream(body.replaceAll('\n\n', '\n\n: keep-alive\n\n'))],
  ['emptydata', 'text', ({ body }) => toStream(`data:\n\n${body}`)],
  ['nospace', 'text', ({ body }) => toStream(body.replaceAll('data: ', 'data:'))],
  ['ids', 'text', ({ body }) => toStream(body.replaceAll('data: ', 'id: 1\nretry: 5\ndata: '))],
  ['multiline', 'text', ({ body }) => toStream(body.replaceAll(/data: (\{.*)\n/g, (_line, value: string) => JSON.stringify(JSON.parse(value), null, 1).split('\n').map((line) => `data: ${line}\n`).join('')))],
  ['bom', 'text', ({ body }) => toStream(`\uFEFF${body}`)],
  ['noblank', 'text', ({ body }) => toStream(body.trimEnd())],
  ['ctplain', 'text', ({ body }) => new Response(body, { headers: { 'content-type': 'text/plain' } })],
  ['ctjson', 'text', ({ body }) => json(body)],
  ['jsonstream', 'text', ({ whole }) => json(whole)],
  ['stalldone', 'text', ({ body }) => toStream(inPieces([body], 'open'))],
];

const BROKEN_STREAMS: readonly CommonFault[] = [
  ['stall', 'fault', ({ half }) => toStream(inPieces([half], 'open'))],
  ['slow, without a word', 'fault', () => toStream(inPieces([], 'open'))],
  ['disconnect', 'fault', ({ half }) => toStream(inPieces([half], 'break'))],
  ['truncated', 'fault', ({ half }) => toStream(half)],
  ['errfield', 'fault', ({ half }) => toStream(`${half}error: {"code":500,"message":"slot"}\n\n`)],
  ['errstr', 'fault', ({ half }) => toStream(`${half}data: {"error":"oops"}\n\n`)],
  ['strerr, first', 'fault', () => toStream('data: {"error":"oops"}\n\n')],
  ['errnofmt', 'fault', ({ half }) => toStream(`${half}Internal Server Error\n\n`)],
  ['badevent', 'fault', ({ half }) => toStream(`${half}data: {"x": \n\n`)],
  ['errfirst', 'fault', ({ schema }) => toStream(toEvents([RECORDINGS[schema].errorMessage]))],
  ['errmid', 'fault', ({ half, schema }) => toStream(half + toEvents([RECORDINGS[schema].errorMessage]))],
  ['done only', 'fault', () => toStream('data: [DONE]\n\n')],
  ['emptytext', 'fault', ({ schema }) => toStream(toEvents(RECORDINGS[schema].stream('')))],
  ['filtered', 'fault', ({ schema }) => toStream(toEvents(RECORDINGS[schema].ends.filtered))],
];

/** What goes wrong before a word, whether a stream was asked for or not. */
const REFUSALS: readonly CommonFault[] = [
  ['lms200', 'fault', () => json('{"error":"Unexpected endpoint or method. (POST /x)"}')],
  ['arrerr', 'fault', () => json('[{"error":{"code":400,"message":"API key not valid","status":"INVALID_ARGUMENT"}}]')],
  ['html200', 'fault', () => page(200)],
  ['502html', 'fault', () => page(502)],
  ['empty200', 'fault', () => new Response('')],
  ['emptyerr', 'fault', () => new Response('', { status: 500 })],
  ['badjson', 'fault', ({ whole }) => json(whole.slice(0, -20))],
  ['other json', 'fault', () => json('{"hello":"world"}')],
  ['detailerr', 'fault', () => json('{"detail":"Not Found"}', 404)],
  ['429', 'fault', () => json('{"message":"slow down"}', 429, { 'retry-after': '1' })],
  ['quota', 'fault', () => json('{"error":{"code":"insufficient_quota","message":"You exceeded your current quota"}}', 429)],
  ['529', 'fault', () => json('{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}', 529)],
  ['ctx', 'fault', () => json('{"message":"maximum context length is 8192 tokens"}', 400)],
];

const WHOLE: readonly CommonFault[] = [
  ['as it should be', 'text', ({ whole }) => json(whole)],
  ['sseplain', 'text', ({ body }) => toStream(body)],
  ['ctplain', 'text', ({ whole }) => new Response(whole, { headers: { 'content-type': 'text/plain' } })],
  ['bom', 'text', ({ whole }) => json(`\uFEFF${whole}`)],
  ['stalldone', 'text', ({ whole }) => new Response(inPieces([whole], 'open'), { headers: { 'content-type': 'application/json' } })],
  ['stall', 'fault', ({ whole }) => new Response(inPieces([whole.slice(0, 30)], 'open'), { headers: { 'content-type': 'application/json' } })],
  ['disconnect', 'fault', ({ whole }) => new Response(inPieces([whole.slice(0, 30)], 'break'), { headers: { 'content-type': 'application/json' } })],
  ['errstr', 'fault', () => json('{"error":"oops"}')],
  ['emptytext', 'fault', ({ schema }) => toWhole(RECORDINGS[schema].whole(''))],
];

/** Every fault of every schema, streaming and not. */
export const FAULTS: readonly Fault[] = AI_SCHEMAS.flatMap((schema): readonly Fault[] => {
  const { stream, whole } = RECORDINGS[schema];
  const messages = stream(TEXT);
  const parts: Parts = { schema, body: toEvents(messages), half: toEvents(messages.slice(0, messages.findIndex((message) => JSON.stringify(message).includes(JSON.stringify(TEXT.slice(0, 3)).slice(1, -1))) + 1)), whole: JSON.stringify(whole(TEXT)) };
  const common = (isStream: boolean, faults: readonly CommonFault[]) => faults.map(([name, holds, response]): Fault => ({ name, schema, isStream, holds, response: () => response(parts) }));
  return [
    ...common(true, [...FRAMING, ...BROKEN_STREAMS, ...REFUSALS]), ...common(false, [...WHOLE, ...REFUSALS]),
    ...schemaFaults(schema, messages).map(([name, holds, response, isStream = true]): Fault => ({ name, schema, isStream, holds, response })),
  ];
});
