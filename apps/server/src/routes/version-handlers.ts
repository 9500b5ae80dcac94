import type { OpenAPIHono, z } from '@hono/zod-openapi';
import type { AppDocument, KnownComponent } from '@inlay/runtime/document';
import { applyEdits, describeEdits, parseEdits } from '@inlay/runtime/edits';
import type { Edit } from '@inlay/runtime/edits';
import type { Problem } from '@inlay/runtime/problem';
import type { SaveResult } from '@inlay/runtime/history';
import { refuse } from '../access/api-error.ts';
import { noSuchApp, noSuchVersion, staleAnswer, toJsonDocument, toProblems, toVersion } from './answer-parts.ts';
import { openApp } from './app-history.ts';
import type { OpenedApp } from './app-history.ts';
import type { saved } from './schemas.ts';
import type { ServerDependencies } from './server-dependencies.ts';
import { listVersions, readVersion, restoreVersion, saveVersion } from './version-routes.ts';

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
    const before = await opened.history.read(expected);
    const change = applyAll(before, parseEdits(body.edits, { components }), components);
    if ('problems' in change) return context.json({ error: { code: 'edits-refused', message: change.problems[0]?.message ?? 'The edits cannot be applied.' }, problems: toProblems(change.problems) }, 422);
    const { edits, document } = change;
    const result = await opened.history.save({ document, edits, message: message.trim() || describeEdits(before, edits, { components }), origin: 'hand', author: user.name, expected });
    const answer = await savedAnswer(dependencies, opened, { result, document });
    return answer === undefined ? context.json(staleAnswer(result.head ?? opened.head), 412) : context.json(answer, 201);
  });

  api.openapi(restoreVersion, async (context) => {
    const { app, version } = context.req.valid('param');
    const opened = await openApp(dependencies, app);
    if (opened === undefined) return refuse(context, 404, noSuchApp);
    if ((await opened.history.version(version)) === undefined) return refuse(context, 404, noSuchVersion);
    const result = await opened.history.restore(version, { author: user.name, expected: context.req.valid('json').expected });
    const answer = await savedAnswer(dependencies, opened, { result, document: await opened.history.read(version) });
    return answer === undefined ? context.json(staleAnswer(result.head ?? opened.head), 412) : context.json(answer, 201);
  });
}

function addReadingHandlers(api: OpenAPIHono, dependencies: ServerDependencies): void {
  api.openapi(listVersions, async (context) => {
    const { from, limit } = context.req.valid('query');
    const opened = await openApp(dependencies, context.req.valid('param').app);
    if (opened === undefined) return refuse(context, 404, noSuchApp);
    const versions = await opened.history.list({ limit, ...(from === undefined ? {} : { from }) });
    return context.json({ versions: versions.map(toVersion) }, 200);
  });

  api.openapi(readVersion, async (context) => {
    const { app, version: id } = context.req.valid('param');
    const opened = await openApp(dependencies, app);
    if (opened === undefined) return refuse(context, 404, noSuchApp);
    const version = await opened.history.version(id);
    if (version === undefined) return refuse(context, 404, noSuchVersion);
    const document = await opened.history.read(id);
    return context.json({ version: toVersion(version), edits: [...version.edits], document: toJsonDocument(document) }, 200);
  });
}

function applyAll(before: AppDocument, parsed: { readonly edits: readonly Edit[] } | { readonly problems: readonly Problem[] }, components: readonly KnownComponent[]): { readonly edits: readonly Edit[]; readonly document: AppDocument } | { readonly problems: readonly Problem[] } {
  if ('problems' in parsed) return parsed;
  const applied = applyEdits(before, parsed.edits, { components });
  return applied.document === undefined ? { problems: applied.refused } : { edits: parsed.edits, document: applied.document };
}

/** What a save answers, or undefined when it came too late. The list of apps follows the document's name. */
async function savedAnswer({ storage }: ServerDependencies, { app }: OpenedApp, { result, document }: { readonly result: SaveResult; readonly document: AppDocument }): Promise<z.infer<typeof saved> | undefined> {
  if (result.status === 'stale') return undefined;
  if (document.name !== app.name) await storage.apps.rename(app.id, document.name);
  return { version: toVersion(result.version), head: result.head, document: toJsonDocument(document) };
}
