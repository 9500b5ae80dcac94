import { lookup as systemLookup } from 'node:dns';
import type { LookupAddress } from 'node:dns';
import { isIP } from 'node:net';
import type { LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { checkAddress, checkUrl } from './egress-policy.ts';
import type { EgressPolicy } from './egress-policy.ts';

/** Resolves a name to every address it has, as `dns.lookup` with `all` does. */
export type ResolveAll = (hostname: string, callback: (error: Error | null, addresses: readonly LookupAddress[]) => void) => void;

const resolveWithSystem: ResolveAll = (hostname, callback) => systemLookup(hostname, { all: true }, callback);

/**
 * Connects as undici does, with the policy asked at the one moment that counts: the addresses that are checked are the
 * very ones that the socket then connects to, so a name cannot resolve to something else in between. Every answer is
 * checked, and one that is refused refuses the whole name.
 */
export function createGuardedConnector(policy: EgressPolicy, resolveAll: ResolveAll = resolveWithSystem): buildConnector.connector {
  return (options, callback) => {
    // undici leaves the brackets of an IPv6 literal out.
    const host = isIP(options.hostname) === 6 ? `[${options.hostname}]` : options.hostname;
    const url = new URL(`${options.protocol}//${host}:${options.port || (options.protocol === 'https:' ? 443 : 80)}`);
    const lookup: LookupFunction = (hostname, lookupOptions, answer) => {
      resolveAll(hostname, (error, addresses) => {
        const refusal = error ?? firstRefusal(() => addresses.forEach(({ address }) => checkAddress(url, { address, policy })));
        const [first] = addresses;
        if (refusal !== undefined || first === undefined) return answer(refusal ?? new Error(`${hostname} has no address.`), '', 0);
        return lookupOptions.all ? answer(null, [...addresses]) : answer(null, first.address, first.family);
      });
    };
    const refusal = firstRefusal(() => checkUrl(url, policy));
    if (refusal !== undefined) return callback(refusal, null);
    return buildConnector({ lookup, allowH2: false, timeout: CONNECT_TIMEOUT_MS } as buildConnector.BuildOptions)(options, callback);
  };
}

const CONNECT_TIMEOUT_MS = 10_000;

/** Inside a connection callback a thrown error would end the process; here it becomes the connection's error. */
function firstRefusal(check: () => void): Error | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    return error as Error;
  }
}
