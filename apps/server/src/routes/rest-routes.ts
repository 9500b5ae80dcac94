import { createRoute } from '@hono/zod-openapi';
import { json, jsonBody, REFUSALS } from './route-parts.ts';
import { errorBody, restInput, restResult } from './schemas.ts';

/** Sends a request to a REST resource. */
export const sendRest = createRoute({
  method: 'post',
  path: '/api/rest',
  summary: 'Send a request to a REST resource',
  description: 'To a configured resource of the schema "rest", by its name and a path below its base URL. The server adds its headers and key. What went wrong there is the `error` of the result; hanging up stops the request.',
  request: { body: jsonBody(restInput) },
  responses: { 200: json('What came back, or why nothing did.', restResult), 429: json('Too many runs at once.', errorBody), ...REFUSALS },
});
