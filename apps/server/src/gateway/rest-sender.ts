import { AiError } from '@inlay/runtime/ai';
import type { AiErrorKind, Resource } from '@inlay/runtime/ai';
import type { RestAnswer, RestRequest, RestRunner } from '@inlay/runtime/resources';
import { isInlayError } from '@inlay/runtime/inlay-error';
import { refusalIn } from './guarded-fetch.ts';
import type { GuardedFetch } from './guarded-fetch.ts';
import { limitBytes } from './limit-bytes.ts';
import { redactStream } from './redact-stream.ts';
import { restHeaders } from './rest-headers.ts';
import { isUnderBase, restUrl } from './rest-url.ts';

/** What the sender is made of. */
export interface RestSenderOptions {
  /** The resource of exactly that name; nobody stands in for it. May reject with an AiError. */
  readonly resolve: (name: string) => Promise<Resource | undefined>;
  readonly fetch: GuardedFetch;
  /** The key for this resource at this origin, or undefined when there is none for it. */
  readonly keyFor: (resource: Resource, origin: string) => Promise<string | undefined>;
}

/** A REST answer is held whole, on the server and in the page. */
const MAX_REST_BYTES = 8 * 1024 * 1024;
/** However slowly it comes; the query's own time is most often far shorter. */
const LONGEST_MS = 15 * 60_000;
/** As much of a refusal as its message shows. */
const LONGEST_REFUSAL = 500;
/** Of an answer's headers only these are handed on. */
const KEPT_HEADERS = ['content-type', 'etag', 'last-modified', 'link', 'location', 'retry-after', 'x-request-id', 'x-total-count'];

/** Sends REST requests to resources of the schema "rest", and to no other: the key of a model's provider is for models only. */
export function createRestSender(options: RestSenderOptions): RestRunner {
  return {
    async send(request, { signal }) {
      const resource = await options.resolve(request.resource);
      if (resource === undefined) throw new AiError('config', `There is no resource "${request.resource}".`, { hint: 'Add it under Resources, as a REST API.' });
      if (resource.schema !== 'rest') throw new AiError('config', `The resource "${resource.name}" is for models, not for REST requests.`, { hint: 'Add the service as a REST API, under another name.' });
      const url = restUrl(resource.baseUrl, request);
      const key = await options.keyFor(resource, url.origin);
      const secrets = [...Object.values(resource.headers), ...(key === undefined ? [] : [key])];
      const response = await sendTo(resource, { url, request, key, signal }, options);
      return readAnswer(resource, response, { secrets, signal });
    },
  };
}

interface Sending {
  readonly url: URL;
  readonly request: RestRequest;
  readonly key: string | undefined;
  readonly signal: AbortSignal;
}

async function sendTo(resource: Resource, { url, request, key, signal }: Sending, options: RestSenderOptions): Promise<Response> {
  const body = request.body === undefined ? undefined : typeof request.body === 'string' ? request.body : JSON.stringify(request.body);
  const headers = restHeaders(request, resource.headers, key);
  try {
    return await options.fetch(url.href, { method: request.method, headers, body, signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST_MS)]), mayRedirect: (target) => isUnderBase(target, resource.baseUrl) });
  } catch (error) {
    throw failure(error, resource.name, signal);
  }
}

async function readAnswer(resource: Resource, response: Response, { secrets, signal }: { readonly secrets: readonly string[]; readonly signal: AbortSignal }): Promise<RestAnswer> {
  const headers = keptHeaders(response, secrets);
  const bytes = await readBytes(response, secrets).catch((error: unknown) => {
    throw failure(error, resource.name, signal);
  });
  if (!response.ok) throw refusal(resource.name, response, bytes);
  return { status: response.status, headers, data: readData(bytes, headers['content-type'] ?? '') };
}

async function readBytes(response: Response, secrets: readonly string[]): Promise<Buffer> {
  if (response.body === null) return Buffer.alloc(0);
  return Buffer.from(await new Response(redactStream(limitBytes(response.body, MAX_REST_BYTES), secrets)).arrayBuffer());
}

function readData(bytes: Buffer, contentType: string): unknown {
  if (bytes.length === 0) return null;
  const mimeType = contentType.split(';', 1)[0]!.trim().toLowerCase();
  if (mimeType === 'application/json' || mimeType.endsWith('+json')) return readJson(bytes.toString('utf8'));
  if (mimeType === '' || mimeType.startsWith('text/') || mimeType.endsWith('xml')) return bytes.toString('utf8');
  return { mimeType, base64: bytes.toString('base64') };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new AiError('protocol', `The answer says that it is JSON and is not: ${text.slice(0, 100)}`);
  }
}

function keptHeaders(response: Response, secrets: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(KEPT_HEADERS.flatMap((name) => {
    const value = response.headers.get(name);
    return value === null || secrets.some((secret) => secret !== '' && value.includes(secret)) ? [] : [[name, value] as const];
  }));
}

function refusal(name: string, { status, statusText, headers }: Response, bytes: Buffer): AiError {
  const said = bytes.toString('utf8').trim().slice(0, LONGEST_REFUSAL);
  const retryAfter = Number(headers.get('retry-after') ?? Number.NaN);
  return new AiError(kindOf(status), `"${name}" answered ${status}${statusText === '' ? '' : ` ${statusText}`}${said === '' ? '.' : `: ${said}`}`, { status, ...(retryAfter >= 0 ? { retryAfterSeconds: retryAfter } : {}) });
}

function kindOf(status: number): AiErrorKind {
  if (status === 401 || status === 403) return 'auth';
  if (status === 408 || status === 504) return 'timeout';
  if (status === 429) return 'rate';
  return status >= 500 ? 'server' : 'request';
}

/** The guard's refusals are said as they are; of anything else only that it did not work. */
function failure(error: unknown, name: string, signal: AbortSignal): AiError {
  if (error instanceof AiError) return error;
  if (signal.aborted) return new AiError('aborted', 'The run was stopped.');
  const inner = refusalIn(error);
  if (inner !== undefined && isInlayError(inner)) return new AiError(inner.code === 'response-too-long' ? 'protocol' : 'denied', inner.message, inner.hint === undefined ? {} : { hint: inner.hint });
  if (error instanceof DOMException && error.name === 'TimeoutError') return new AiError('timeout', `"${name}" took too long.`);
  return new AiError('network', `"${name}" could not be reached.`, { hint: 'Check that the service runs and that its base URL is right.', cause: error });
}
