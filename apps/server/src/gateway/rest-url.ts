import { AiError } from '@inlay/runtime/ai';
import type { RestRequest } from '@inlay/runtime/resources';

/** A path may be encoded more than once, and servers differ in how often they decode it. */
const MAX_DECODINGS = 4;

/**
 * The address of a REST request: always under the resource's base URL. Its path may carry a query string, to which the
 * parameters are added. Throws a `denied` AiError for a path that could lead out of the base URL, however it is written.
 */
export function restUrl(baseUrl: string, { path, params }: Pick<RestRequest, 'path' | 'params'>): URL {
  const [written = '', ...search] = path.split('?');
  refuseBadPath(written);
  const url = new URL(baseUrl);
  const base = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  const { origin } = url;
  url.pathname = base + written.replace(/^\/+/, '');
  url.search = search.join('?');
  for (const [name, value] of Object.entries(params)) for (const each of [value].flat()) url.searchParams.append(name, each);
  if (!isUnder(url, { origin, base })) throw denied(path);
  return url;
}

/** True for an address at or below the base URL of a resource, such as one that it redirects to. */
export function isUnderBase(url: URL, baseUrl: string): boolean {
  const { origin, pathname } = new URL(baseUrl);
  return isUnder(url, { origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` }) && !leadsOut(url.pathname);
}

function isUnder(url: URL, { origin, base }: { readonly origin: string; readonly base: string }): boolean {
  return url.origin === origin && url.username === '' && url.password === '' && `${url.pathname}/`.startsWith(base);
}

function refuseBadPath(path: string): void {
  if (path.includes('#') || leadsOut(path)) throw denied(path);
}

/** Dot segments in any encoding, with backslashes for slashes, or followed by the parameters that some servers cut off. */
function leadsOut(path: string): boolean {
  let decoded = path;
  for (let count = 0; count < MAX_DECODINGS; count += 1) {
    if (hasControl(decoded) || decoded.split(/[/\\]/).some((segment) => /^\.{1,2}(;|$)/.test(segment.trim()))) return true;
    const next = decode(decoded);
    if (next === decoded) return false;
    if (next === undefined) return true;
    decoded = next;
  }
  return true;
}

function hasControl(text: string): boolean {
  return Array.from(text).some((character) => character < ' ' || character === '\u007f');
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray % is for the resource to judge only where nothing was hidden behind it.
    return /%[0-9a-f]{2}/i.test(path) ? undefined : path;
  }
}

function denied(path: string): AiError {
  return new AiError('denied', `The path ${JSON.stringify(path.slice(0, 100))} is not one below the resource's base URL.`, { hint: 'Write it without "..", "#" and control characters.' });
}
