import type { Transport } from './transport.ts';

/**
 * Sends with `fetch`, without a key and with `extraHeaders`: for resources that browsers call directly, and for the command line's own.
 * Redirects are errors, since a provider's endpoint has no reason to move and another host must not get the prompt.
 */
export function createFetchTransport(fetchFunction: typeof fetch, extraHeaders: Readonly<Record<string, string>> = {}): Transport {
  return ({ url, method, headers, body }, signal) =>
    fetchFunction(url, {
      method,
      headers: { ...(body === null ? {} : { 'content-type': 'application/json' }), ...extraHeaders, ...headers },
      ...(body === null ? {} : { body: JSON.stringify(body) }),
      redirect: 'error',
      credentials: 'omit',
      signal,
    });
}
