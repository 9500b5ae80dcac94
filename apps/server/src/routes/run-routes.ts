import { createRoute, z } from '@hono/zod-openapi';
import { json, jsonBody, REFUSALS } from './route-parts.ts';
import { errorBody, runInput } from './schemas.ts';

/** Runs an AI action and streams what comes. */
export const run = createRoute({
  method: 'post',
  path: '/api/run',
  summary: 'Run an AI action',
  description: 'Server-sent events, one `AiEvent` as JSON in each `data:` line; the last one is `finish` or `error`. Hanging up stops the run.',
  request: { body: jsonBody(runInput) },
  responses: {
    200: { description: 'The events.', content: { 'text/event-stream': { schema: z.string() } } },
    429: json('Too many runs at once.', errorBody),
    ...REFUSALS,
  },
});
