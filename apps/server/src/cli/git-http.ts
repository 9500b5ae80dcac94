import { createGuardedFetch } from '../gateway/guarded-fetch.ts';
import type { GitHttp } from '../git/git-http.ts';

/** One request of a push or a pull may take so long. */
const LONGEST_MS = 10 * 60_000;
/** A history that is pulled is no larger than this on the wire. */
const MAX_RESPONSE_BYTES = 256 * 1024 * 1024;

/** The way to a remote: by the guarded fetch, which goes to its origin and nowhere else, a private one too, as a person has named it. */
export function createGitHttp(remote: string): GitHttp {
  const { origin } = new URL(remote);
  const guarded = createGuardedFetch({ policy: { isPrivateAllowed: (asked) => asked === origin, ownPorts: () => new Set() }, maxResponseBytes: MAX_RESPONSE_BYTES });
  return {
    async request({ url, method = 'GET', headers = {}, body }) {
      const bytes = body === undefined ? undefined : await collect(body);
      const response = await guarded(url, { method, headers, body: bytes, signal: AbortSignal.timeout(LONGEST_MS) });
      return { url, method, statusCode: response.status, statusMessage: response.statusText, headers: Object.fromEntries(response.headers), body: pieces(response) };
    },
    close: () => guarded.close(),
  };
}

async function collect(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of body) parts.push(part);
  return Buffer.concat(parts);
}

async function* pieces(response: Response): AsyncIterableIterator<Uint8Array> {
  if (response.body !== null) yield* response.body as unknown as AsyncIterable<Uint8Array>;
}
