import { InlayError } from '@inlay/runtime/inlay-error';

/** The only address that a server without accounts listens on. */
export const LOOPBACK_ADDRESS = '127.0.0.1';
const LOOPBACK_NAMES: ReadonlySet<string> = new Set([LOOPBACK_ADDRESS, 'localhost']);

/**
 * The address to listen on. Throws an InlayError `not-loopback` for any other: everyone on the network could then use
 * the keys, and there are no accounts yet to keep them apart.
 */
export function requireLoopback(host: string | undefined): string {
  if (host === undefined || LOOPBACK_NAMES.has(host)) return LOOPBACK_ADDRESS;
  throw new InlayError(`This server has no accounts, so it listens on ${LOOPBACK_ADDRESS} only and not on ${host}.`, { code: 'not-loopback', hint: 'Leave --host out. To reach it from another machine, forward the port over SSH: ssh -L 4400:127.0.0.1:4400 HOST' });
}

/** The `host:port` values by which a browser on this machine means a server on one of the ports. */
export function loopbackHosts(ports: readonly number[]): ReadonlySet<string> {
  return new Set(ports.flatMap((port) => [...LOOPBACK_NAMES].map((name) => `${name}:${port}`)));
}
