import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { forwardedFor } from './trusted-proxies.ts';
import type { IsTrustedProxy } from './trusted-proxies.ts';

/**
 * Where a viewer comes from, for counting: an IPv4 address, or the first half of an IPv6 one, of which a home has as many
 * as it likes. What headers say is believed of trusted proxies only: anybody can write them. One and the same where there
 * is no connection.
 */
export function viewerAddress(context: Context, isTrustedProxy: IsTrustedProxy): string {
  const bindings = context.env as { readonly incoming?: unknown } | undefined;
  if (bindings?.incoming === undefined) return '';
  return networkOf(forwardedFor(getConnInfo(context).remote.address ?? '', context.req.header('x-forwarded-for'), isTrustedProxy));
}

/** The part of an address that one viewer has. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !address.includes(':')) return mapped ?? address;
  const [head = '', tail] = address.replace(/%.*$/, '').split('::', 2);
  const [front, back] = [groupsOf(head), groupsOf(tail ?? '')];
  const zeros = tail === undefined ? 0 : 8 - front.length - back.length;
  return [...front, ...Array.from({ length: zeros }, () => '0'), ...back].slice(0, 4).join(':');
}

function groupsOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(':').map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''));
}
