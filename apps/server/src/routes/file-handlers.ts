import type { OpenAPIHono } from '@hono/zod-openapi';
import { appendAppFile, appId, readAppFile, writeAppFile } from '@inlay/runtime/history';
import { refuse } from '../access/api-error.ts';
import { noSuchApp } from './answer-parts.ts';
import { openApp } from './app-history.ts';
import { openFile, readFile } from './file-routes.ts';
import type { ServerDependencies } from './server-dependencies.ts';

/** Apps as files with their histories. A file that was changed is refused by `refuseHistory`. */
export function addFileHandlers(api: OpenAPIHono, dependencies: ServerDependencies): void {
  const { storage, components } = dependencies;
  api.openapi(readFile, async (context) => {
    const { app } = context.req.valid('param');
    if ((await openApp(dependencies, app)) === undefined) return refuse(context, 404, noSuchApp);
    const file: Record<string, unknown> = { ...(await writeAppFile({ store: storage.history, app, components })) };
    return context.json(file, 200);
  });
  api.openapi(openFile, async (context) => {
    const file = await readAppFile(context.req.valid('json'), { components, codec: storage.history.codec });
    const { name } = file.document;
    const app = { id: appId(name, dependencies.randomId()), name, createdAt: new Date(dependencies.clock()).toISOString() };
    if (!(await appendAppFile(storage.history, app.id, file)) || !(await storage.apps.create(app))) throw new TypeError(`The new app id ${app.id} is taken.`);
    return context.json(app, 201);
  });
}
