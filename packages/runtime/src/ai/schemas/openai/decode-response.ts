import { AiError } from '../../ai-error.ts';
import type { AiEvent } from '../../ai-event.ts';
import { bodyChunks, peekText, readText } from '../../stream/response-body.ts';
import { readServerSentEvents } from '../../stream/server-sent-events.ts';
import { untilGrace } from '../../stream/until-grace.ts';
import type { SchemaCodec } from '../schema.ts';
import { readChatChunk } from './chat-chunk.ts';
import type { ChatChunk } from './chat-chunk.ts';
import { errorFromBody } from './decode-failure.ts';

/** After the answer's last word, its usage may still come; no longer than this. */
const USAGE_GRACE_MS = 2_000;

/** How an answer stands while its stream is read. */
interface Progress {
  finish: string | null;
  done: boolean;
  sawText: boolean;
  sawUsage: boolean;
}

/**
 * Reads a chat completion, streamed or whole, whatever content type it claims: what counts is what the body holds.
 * Every body ends in `finish` or in one `error`: a stream that just stops is truncated, one without text is a fault.
 */
export const decodeResponse: SchemaCodec['decodeResponse'] = async function* decode(response) {
  const body = await peekText(bodyChunks(response));
  if (/^[{[<]/.test(body.start)) {
    yield* decodeWhole(await readText(body.chunks), response.status);
    return;
  }
  const progress: Progress = { finish: null, done: false, sawText: false, sawUsage: false };
  const events = untilGrace(readServerSentEvents(body.chunks), () => progress.finish !== null, USAGE_GRACE_MS);
  for await (const { data, fields } of events) {
    if (data.trim() === '[DONE]') {
      progress.done = true;
      break;
    }
    const fault = faultIn(data, fields, response.status);
    if (fault !== undefined) {
      yield fault;
      return;
    }
    if (data.trim() !== '') yield* chunkEvents(readChatChunk(JSON.parse(data)), progress);
    // Everything that can come has come; a server that never closes its body must not hold the answer.
    if (progress.finish !== null && progress.sawUsage) break;
  }
  yield* ending(progress);
};

function* decodeWhole(text: string, status: number): Generator<AiEvent> {
  const progress: Progress = { finish: null, done: true, sawText: false, sawUsage: false };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // An HTML page, or JSON that was cut off: said below in words, with the start of what came.
    yield { type: 'error', error: errorFromBody(text, status).data };
    return;
  }
  const chunk = readChatChunk(value);
  if (chunk.error !== undefined || (chunk.text === '' && chunk.finish === null)) {
    yield { type: 'error', error: errorFromBody(text, status).data };
    return;
  }
  yield* chunkEvents(chunk, progress);
  yield* ending(progress);
}

/** An error inside a stream that began well: an `error` member, an `error:` field, or a line that is no JSON. */
function faultIn(data: string, fields: Readonly<Record<string, string>>, status: number): AiEvent | undefined {
  if (fields['error'] !== undefined) return { type: 'error', error: errorFromBody(fields['error'], status).data };
  if (data.trim() === '') {
    // A bare line that is no field at all: some servers write their error as plain text.
    const [stray] = Object.entries(fields);
    return stray === undefined ? undefined : { type: 'error', error: errorFromBody(stray.join(': '), status).data };
  }
  try {
    return readChatChunk(JSON.parse(data)).error === undefined ? undefined : { type: 'error', error: errorFromBody(data, status).data };
  } catch {
    return { type: 'error', error: errorFromBody(data, status).data };
  }
}

function* chunkEvents(chunk: ChatChunk, progress: Progress): Generator<AiEvent> {
  if (chunk.reasoning !== '') yield { type: 'reasoning', text: chunk.reasoning };
  if (chunk.text !== '') {
    progress.sawText = true;
    yield { type: 'text', text: chunk.text };
  }
  if (chunk.finish !== null) progress.finish = chunk.finish;
  if (chunk.usage !== null) {
    progress.sawUsage = true;
    yield { type: 'usage', usage: chunk.usage };
  }
}

function* ending({ finish, done, sawText }: Progress): Generator<AiEvent> {
  if (finish === null && !done) yield { type: 'error', error: truncated().data };
  else if (finish === 'content_filter') yield { type: 'error', error: new AiError('filtered', 'The service withheld the answer because of its content rules.').data };
  else if (!sawText) yield { type: 'error', error: emptyAnswer(finish).data };
  else yield { type: 'finish', reason: finish === 'length' ? 'length' : finish === 'stop' || finish === null ? 'stop' : 'other' };
}

function truncated(): AiError {
  return new AiError('truncated', 'The answer broke off before its end.', { hint: 'What came so far is kept. Run the query again.' });
}

function emptyAnswer(finish: string | null): AiError {
  const hint = finish === 'length' ? 'The limit on its length was used up before any text came; raise the maximum number of tokens.' : 'Check that the base URL is that of the API and that the model is loaded.';
  return new AiError('protocol', 'The service answered without any text.', { hint });
}
