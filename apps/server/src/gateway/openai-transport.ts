import OpenAI from 'openai';
import { AiError } from '@inlay/runtime/ai';
import type { AiResource, Transport, TransportRequest } from '@inlay/runtime/ai';
import type { GuardedFetch } from './guarded-fetch.ts';
import { refusalIn } from './guarded-fetch.ts';
import { redactStream } from './redact-stream.ts';

/** What the transport is made of. */
export interface OpenAiTransportOptions {
  readonly fetch: GuardedFetch;
  /** The key for this resource at this origin, or undefined when there is none for it. Asked anew for every request. */
  readonly keyFor: (resource: AiResource, origin: string) => Promise<string | undefined>;
}

/** The package refuses to start without a key; local servers have none. This one is never sent. */
const PLACEHOLDER_KEY = 'no-key';
/** Of an answer's headers only these are handed on; a provider's cookies are nobody's business. */
const KEPT_HEADERS = ['content-type', 'x-request-id', 'retry-after', 'retry-after-ms', 'x-ratelimit-reset-requests', 'x-ratelimit-reset-tokens'];
/** Headers that belong to the connection; a resource's extra headers do not set them. */
const RESERVED_HEADERS = new Set(['host', 'content-length', 'transfer-encoding', 'connection', 'cookie']);

/**
 * Sends requests for the OpenAI schema through the `openai` package: it builds and authenticates, our guarded fetch
 * sends, and the raw response goes back whatever its status, without retries. Rejects with a `denied` AiError where the guard refuses. What leaves is exactly the request's own
 * headers and the key: nothing from the environment, nothing about this machine.
 */
export function createOpenAiTransport(options: OpenAiTransportOptions): (resource: AiResource) => Transport {
  return (resource) => async (request, signal) => {
    const key = await options.keyFor(resource, new URL(request.url).origin);
    const answer: { response?: Response } = {};
    const client = createClient(key, async (url, init) => {
      answer.response = await options.fetch(String(url), { ...outgoing(request, key), ...(typeof init?.body === 'string' ? { body: init.body } : {}), signal: init?.signal ?? signal });
      // The package reads the body of a refusal to make an error of it; that body is for our own reader.
      const { ok, status, headers } = answer.response;
      return ok ? answer.response : new Response(null, { status, headers: [...headers] });
    });
    try {
      await send(client, request, signal);
    } catch (error) {
      signal.throwIfAborted();
      if (answer.response === undefined) throw deniedError(error) ?? error;
    }
    return presentable(answer.response, [...Object.values(resource.headers), ...(key === undefined ? [] : [key])]);
  };
}

/** The guard's refusal as the error that a builder is shown. */
function deniedError(error: unknown): AiError | undefined {
  const refusal = refusalIn(error);
  return refusal && new AiError('denied', refusal.message, { cause: refusal, ...(refusal.hint === undefined ? {} : { hint: refusal.hint }) });
}

type ClientFetch = NonNullable<NonNullable<ConstructorParameters<typeof OpenAI>[0]>['fetch']>;

/** Everything that the package would otherwise read from the environment is stated. */
function createClient(key: string | undefined, fetch: ClientFetch): OpenAI {
  return new OpenAI({ apiKey: key ?? PLACEHOLDER_KEY, adminAPIKey: null, organization: null, project: null, webhookSecret: null, baseURL: 'http://unused.invalid', maxRetries: 0, logLevel: 'off', fetch });
}

function send(client: OpenAI, request: TransportRequest, signal: AbortSignal): Promise<Response> {
  // An absolute URL is used as it is; the runtime has made it from the resource's base URL.
  return request.method === 'GET' ? client.get(request.url, { signal }).asResponse() : client.post(request.url, { body: request.body ?? {}, signal }).asResponse();
}

function outgoing(request: TransportRequest, key: string | undefined): { readonly method: string; readonly headers: Record<string, string> } {
  const headers: Record<string, string> = { accept: 'application/json, text/event-stream', 'content-type': 'application/json' };
  for (const [name, value] of Object.entries(request.headers)) {
    if (!RESERVED_HEADERS.has(name.toLowerCase())) headers[name.toLowerCase()] = value;
  }
  if (key !== undefined) headers['authorization'] = `Bearer ${key}`;
  return { method: request.method, headers };
}

function presentable(response: Response | undefined, secrets: readonly string[]): Response {
  if (response === undefined) throw new TypeError('The provider was not asked.');
  const headers = KEPT_HEADERS.flatMap((name) => {
    const value = response.headers.get(name);
    return value === null ? [] : [[name, value] as [string, string]];
  });
  return new Response(response.body === null ? null : redactStream(response.body, secrets), { status: response.status, headers });
}
