import { createRoute, z } from '@hono/zod-openapi';
import { json, jsonBody, REFUSALS } from './route-parts.ts';
import { session } from './schemas.ts';

/** Trades the launch token of the printed link for a session cookie. */
export const openSession = createRoute({
  method: 'post',
  path: '/api/session',
  summary: 'Sign in with the launch token',
  request: { body: jsonBody(z.strictObject({ token: z.string().max(200) })) },
  responses: { 200: json('Signed in; the cookie is set.', session), ...REFUSALS },
});

/** Who is signed in. */
export const readSession = createRoute({
  method: 'get',
  path: '/api/session',
  summary: 'Who is signed in',
  responses: { 200: json('The signed-in user.', session), ...REFUSALS },
});
