import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { refuse } from './api-error.ts';
import { SESSION_LIFETIME_MS } from './sessions.ts';
import type { Sessions } from './sessions.ts';

/** What may be called without a session, as `METHOD path`. Everything else under /api is refused without one. */
export const ANONYMOUS_ROUTES: ReadonlySet<string> = new Set(['POST /api/session', 'GET /api/openapi.json']);

/** Refuses with 401 whoever has no open session; the default for every route, also for ones that do not exist. */
export function requireSession(sessions: Sessions): MiddlewareHandler {
  return async (context, next) => {
    if (ANONYMOUS_ROUTES.has(`${context.req.method} ${context.req.path}`)) return next();
    if (hasSession(context, sessions)) return next();
    return refuse(context, 401, { code: 'signed-out', message: 'You are not signed in to this server.', hint: 'Open the link that the server printed when it started; a link from an earlier start does not work any more.' });
  };
}

/** True where the browser that asks is signed in. */
export function hasSession(context: Context, sessions: Sessions): boolean {
  return sessions.isOpen(getCookie(context, sessionCookieName(context)));
}

/** Hands a session to the browser: out of reach for scripts, and never sent along from other sites. */
export function setSessionCookie(context: Context, token: string): void {
  setCookie(context, sessionCookieName(context), token, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: Math.floor(SESSION_LIFETIME_MS / 1000) });
}

/** Cookies do not tell ports apart, so two servers on one machine would sign each other's user out under one name. */
function sessionCookieName(context: Context): string {
  return `inlay-session-${new URL(context.req.url).port || '80'}`;
}
