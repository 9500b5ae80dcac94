import type { OpenAPIHono } from '@hono/zod-openapi';
import { parseDocument } from '@inlay/runtime/document';
import { appId } from '@inlay/runtime/history';
import { refuse } from '../access/api-error.ts';
import { readExamples } from './read-examples.ts';
import { addApp, openApp } from './app-history.ts';
import { createApp, listApps, listExamples, readApp } from './app-routes.ts';
import { noSuchApp, toJsonDocument, toProblems } from './answer-parts.ts';
import type { ServerDependencies } from './server-dependencies.ts';

/** Apps: the list, a new one, and one with its newest document. */
export function addAppHandlers(api: OpenAPIHono, dependencies: ServerDependencies): void {
  const { storage, components } = dependencies;
  api.openapi(listApps, async (context) => context.json({ apps: [...(await storage.apps.list())] }, 200));
  api.openapi(listExamples, async (context) => {
    const examples = await readExamples(dependencies.folders.examples, { components, isKnown: async (id) => (await storage.apps.read(id)) !== undefined });
    return context.json({ examples: examples.flatMap(({ id, document }) => (document === undefined ? [] : [{ id, document: toJsonDocument(document) }])) }, 200);
  });
  api.openapi(createApp, async (context) => {
    const { document, problems } = parseDocument(context.req.valid('json').document, { components });
    if (document === undefined) {
      return context.json({ error: { code: 'bad-document', message: problems[0]?.message ?? 'The document cannot be used.' }, problems: toProblems(problems) }, 422);
    }
    const id = appId(document.name, dependencies.randomId());
    const added = await addApp(dependencies, { id, document, origin: 'hand', message: 'Created the app' });
    if (added === undefined) throw new TypeError(`The new app id ${id} is taken.`);
    return context.json({ ...added.app, document: toJsonDocument(document), head: added.head, problems: toProblems(problems) }, 201);
  });
  api.openapi(readApp, async (context) => {
    const opened = await openApp(dependencies, context.req.valid('param').app, context.req.valid('query').branch);
    if (opened === undefined) return refuse(context, 404, noSuchApp);
    const { app, head, history } = opened;
    const document = await history.read(head.version);
    const { problems } = parseDocument(document, { components });
    return context.json({ ...app, document: toJsonDocument(document), head, problems: toProblems(problems) }, 200);
  });
}
