import { AiError } from '../../ai-error.ts';
import type { AiErrorKind } from '../../ai-error.ts';
import { bodyChunks, readText } from '../../stream/response-body.ts';
import type { SchemaCodec } from '../schema.ts';

/** An error body is read up to here; the rest of a page of HTML says nothing. */
const MAX_FAILURE_BYTES = 64_000;
const MAX_REASON_LENGTH = 300;

/** What a response with an error status says, in one sentence, with what to do. */
export const decodeFailure: SchemaCodec['decodeFailure'] = async (response, { resource, model }) => {
  const body = await readText(bodyChunks(response), MAX_FAILURE_BYTES).catch(() => '');
  const error = errorFromBody(body, response.status, { service: resource.name, model });
  const seconds = retryAfterSeconds(response.headers);
  return seconds === null ? error.data : { ...error.data, retryAfterSeconds: seconds };
};

/** Who was asked, for the message. */
interface Asked {
  readonly service: string;
  readonly model: string;
}

/** The error that a body tells of: an error object in any known dialect, a page of HTML, or plain text. */
export function errorFromBody(body: string, status: number, asked?: Asked): AiError {
  const { reason, code } = readReason(body);
  const kind = kindOf(status, reason, code);
  const options = { hint: hintFor(kind, asked), ...(status >= 400 ? { status } : {}) };
  return new AiError(kind, messageFor(kind, { reason, status, ...(asked === undefined ? {} : { asked }) }), options);
}

/** Dialects: `{error: {message, code, type}}`, `{error: "…"}`, `{detail}`, `{message}`, a list of these, HTML, text. */
function readReason(body: string): { readonly reason: string; readonly code: string } {
  if (/^\s*</.test(body)) return { reason: 'a web page came instead of an answer', code: 'html' };
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return { reason: shorten(body), code: '' };
  }
  const root = record(Array.isArray(value) ? value[0] : value);
  const error = record(root['error']);
  const candidates = [error['message'], root['error'], root['detail'], root['message'], value];
  const reason = candidates.find((candidate) => typeof candidate === 'string' && candidate !== '');
  const code = [error['code'], error['type'], root['code']].find((candidate) => typeof candidate === 'string');
  return { reason: shorten(typeof reason === 'string' ? reason : JSON.stringify(value)), code: typeof code === 'string' ? code : '' };
}

function kindOf(status: number, reason: string, code: string): AiErrorKind {
  const said = `${code} ${reason}`.toLowerCase();
  if (/insufficient_quota|billing|credit balance/.test(said)) return 'quota';
  if (/context.{0,20}(length|size|window)|too many tokens|maximum context|prompt is too long/.test(said)) return 'context';
  if (status === 401 || status === 403 || /invalid.{0,10}api.?key|api.?key.{0,10}(not valid|invalid|incorrect)|unauthorized/.test(said)) return 'auth';
  if (status === 429 || /rate.?limit/.test(said)) return 'rate';
  if (code === 'html' || /unexpected endpoint/.test(said)) return 'protocol';
  if (status >= 500 || status < 400) return 'server';
  return 'request';
}

function messageFor(kind: AiErrorKind, { reason, status, asked }: { readonly reason: string; readonly status: number; readonly asked?: Asked }): string {
  const service = asked === undefined ? 'The service' : `"${asked.service}"`;
  const said = reason === '' ? '' : `: ${reason}`;
  const code = status >= 400 ? ` (HTTP ${status})` : '';
  switch (kind) {
    case 'auth': return `${service} refused the key${code}${said}`;
    case 'quota': return `The quota at ${service} is used up${code}${said}`;
    case 'rate': return `${service} is asked too often${code}${said}`;
    case 'context': return `The prompt is too long for the model${asked === undefined ? '' : ` ${asked.model}`}${code}${said}`;
    case 'protocol': return `${service} did not answer in the OpenAI format${code}${said}`;
    case 'server': return `${service} failed${code}${said}`;
    default: return `${service} refused the request${code}${said}`;
  }
}

function hintFor(kind: AiErrorKind, asked: Asked | undefined): string {
  switch (kind) {
    case 'auth': return `Check the API key of the resource${asked === undefined ? '' : ` "${asked.service}"`}.`;
    case 'quota': return 'Top up the account or use another resource.';
    case 'rate': return 'Wait a little and run it again.';
    case 'context': return 'Shorten what the prompt reads, or use a model with a larger context.';
    case 'protocol': return 'Check the base URL; most services want it to end in /v1.';
    case 'server': return 'Run it again; if it stays so, look at the service itself.';
    default: return 'Check the model name and the options of the query.';
  }
}

/** RFC 9110: seconds or an HTTP date; `retry-after-ms` as OpenAI sends it. */
function retryAfterSeconds(headers: Headers): number | null {
  const milliseconds = Number(headers.get('retry-after-ms') ?? Number.NaN);
  if (Number.isFinite(milliseconds) && milliseconds >= 0) return milliseconds / 1000;
  const header = headers.get('retry-after');
  if (header === null) return null;
  const seconds = Number(header);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MAX_REASON_LENGTH ? `${line.slice(0, MAX_REASON_LENGTH)}…` : line;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
