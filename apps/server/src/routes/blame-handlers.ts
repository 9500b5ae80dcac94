import type { OpenAPIHono } from '@hono/zod-openapi';
import { createAncestry, findBlame } from '@inlay/runtime/history';
import { refuse } from '../access/api-error.ts';
import { noSuchApp, toVersion } from './answer-parts.ts';
import { openApp } from './app-history.ts';
import { readBlame } from './blame-routes.ts';
import type { ServerDependencies } from './server-dependencies.ts';

/** Who changed what last. */
export function addBlameHandlers(api: OpenAPIHono, dependencies: ServerDependencies): void {
  api.openapi(readBlame, async (context) => {
    const { app } = context.req.valid('param');
    const { name, branch } = context.req.valid('query');
    const opened = await openApp(dependencies, app, branch);
    if (opened === undefined) return refuse(context, 404, noSuchApp);
    const ancestry = createAncestry(dependencies.storage.history, app);
    const { changes, added } = await findBlame({ ancestry, read: opened.history.read }, opened.head.version, name);
    return context.json({ changes: changes.map(({ path, version }) => ({ path: [...path], version: toVersion(version) })), ...(added === undefined ? {} : { added: toVersion(added) }) }, 200);
  });
}
