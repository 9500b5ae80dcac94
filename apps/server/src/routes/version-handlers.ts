import type { OpenAPIHono, z } from '@hono/zod-openapi';
import type { AppDocument } from '@inlay/runtime/document';
import { matchesVersion, saveEdits } from '@inlay/runtime/history';
import type { SaveResult, Version } from '@inlay/runtime/history';
import { refuse } from '../access/api-error.ts';
import { conflictAnswer, noSuchApp, noSuchVersion, staleAnswer, toJsonDocument, toProblems, toVersion } from './answer-parts.ts';
import { openApp } from './app-history.ts';
import type { OpenedApp } from './app-history.ts';
import type { saved } from './schemas.ts';
import type { ServerDependencies } from './server-dependencies.ts';
import { listVersions, markVersion, readVersion, restoreVersion, saveVersion, takeBackVersion } from './version-routes.ts';

/** The history of an app: reading it, adding to it, and bringing a part of it back. */
export function addVersionHandlers(api: OpenAPIHono, dependencies: ServerDependencies): void {
  addReadingHandlers(api, dependencies);
  const { components, user } = dependencies;

  api.openapi(saveVersion, async (context) => {
    const { message, expected, ...body } = context.req.valid('json');
    const opened = await openApp(dependencies, context.req.valid('param').app);
    if (opened === undefined) return refuse(context, 404, noSuchApp);
    // Edits speak of the version they were made on; on another one they might mean something else.
    if (opened.head.version !== expected) return context.json(staleAnswer(opened.head), 412);
    const change = await saveEdits(opened.history, { ...body, message, author: user.name, expected }, components);
    if ('problems' in change) return context.json({ error: { code: 'edits-refused', message: change.problems[0]?.message ?? 'The edits cannot be applied.' }, problems: toProblems(change.problems) }, 422);
    const { result, document } = change;
    const answer = await savedAnswer(dependencies, opened, { result, document });
    return answer === undefined ? context.json(staleAnswer(result.head ?? opened.head), 412) : context.json(answer, 201);
  });

  addGoingBackHandlers(api, dependencies);
}

function addGoingBackHandlers(api: OpenAPIHono, dependencies: ServerDependencies): void {
  const { user } = dependencies;
  api.openapi(restoreVersion, async (context) => {
    const { app, version } = context.req.valid('param');
    const { expected, part } = context.req.valid('json');
    const opened = await openVersion(dependencies, app, version);
    if ('missing' in opened) return refuse(context, 404, opened.missing);
    if (opened.head.version !== expected) return context.json(staleAnswer(opened.head), 412);
    const result = await opened.history.restore(version, { author: user.name, expected, part });
    if (result.status === 'refused') return context.json({ error: { code: 'part-refused', message: result.problems[0]?.message ?? 'The part cannot be brought back.' }, problems: toProblems(result.problems) }, 422);
    const answer = result.status === 'saved' ? await savedAnswer(dependencies, opened, { result, document: await opened.history.read(result.version.id) }) : undefined;
    return answer === undefined ? context.json(staleAnswer(opened.head), 412) : context.json(answer, 201);
  });

  api.openapi(takeBackVersion, async (context) => {
    const { app, version } = context.req.valid('param');
    const { expected } = context.req.valid('json');
    const opened = await openVersion(dependencies, app, version);
    if ('missing' in opened) return refuse(context, 404, opened.missing);
    if (opened.head.version !== expected) return context.json(staleAnswer(opened.head), 412);
    if (opened.version.parents.length === 0) return refuse(context, 400, { code: 'first-version', message: 'The first version cannot be taken back.' });
    const result = await opened.history.takeBack(version, { author: user.name, expected });
    if (result.status === 'conflict') return context.json(conflictAnswer(result.conflicts), 409);
    const answer = result.status === 'saved' ? await savedAnswer(dependencies, opened, { result, document: await opened.history.read(result.version.id) }) : undefined;
    return answer === undefined ? context.json(staleAnswer(opened.head), 412) : context.json(answer, 201);
  });
}

function addReadingHandlers(api: OpenAPIHono, dependencies: ServerDependencies): void {
  api.openapi(listVersions, async (context) => {
    const { from, limit, ...wanted } = context.req.valid('query');
    const opened = await openApp(dependencies, context.req.valid('param').app);
    if (opened === undefined) return refuse(context, 404, noSuchApp);
    const marks = await opened.history.marks();
    const { versions, next } = await opened.history.find({ from, limit, matches: (version) => matchesVersion(version, marks.get(version.id), wanted) });
    return context.json({ versions: versions.map((version) => toVersion(version, marks.get(version.id))), ...(next === undefined ? {} : { next }) }, 200);
  });

  api.openapi(readVersion, async (context) => {
    const { app, version: id } = context.req.valid('param');
    const opened = await openVersion(dependencies, app, id);
    if ('missing' in opened) return refuse(context, 404, opened.missing);
    const { history, version } = opened;
    const document = await history.read(id);
    return context.json({ version: toVersion(version, (await history.marks()).get(id)), edits: [...version.edits], document: toJsonDocument(document) }, 200);
  });

  api.openapi(markVersion, async (context) => {
    const { app, version: id } = context.req.valid('param');
    const opened = await openVersion(dependencies, app, id);
    if ('missing' in opened) return refuse(context, 404, opened.missing);
    await opened.history.mark({ version: id, ...context.req.valid('json') });
    return context.json(toVersion(opened.version, (await opened.history.marks()).get(id)), 200);
  });
}

/** An app and one of its versions; or what is missing. */
async function openVersion(dependencies: ServerDependencies, app: string, id: string): Promise<(OpenedApp & { readonly version: Version }) | { readonly missing: typeof noSuchApp }> {
  const opened = await openApp(dependencies, app);
  if (opened === undefined) return { missing: noSuchApp };
  const version = await opened.history.version(id);
  return version === undefined ? { missing: noSuchVersion } : { ...opened, version };
}

/** What a save answers, or undefined when it came too late. The list of apps follows the document's name. */
async function savedAnswer({ storage }: ServerDependencies, { app }: OpenedApp, { result, document }: { readonly result: SaveResult; readonly document: AppDocument }): Promise<z.infer<typeof saved> | undefined> {
  if (result.status === 'stale') return undefined;
  if (document.name !== app.name) await storage.apps.rename(app.id, document.name);
  return { version: toVersion(result.version), head: result.head, document: toJsonDocument(document) };
}
