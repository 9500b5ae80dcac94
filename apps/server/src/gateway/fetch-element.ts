import { InlayError } from '@inlay/runtime/inlay-error';
import type { EgressPolicy } from './egress-policy.ts';
import { createGuardedFetch, refusalIn } from './guarded-fetch.ts';

/** Fetches a module as text. Rejects with an InlayError that says what is wrong with it or with its address. */
export type FetchElement = (url: string, signal: AbortSignal) => Promise<string>;

/** A longer module, in bytes, is refused. */
const MAX_MODULE_BYTES = 2 * 1024 * 1024;
/** The whole answer must be there within this time. */
const TIMEOUT_MS = 30_000;
const JAVASCRIPT = /^(?:text|application)\/(?:x-)?(?:javascript|ecmascript)\b/i;

/**
 * Fetches modules over a guarded fetch of their own: the owner names the origin, which may be a private one, as with a
 * resource that is tried out; everything else is as `policy` has it. No cookies, no keys.
 */
export function createFetchElement(policy: EgressPolicy): FetchElement {
  return async (url, signal) => {
    const { origin } = new URL(url);
    const guarded = createGuardedFetch({ policy: { ...policy, isPrivateAllowed: (asked) => asked === origin || policy.isPrivateAllowed(asked) }, maxResponseBytes: MAX_MODULE_BYTES });
    try {
      const response = await guarded(url, { method: 'GET', headers: { accept: 'text/javascript, application/javascript' }, signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]) });
      return await readModule(response, url);
    } catch (error) {
      if (error instanceof InlayError) throw error;
      const refusal = refusalIn(error);
      const reason = refusal?.message ?? (error instanceof Error && error.name === 'TimeoutError' ? 'it did not answer in time' : 'it could not be reached');
      throw new InlayError(refusal === undefined ? `The module at ${url} could not be fetched: ${reason}.` : reason, { code: refusal?.code ?? 'unreachable', cause: error });
    } finally {
      await guarded.close();
    }
  };
}

async function readModule(response: Response, url: string): Promise<string> {
  if (!response.ok) throw await refused(response, `${url} answered with HTTP ${response.status}.`);
  const type = response.headers.get('content-type') ?? 'no type';
  if (!JAVASCRIPT.test(type)) throw await refused(response, `${url} is no JavaScript module: it came as ${type.slice(0, 100)}.`);
  const bytes = await response.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new InlayError(`${url} is not in UTF-8.`, { code: 'bad-module', cause });
  }
}

async function refused(response: Response, message: string): Promise<InlayError> {
  await response.body?.cancel();
  return new InlayError(message, { code: 'bad-module', hint: 'Name the module itself: one file that defines the element and imports nothing.' });
}
