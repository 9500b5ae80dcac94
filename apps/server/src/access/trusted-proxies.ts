import { BlockList, isIP } from 'node:net';
import { InlayError } from '@inlay/runtime/inlay-error';

/** The environment variable with the addresses of the proxies in front of this server. */
export const TRUSTED_PROXIES_VARIABLE = 'INLAY_TRUSTED_PROXIES';

/** True for the address of a proxy that is believed about whom it forwards. */
export type IsTrustedProxy = (address: string) => boolean;

/**
 * The proxies that the environment names: addresses and ranges (`10.0.0.0/8`), with commas or spaces between them. None
 * when it names none. Throws an InlayError that names what is neither.
 */
export function readTrustedProxies(environment: Readonly<Record<string, string | undefined>>): IsTrustedProxy {
  const trusted = new BlockList();
  for (const part of (environment[TRUSTED_PROXIES_VARIABLE] ?? '').split(/[\s,]+/)) if (part !== '') addTo(trusted, part);
  return (address) => {
    const plain = plainAddress(address);
    const family = isIP(plain);
    return family !== 0 && trusted.check(plain, family === 4 ? 'ipv4' : 'ipv6');
  };
}

function addTo(trusted: BlockList, part: string): void {
  const [address = '', prefix, ...more] = part.split('/');
  const family = isIP(address);
  const bits = family === 4 ? 32 : 128;
  const length = prefix === undefined ? bits : /^\d{1,3}$/.test(prefix) ? Number(prefix) : Infinity;
  if (family === 0 || more.length > 0 || length > bits) {
    throw new InlayError(`${TRUSTED_PROXIES_VARIABLE} holds ${JSON.stringify(part)}; it takes addresses of proxies and ranges of them.`, { code: 'bad-setting', hint: 'Write them as 127.0.0.1, ::1 or 10.0.0.0/8, with commas between them.' });
  }
  trusted.addSubnet(address, length, family === 4 ? 'ipv4' : 'ipv6');
}

/**
 * Whom a connection is for: the other end of it, or, where that is a trusted proxy, whom that says. `X-Forwarded-For` is
 * read from its right end, where each proxy adds the address that it was called from, and only as long as trusted proxies
 * wrote it: what stands further left anybody can have made up. What is no address is taken for its proxy.
 */
export function forwardedFor(remote: string, header: string | undefined, isTrusted: IsTrustedProxy): string {
  const named = header === undefined ? [] : header.split(',');
  let address = remote;
  while (isTrusted(address)) {
    const next = withoutPort(named.pop() ?? '');
    if (isIP(next.replace(/%.*$/, '')) === 0) break;
    address = next;
  }
  return address;
}

/** An address as some proxies write it: `192.0.2.7:4711`, `[2001:db8::1]:4711`. */
function withoutPort(text: string): string {
  const trimmed = text.trim();
  return /^\[([^\]]*)\](?::\d+)?$/.exec(trimmed)?.[1] ?? /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(trimmed)?.[1] ?? trimmed;
}

/** An IPv4 address as such where it is written as an IPv6 one; no zone. */
function plainAddress(address: string): string {
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address.replace(/%.*$/, '');
}
