import { Agent, fetch as undiciFetch } from 'undici';
import { InlayError } from '@inlay/runtime/inlay-error';
import { checkUrl } from './egress-policy.ts';
import type { EgressPolicy } from './egress-policy.ts';
import { createGuardedConnector } from './guarded-connector.ts';
import type { ResolveAll } from './guarded-connector.ts';
import { limitBytes } from './limit-bytes.ts';

/** The one way out of this server. */
export interface GuardedFetch {
  (url: string, request: GuardedRequest): Promise<Response>;
  /** Closes idle connections; running requests end first. */
  close(): Promise<void>;
}

/** A request whose body can be sent again after a redirect. */
export interface GuardedRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | undefined;
  readonly signal: AbortSignal;
  /** Asked before a redirect within the origin is followed; all are where it is left out. */
  readonly mayRedirect?: (target: URL) => boolean;
}

/** What the guard is made of. */
export interface GuardOptions {
  readonly policy: EgressPolicy;
  /** For tests; the system's resolver otherwise. */
  readonly resolveAll?: ResolveAll;
  readonly maxResponseBytes?: number;
}

const MAX_REDIRECTS = 3;
const MAX_RESPONSE_BYTES = 64 * 1024 * 1024;
/** Until the headers: a large model on a small machine reads the prompt before it says anything. */
const HEADERS_TIMEOUT_MS = 5 * 60_000;
/** Between two pieces of the body. */
const IDLE_TIMEOUT_MS = 2 * 60_000;
const REDIRECT_STATUSES = new Set([301, 302, 303, 307, 308]);

/**
 * A fetch that goes only where the policy lets it: the URL is checked before, the addresses while connecting. It follows
 * redirects within one origin only, keeping method and body, each one checked again; it hands on at most
 * `maxResponseBytes` of a body. Sends no cookies and keeps none. Rejects with an InlayError (`egress-denied`,
 * `redirect-refused`), perhaps as the `cause` of undici's own error; `refusalIn` finds it.
 */
export function createGuardedFetch(options: GuardOptions): GuardedFetch {
  const { policy, maxResponseBytes = MAX_RESPONSE_BYTES } = options;
  const dispatcher = new Agent({ connect: createGuardedConnector(policy, options.resolveAll), headersTimeout: HEADERS_TIMEOUT_MS, bodyTimeout: IDLE_TIMEOUT_MS });

  const guardedFetch = async (address: string, request: GuardedRequest): Promise<Response> => {
    let url = new URL(address);
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      checkUrl(url, policy);
      const { method, headers, body = null, signal } = request;
      const response = (await undiciFetch(url, { method, headers, body, signal, redirect: 'manual', dispatcher })) as unknown as Response;
      const location = REDIRECT_STATUSES.has(response.status) ? response.headers.get('location') : null;
      if (location === null) return capped(response, maxResponseBytes);
      await response.body?.cancel();
      url = redirectTarget(url, location, request.mayRedirect);
    }
    throw new InlayError(`${url.origin} redirects more than ${MAX_REDIRECTS} times.`, { code: 'redirect-refused' });
  };
  return Object.assign(guardedFetch, { close: () => dispatcher.close() });
}

/** The guard's own refusal inside an error, however deep a library has wrapped it. */
export function refusalIn(error: unknown): InlayError | undefined {
  for (let inner = error; inner instanceof Error; inner = inner.cause) {
    if (inner instanceof InlayError) return inner;
  }
  return undefined;
}

/** Another origin is refused rather than asked without the key: the answer to a question nobody asked is of no use. */
function redirectTarget(from: URL, location: string, mayRedirect: (target: URL) => boolean = () => true): URL {
  const target = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
  if (target?.origin === from.origin && mayRedirect(target)) return target;
  throw new InlayError(`${from.origin} redirects to ${target?.origin ?? 'an address that is not one'}, and keys do not go to another place.`, { code: 'redirect-refused', hint: 'Set the base URL of the resource to the address that it redirects to, if you trust it.' });
}

function capped(response: Response, limit: number): Response {
  if (response.body === null) return response;
  const { status, statusText, headers } = response;
  return new Response(limitBytes(response.body, limit), { status, statusText, headers: [...headers] });
}
