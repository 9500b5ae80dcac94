import type { OpenAPIHono } from '@hono/zod-openapi';
import { refuse } from '../access/api-error.ts';
import { setSessionCookie } from '../access/require-session.ts';
import { isSameToken } from '../access/token.ts';
import type { ServerDependencies } from './server-dependencies.ts';
import { openSession, readSession } from './session-routes.ts';

/** Signing in. */
export function addSessionHandlers(api: OpenAPIHono, { launchToken, sessions, user }: ServerDependencies): void {
  api.openapi(openSession, (context) => {
    const { token } = context.req.valid('json');
    if (!isSameToken(token, launchToken)) return refuse(context, 401, { code: 'wrong-token', message: 'That launch token is not the one of this start.', hint: 'Open the link that the server printed when it was started last.' });
    setSessionCookie(context, sessions.open());
    return context.json({ mode: 'single-user' as const, user }, 200);
  });
  api.openapi(readSession, (context) => context.json({ mode: 'single-user' as const, user }, 200));
}
