import type { OpenAPIHono } from '@hono/zod-openapi';
import { AiError } from '@inlay/runtime/ai';
import type { RestRequest } from '@inlay/runtime/resources';
import { refuse } from '../access/api-error.ts';
import { sendRest } from './rest-routes.ts';
import type { ServerDependencies } from './server-dependencies.ts';

/** Requests to REST resources. */
export function addRestHandlers(api: OpenAPIHono, { rest, runSlots, shutdown }: ServerDependencies): void {
  api.openapi(sendRest, async (context) => {
    const release = runSlots.take();
    if (release === undefined) return refuse(context, 429, { code: 'too-many-runs', message: 'Too many runs go on at once.', hint: 'Wait for one to end, or stop one.' });
    try {
      const { status, headers, data } = await rest.send(context.req.valid('json') as RestRequest, { signal: AbortSignal.any([context.req.raw.signal, shutdown]) });
      return context.json({ answer: { status, headers, data } }, 200);
    } catch (error) {
      if (!(error instanceof AiError)) throw error;
      return context.json({ error: error.data }, 200);
    } finally {
      release();
    }
  });
}
