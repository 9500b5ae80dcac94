import type { OpenAPIHono } from '@hono/zod-openapi';
import type { AiRequest } from '@inlay/runtime/ai';
import { refuse } from '../access/api-error.ts';
import { createEventStream } from '../gateway/event-stream.ts';
import { run } from './run-routes.ts';
import type { ServerDependencies } from './server-dependencies.ts';

/** Running AI actions. */
export function addRunHandlers(api: OpenAPIHono, { runner, runSlots, shutdown }: ServerDependencies): void {
  api.openapi(run, (context) => {
    const release = runSlots.take();
    if (release === undefined) return refuse(context, 429, { code: 'too-many-runs', message: 'Too many runs go on at once.', hint: 'Wait for one to end, or stop one.' });
    // Hanging up reaches us as the request's signal before the first byte, and as the stream's cancel after it.
    const ended = new AbortController();
    const signal = AbortSignal.any([ended.signal, context.req.raw.signal, shutdown]);
    // What was validated holds only options that are set; JSON has no `undefined`.
    const events = runner.run(context.req.valid('json') as AiRequest, { signal });
    const body = createEventStream(events, {
      onEnd: () => {
        release();
        ended.abort();
      },
    });
    return context.body(body, 200, { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' });
  });
}
