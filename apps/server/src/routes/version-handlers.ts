import type { OpenAPIHono } from '@hono/zod-openapi';
import { matchesVersion, saveEdits } from '@inlay/runtime/history';
import type { Version } from '@inlay/runtime/history';
import { refuse } from '../access/api-error.ts';
import { conflictAnswer, noSuchApp, noSuchVersion, staleAnswer, toJsonDocument, toProblems, toVersion } from './answer-parts.ts';
import { openApp } from './app-history.ts';
import type { OpenedApp } from './app-history.ts';
import { releasesBySource, withReleases } from './released-versions.ts';
import { savedAnswer } from './saved-answer.ts';
import type { ServerDependencies } from './server-dependencies.ts';
import { listVersions, markVersion, readVersion, restoreVersion, saveVersion, takeBackVersion } from './version-routes.ts';

/** The history of an app: reading it, adding to it, and bringing a part of it back. */
export function addVersionHandlers(api: OpenAPIHono, dependencies: ServerDependencies): void {
  addReadingHandlers(api, dependencies);
  const { components, user } = dependencies;

  api.openapi(saveVersion, async (context) => {
    const { message, expected, ...body } = context.req.valid('json');
    const opened = await openApp(dependencies, context.req.valid('param').app, context.req.valid('query').branch);
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
    const { expected, parts } = context.req.valid('json');
    const opened = await openVersion(dependencies, { app, version, branch: context.req.valid('query').branch });
    if ('missing' in opened) return refuse(context, 404, opened.missing);
    if (opened.head.version !== expected) return context.json(staleAnswer(opened.head), 412);
    const result = await opened.history.restore(version, { author: user.name, expected, parts });
    if (result.status === 'refused') return context.json({ error: { code: 'part-refused', message: result.problems[0]?.message ?? 'The parts cannot be brought back.' }, problems: toProblems(result.problems) }, 422);
    const answer = result.status === 'saved' ? await savedAnswer(dependencies, opened, { result, document: await opened.history.read(result.version.id) }) : undefined;
    return answer === undefined ? context.json(staleAnswer(opened.head), 412) : context.json(answer, 201);
  });

  api.openapi(takeBackVersion, async (context) => {
    const { app, version } = context.req.valid('param');
    const { expected } = context.req.valid('json');
    const opened = await openVersion(dependencies, { app, version, branch: context.req.valid('query').branch });
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
    const { from, limit, branch, mine, ...query } = context.req.valid('query');
    const wanted = mine === undefined ? query : { ...query, author: dependencies.user.name };
    const opened = await openApp(dependencies, context.req.valid('param').app, branch);
    if (opened === undefined) return refuse(context, 404, noSuchApp);
    const [marks, released] = [await opened.history.marks(), await releasesBySource(dependencies, opened.app.id)];
    const { versions, next } = await opened.history.find({ from, limit, matches: (version) => (wanted.released === undefined || released.has(version.id)) && matchesVersion(version, marks.get(version.id), wanted) });
    return context.json({ versions: versions.map((version) => withReleases(toVersion(version, marks.get(version.id)), released)), ...(next === undefined ? {} : { next }) }, 200);
  });

  api.openapi(readVersion, async (context) => {
    const { app, version: id } = context.req.valid('param');
    const opened = await openVersion(dependencies, { app, version: id });
    if ('missing' in opened) return refuse(context, 404, opened.missing);
    const { history, version } = opened;
    const document = await history.read(id);
    return context.json({ version: withReleases(toVersion(version, (await history.marks()).get(id)), await releasesBySource(dependencies, app)), edits: [...version.edits], document: toJsonDocument(document) }, 200);
  });

  api.openapi(markVersion, async (context) => {
    const { app, version: id } = context.req.valid('param');
    const opened = await openVersion(dependencies, { app, version: id });
    if ('missing' in opened) return refuse(context, 404, opened.missing);
    await opened.history.mark({ version: id, ...context.req.valid('json') });
    return context.json(withReleases(toVersion(opened.version, (await opened.history.marks()).get(id)), await releasesBySource(dependencies, app)), 200);
  });
}

/** An app and one of its versions; or what is missing. */
async function openVersion(dependencies: ServerDependencies, { app, version: id, branch }: { readonly app: string; readonly version: string; readonly branch?: string }): Promise<(OpenedApp & { readonly version: Version }) | { readonly missing: typeof noSuchApp }> {
  const opened = await openApp(dependencies, app, branch);
  if (opened === undefined) return { missing: noSuchApp };
  const version = await opened.history.version(id);
  return version === undefined ? { missing: noSuchVersion } : { ...opened, version };
}

