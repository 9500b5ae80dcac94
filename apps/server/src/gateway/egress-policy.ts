import { isIP } from 'node:net';
import { InlayError } from '@inlay/runtime/inlay-error';
import { classifyAddress, isLoopbackAddress } from './address-class.ts';

/** What the guard asks before a connection is made. */
export interface EgressPolicy {
  /** True for `scheme://host:port` origins that may be on a private address: each one is named by the user, or found by us. */
  isPrivateAllowed(origin: string): boolean;
  /** The loopback ports that this server itself listens on; nothing reaches those through the gateway. */
  ownPorts(): ReadonlySet<number>;
}

const METADATA_NAMES = new Set(['metadata', 'metadata.google.internal', 'metadata.goog', 'instance-data', 'instance-data.ec2.internal']);
const SCHEMES = new Set(['http:', 'https:']);

/**
 * Throws an InlayError `egress-denied` for a URL that may not be requested whatever its name resolves to. Literal
 * addresses are judged here, since no resolver is asked about them.
 */
export function checkUrl(url: URL, policy: EgressPolicy): void {
  if (!SCHEMES.has(url.protocol)) throw denied(url, 'only http and https are spoken');
  if (url.username !== '' || url.password !== '') throw denied(url, 'it carries a user name or a password');
  const host = hostName(url);
  if (METADATA_NAMES.has(host)) throw denied(url, 'it names a metadata service');
  if (isIP(host) !== 0) checkAddress(url, { address: host, policy });
}

/** Throws an InlayError `egress-denied` when the address that the URL's host turned out to have may not be reached for it. */
export function checkAddress(url: URL, { address, policy }: { readonly address: string; readonly policy: EgressPolicy }): void {
  const kind = classifyAddress(address);
  if (kind === 'public') return;
  if (kind === 'never') throw denied(url, `${address} is never a provider's address`);
  if (isLoopbackAddress(address) && policy.ownPorts().has(portOf(url))) throw denied(url, 'it is this server itself');
  if (!policy.isPrivateAllowed(url.origin)) throw denied(url, `${address} is a private address that no configured resource names as ${url.origin}`);
}

/** The host without the brackets of an IPv6 literal and without the dot that ends a full name. */
function hostName(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

function portOf(url: URL): number {
  return url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
}

function denied(url: URL, reason: string): InlayError {
  return new InlayError(`The server does not connect to ${url.origin}: ${reason}.`, { code: 'egress-denied', hint: 'Check the base URL of the resource.' });
}
