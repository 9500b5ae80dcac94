import type { Context } from 'hono';
import { refuse } from '../../access/api-error.ts';

/** Preflights may be kept so long, in seconds. */
const PREFLIGHT_AGE = 600;

/**
 * Lets pages of the sites that the owner named read an answer, and refuses all others; pages of this server may always,
 * and so may programs, which name no origin. Gives the refusal, or undefined where the answer may go on.
 */
export function refuseForeignSite(context: Context, origins: readonly string[]): Response | undefined {
  const origin = context.req.header('origin');
  if (origin === undefined || origin === new URL(context.req.url).origin) return undefined;
  // Also on the refusal, which holds nothing: so the page can say why it shows no app.
  context.header('Access-Control-Allow-Origin', origin);
  context.header('Vary', 'Origin');
  if (origins.includes('*') || origins.includes(origin)) return undefined;
  return refuse(context, 403, { code: 'foreign-site', message: `Pages of ${origin} may not show this app.`, hint: 'Whoever made it can name that site under Releases.' });
}

/** Answers what browsers ask before they send a request from another site. It says nothing about the app. */
export function answerPreflight(context: Context): Response {
  const origin = context.req.header('origin');
  if (origin !== undefined) context.header('Access-Control-Allow-Origin', origin);
  context.header('Vary', 'Origin');
  context.header('Access-Control-Allow-Methods', 'GET, POST');
  context.header('Access-Control-Allow-Headers', 'content-type');
  context.header('Access-Control-Max-Age', String(PREFLIGHT_AGE));
  // Browsers ask for this before a page of the internet reaches a server on this machine.
  if (context.req.header('access-control-request-private-network') === 'true') context.header('Access-Control-Allow-Private-Network', 'true');
  return context.body(null, 204);
}
