import type { Context, MiddlewareHandler } from 'hono';
import { refuse } from './api-error.ts';

const READING_METHODS = new Set(['GET', 'HEAD']);
/** Methods that a page elsewhere could send without asking first, were it not for the content type. */
const BODY_METHODS = new Set(['POST', 'PUT', 'PATCH']);
const TRUSTED_FETCH_SITES = new Set(['same-origin', 'none']);

/**
 * Refuses requests that do not mean this server: those that reached it under another name (421), which is what DNS
 * rebinding looks like. `hosts` are the exact `host:port` values that browsers send when they mean us.
 */
export function requireOwnHost(hosts: () => ReadonlySet<string>): MiddlewareHandler {
  return async (context, next) => {
    const url = new URL(context.req.url);
    const host = context.req.header('host') ?? url.host;
    // Both: a request line may carry a whole URL of its own beside the Host header.
    if (hosts().has(host) && hosts().has(url.host)) return next();
    return refuse(context, 421, { code: 'wrong-host', message: 'This server does not answer under that host name.', hint: 'Open the address that the server printed when it started.' });
  };
}

/**
 * Refuses requests that another page made in the user's browser: a foreign, opaque or other-port Origin, a cross-site or
 * same-site fetch (403), and changes in a content type that needs no permission to send (415).
 * Programs that are not browsers send none of these headers and go on to the session check.
 */
export const requireOwnPage: MiddlewareHandler = async (context, next) => {
  const origin = context.req.header('origin');
  const site = context.req.header('sec-fetch-site');
  if (origin !== undefined && origin !== ownOrigin(context)) return refuseForeign(context);
  if (site !== undefined && !TRUSTED_FETCH_SITES.has(site)) return refuseForeign(context);
  if (!READING_METHODS.has(context.req.method) && !hasAllowedType(context)) {
    return refuse(context, 415, { code: 'json-only', message: 'Changes are sent as application/json.', hint: 'Set the header content-type: application/json.' });
  }
  return next();
};

function ownOrigin(context: Context): string {
  return new URL(context.req.url).origin;
}

function hasAllowedType(context: Context): boolean {
  return hasJsonType(context) || (context.req.header('content-type') === undefined && !BODY_METHODS.has(context.req.method));
}

/** True for a body that says it is JSON, which a page elsewhere must ask before it sends. */
export function hasJsonType(context: Context): boolean {
  return context.req.header('content-type')?.split(';', 1)[0]?.trim().toLowerCase() === 'application/json';
}

function refuseForeign(context: Context) {
  return refuse(context, 403, { code: 'foreign-page', message: 'Only pages of this server may call it.' });
}
