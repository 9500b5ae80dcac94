import type { OpenAPIHono } from '@hono/zod-openapi';
import { createRetention } from '@inlay/runtime/history';
import type { Retention } from '@inlay/runtime/history';
import { isInlayError } from '@inlay/runtime/inlay-error';
import { refuse } from '../access/api-error.ts';
import { noSuchApp, noSuchVersion } from './answer-parts.ts';
import { deleteApp, deleteVersion, forgetAuthor, planRetention, readRetention, saveRetention } from './retention-routes.ts';
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
    const thinned = await orRefusal(() => retention.thin());
    return 'refusal' in thinned ? refuse(context, 409, thinned.refusal) : context.json(thinned, 200);
  });
  addDeletingHandlers(api, dependencies);
}

function addDeletingHandlers(api: OpenAPIHono, dependencies: ServerDependencies): void {
  api.openapi(deleteVersion, async (context) => {
    const { app, version } = context.req.valid('param');
    const retention = await openRetention(dependencies, app);
    if (retention === undefined) return refuse(context, 404, noSuchApp);
    if ((await dependencies.storage.history.readVersion(app, version)) === undefined) return refuse(context, 404, noSuchVersion);
    const deleted = await orRefusal(async () => ({ done: await retention.remove(version) }));
    return 'refusal' in deleted ? refuse(context, 409, deleted.refusal) : context.body(null, 204);
  });
  api.openapi(forgetAuthor, async (context) => {
    const retention = await openRetention(dependencies, context.req.valid('param').app);
    return retention === undefined ? refuse(context, 404, noSuchApp) : context.json(await retention.forget(context.req.valid('json').author), 200);
  });
  api.openapi(deleteApp, async (context) => {
    const { app } = context.req.valid('param');
    const retention = await openRetention(dependencies, app);
    if (retention === undefined) return refuse(context, 404, noSuchApp);
    const erased = await orRefusal(async () => ({ done: await retention.erase() }));
    if ('refusal' in erased) return refuse(context, 409, erased.refusal);
    await dependencies.storage.apps.remove(app);
    return context.body(null, 204);
  });
}

/** What came of it; or, where others save all the time or a version is needed, what to tell. */
async function orRefusal<Result extends object>(work: () => Promise<Result>): Promise<Result | { readonly refusal: { readonly code: string; readonly message: string; readonly hint?: string } }> {
  try {
    return await work();
  } catch (error) {
    if (!isInlayError(error) || !(error.code === 'history-busy' || error.code === 'history-needed')) throw error;
    return { refusal: { code: error.code, message: error.message, ...(error.hint === undefined ? {} : { hint: error.hint }) } };
  }
}

/** The retention of an app; undefined when there is no such app. */
export async function openRetention({ storage, clock }: Pick<ServerDependencies, 'storage' | 'clock'>, app: string): Promise<Retention | undefined> {
  return (await storage.apps.read(app)) && createRetention({ store: storage.history, app, clock });
}
