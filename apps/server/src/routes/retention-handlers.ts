import type { OpenAPIHono } from '@hono/zod-openapi';
import { createRetention } from '@inlay/runtime/history';
import type { Retention } from '@inlay/runtime/history';
import { isInlayError } from '@inlay/runtime/inlay-error';
import { refuse } from '../access/api-error.ts';
import { noSuchApp } from './answer-parts.ts';
import { planRetention, readRetention, saveRetention } from './retention-routes.ts';
import type { ServerDependencies } from './server-dependencies.ts';

/** What is kept of an app's history. */
export function addRetentionHandlers(api: OpenAPIHono, dependencies: ServerDependencies): void {
  api.openapi(readRetention, async (context) => {
    const retention = await openRetention(dependencies, context.req.valid('param').app);
    return retention === undefined ? refuse(context, 404, noSuchApp) : context.json({ policy: (await retention.policy()) ?? null }, 200);
  });
  api.openapi(planRetention, async (context) => {
    const retention = await openRetention(dependencies, context.req.valid('param').app);
    return retention === undefined ? refuse(context, 404, noSuchApp) : context.json(await retention.plan(context.req.valid('json').policy), 200);
  });
  api.openapi(saveRetention, async (context) => {
    const retention = await openRetention(dependencies, context.req.valid('param').app);
    if (retention === undefined) return refuse(context, 404, noSuchApp);
    await retention.setPolicy(context.req.valid('json').policy ?? undefined);
    try {
      return context.json(await retention.thin(), 200);
    } catch (error) {
      if (!isInlayError(error) || error.code !== 'history-busy') throw error;
      return refuse(context, 409, { code: error.code, message: error.message, ...(error.hint === undefined ? {} : { hint: error.hint }) });
    }
  });
}

/** The retention of an app; undefined when there is no such app. */
export async function openRetention({ storage, clock }: Pick<ServerDependencies, 'storage' | 'clock'>, app: string): Promise<Retention | undefined> {
  return (await storage.apps.read(app)) && createRetention({ store: storage.history, app, clock });
}
