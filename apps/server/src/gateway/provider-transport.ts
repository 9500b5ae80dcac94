import { AiError, keyHeaders } from '@inlay/runtime/ai';
import type { AiResource, LoadImage, Transport, TransportRequest } from '@inlay/runtime/ai';
import { refusalIn } from './guarded-fetch.ts';
import type { GuardedFetch } from './guarded-fetch.ts';
import { sendThroughOpenai } from './openai-client.ts';
import { redactStream } from './redact-stream.ts';

/** What the transport is made of. */
export interface ProviderTransportOptions {
  readonly fetch: GuardedFetch;
  /** The key for this resource at this origin, or undefined when there is none for it. Asked anew for every request. */
  readonly keyFor: (resource: AiResource, origin: string) => Promise<string | undefined>;
}

/** Of an answer's headers only these are handed on; a provider's cookies are nobody's business. */
const KEPT_HEADERS = ['content-type', 'x-request-id', 'retry-after', 'retry-after-ms', 'x-ratelimit-reset-requests', 'x-ratelimit-reset-tokens'];
/** Headers that belong to the connection; a resource's extra headers do not set them. */
const RESERVED_HEADERS = new Set(['host', 'content-length', 'transfer-encoding', 'connection', 'cookie']);

/**
 * Sends requests to providers over the guarded fetch, those of the OpenAI schema through the `openai` package. The raw
 * response goes back whatever its status, without retries. Rejects with a `denied` AiError where the guard refuses. What
 * leaves is exactly the request's own headers and the key: nothing from the environment, nothing about this machine.
 */
export function createProviderTransport(options: ProviderTransportOptions): (resource: AiResource) => Transport {
  return (resource) => async (request, signal) => {
    const key = await options.keyFor(resource, new URL(request.url).origin);
    const outgoing = { method: request.method, headers: outgoingHeaders(request, resource, key) };
    const send = (body: string | undefined, abort: AbortSignal) => options.fetch(request.url, { ...outgoing, body, signal: abort });
    try {
      const response = resource.schema === 'openai'
        ? await sendThroughOpenai({ request, key, signal, send })
        : await send(request.body === null ? undefined : JSON.stringify(request.body), signal);
      return presentable(response, [...Object.values(resource.headers), ...secretQuery(resource), ...(key === undefined ? [] : [key])]);
    } catch (error) {
      signal.throwIfAborted();
      throw deniedError(error) ?? error;
    }
  };
}

/** The most bytes that an image may have. */
const MAX_IMAGE_BYTES = 20_000_000;

/** Gets images from the web through the guard, without any key. Rejects for what is no image. */
export function createImageLoader(fetch: GuardedFetch): LoadImage {
  return async (url, signal) => {
    const response = await fetch(url, { method: 'GET', headers: { accept: 'image/*' }, signal });
    const mimeType = response.headers.get('content-type')?.split(';')[0]?.trim() ?? '';
    const bytes = Buffer.from(await response.arrayBuffer());
    if (!response.ok || !mimeType.startsWith('image/') || bytes.length > MAX_IMAGE_BYTES) throw new Error(`${url} is no image of at most ${MAX_IMAGE_BYTES / 1_000_000} MB.`);
    return { mimeType, base64: bytes.toString('base64') };
  };
}

/** The guard's refusal as the error that a builder is shown. */
function deniedError(error: unknown): AiError | undefined {
  const refusal = refusalIn(error);
  return refusal && new AiError('denied', refusal.message, { cause: refusal, ...(refusal.hint === undefined ? {} : { hint: refusal.hint }) });
}

function outgoingHeaders(request: TransportRequest, resource: AiResource, key: string | undefined): Record<string, string> {
  const headers: Record<string, string> = { accept: 'application/json, text/event-stream', 'content-type': 'application/json' };
  for (const [name, value] of Object.entries(request.headers)) {
    if (!RESERVED_HEADERS.has(name.toLowerCase())) headers[name.toLowerCase()] = value;
  }
  return key === undefined ? headers : { ...headers, ...keyHeaders(resource, key) };
}

function presentable(response: Response, secrets: readonly string[]): Response {
  const headers = KEPT_HEADERS.flatMap((name) => {
    const value = response.headers.get(name);
    return value === null ? [] : [[name, value] as [string, string]];
  });
  return new Response(response.body === null ? null : redactStream(response.body, secrets), { status: response.status, headers });
}

/** Some put the key into the query; what else stands there, such as a date, may stand in any answer. */
function secretQuery({ query = {} }: AiResource): readonly string[] {
  return Object.entries(query).filter(([name]) => /key|token|secret|sig/i.test(name)).map(([, value]) => value);
}
