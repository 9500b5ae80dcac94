import { asList, asRecord, asText } from '../json.ts';
import type { JsonRecord } from '../json.ts';

/** What the body of a refusal says. */
export interface Reason {
  /** The service's own words, in one line; empty where it has none. */
  readonly message: string;
  /** Its codes and types, joined. `html` for a web page. */
  readonly code: string;
  readonly parameter: string;
  /** How many seconds the body asks to wait, as Google's does; null where it says nothing. */
  readonly retryAfterSeconds: number | null;
}

const MAX_REASON_LENGTH = 300;

/**
 * Reads a refusal in any known dialect: `{error: {message, code, type, status, param}}`, `{error: "…"}`, `{detail}`,
 * `{message}`, `{errors: […]}`, a list of these, a page of HTML, or plain text.
 */
export function readReason(body: string): Reason {
  if (/^\s*</.test(body)) return { message: 'a web page came instead of an answer', code: 'html', parameter: '', retryAfterSeconds: null };
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return { message: shorten(body), code: '', parameter: '', retryAfterSeconds: null };
  }
  return reasonOf(value);
}

/** The same, of a value that is read already. */
export function reasonOf(value: unknown): Reason {
  const root = asRecord(Array.isArray(value) ? value[0] : value);
  const error = asRecord(root['error']);
  const codes = [error['type'], error['code'], error['status'], root['type'], root['code'], root['status']].filter((code) => typeof code === 'string');
  const message = messageIn(root, error) ?? (typeof value === 'string' ? value : JSON.stringify(value) ?? '');
  return { message: shorten(message), code: codes.join(' '), parameter: asText(error['param'] ?? root['param']), retryAfterSeconds: retryDelayIn(error['details']) };
}

function messageIn(root: JsonRecord, error: JsonRecord): string | undefined {
  const candidates = [error['message'], root['error'], root['detail'], asRecord(root['detail'])['message'], root['message'], asRecord(asList(root['errors'])[0])['message'], detailsOf(root['detail'])];
  return candidates.find((candidate): candidate is string => typeof candidate === 'string' && candidate !== '');
}

/** Google's RetryInfo: `{retryDelay: "30s"}`. */
function retryDelayIn(details: unknown): number | null {
  const delay = asList(details).map((detail) => asText(asRecord(detail)['retryDelay'])).find((text) => text !== '');
  const seconds = Number.parseFloat(delay ?? '');
  return Number.isFinite(seconds) ? seconds : null;
}

/** FastAPI lists what is wrong with each field. */
function detailsOf(detail: unknown): string | undefined {
  if (!Array.isArray(detail)) return undefined;
  return detail.map((item: unknown) => `${asText(asRecord(item)['msg'])}${locationOf(asRecord(item)['loc'])}`).join('; ');
}

function locationOf(location: unknown): string {
  return Array.isArray(location) ? ` (${location.join('.')})` : '';
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MAX_REASON_LENGTH ? `${line.slice(0, MAX_REASON_LENGTH)}…` : line;
}
