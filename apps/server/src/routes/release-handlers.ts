import type { OpenAPIHono, z } from '@hono/zod-openapi';
import { ACTIONS_WITHOUT_RESOURCE } from '@inlay/runtime/document';
import type { AppDocument } from '@inlay/runtime/document';
import type { Problem } from '@inlay/runtime/problem';
import { checkRelease, releaseBefore, suggestRelease } from '@inlay/runtime/release';
import type { ReleaseRefusal } from '@inlay/runtime/release';
import type { Context } from 'hono';
import { refuse } from '../access/api-error.ts';
import { noSuchApp, noSuchVersion, toProblems } from './answer-parts.ts';
import { openApp } from './app-history.ts';
import { KIT_VERSION } from './kit-version.ts';
import { keepKit } from './released/keep-kit.ts';
import { cancelPlan, draftRelease, listReleases, moveEnvironment, publishRelease, rollBackEnvironment, saveOrigins } from './release-routes.ts';
import type { releaseList } from './release-schemas.ts';
import type { ServerDependencies } from './server-dependencies.ts';

/** So many moves are shown; all are kept. */
const MOVES_SHOWN = 100;

/** Publishing apps, and saying what is live. */
export function addReleaseHandlers(api: OpenAPIHono, dependencies: ServerDependencies): void {
  addPublishing(api, dependencies);
  addEnvironments(api, dependencies);
  const { storage } = dependencies;
  api.openapi(saveOrigins, async (context) => {
    const { app } = context.req.valid('param');
    if ((await storage.apps.read(app)) === undefined) return refuse(context, 404, noSuchApp);
    const origins = context.req.valid('json').origins.map((origin) => (origin === '*' ? origin : new URL(origin).origin));
    await storage.history.releases.writeOrigins(app, [...new Set(origins)]);
    return context.json(await listOf(dependencies, app), 200);
  });
}

function addPublishing(api: OpenAPIHono, dependencies: ServerDependencies): void {
  const { storage, releases, plans, user } = dependencies;
  api.openapi(listReleases, async (context) => {
    const { app } = context.req.valid('param');
    if ((await storage.apps.read(app)) === undefined) return refuse(context, 404, noSuchApp);
    return context.json(await listOf(dependencies, app), 200);
  });

  api.openapi(draftRelease, async (context) => {
    const { app } = context.req.valid('param');
    const { source, since } = context.req.valid('query');
    const document = await documentOf(dependencies, app, source);
    if ('missing' in document) return refuse(context, 404, document.missing);
    const known = await storage.history.releases.list(app);
    const last = since === undefined ? known[0] : known.find(({ version }) => version === since);
    if (since !== undefined && last === undefined) return refuse(context, 404, { code: 'no-release', message: `There is no release ${since}.` });
    const before = last === undefined ? undefined : await releases.read(app, last);
    const { reasons, ...suggestion } = suggestRelease(document, { before, taken: known.map(({ version }) => version), components: dependencies.components });
    return context.json({ ...suggestion, reasons: [...reasons], problems: toProblems(await problemsOf(dependencies, document)) }, 200);
  });

  api.openapi(publishRelease, async (context) => {
    const { app } = context.req.valid('param');
    const { environment, due, confirmed, ...request } = context.req.valid('json');
    const document = await documentOf(dependencies, app, request.source);
    if ('missing' in document) return refuse(context, 404, document.missing);
    const errors = (await problemsOf(dependencies, document)).filter(({ severity }) => severity === 'error');
    if (errors.length > 0 && !confirmed) return context.json({ error: { code: 'has-problems', message: `The app has ${errors.length === 1 ? 'a problem' : `${errors.length} problems`}: ${errors[0]!.message}`, hint: 'Mend it, or publish anyway.' }, problems: toProblems(errors) }, 422);
    // Before anything is written: a release without the move that was asked for would be half of it.
    if (environment !== null && due !== undefined && Date.parse(due) <= dependencies.clock()) return refuseRelease(context, { code: 'past', message: 'That time has passed already.', hint: 'Choose a later one, or publish at once.' });
    const published = await releases.publish(app, { ...request, author: user.name, kit: KIT_VERSION, bundle: await keepKit(storage.kits, dependencies.folders.playground) });
    if (published.refused !== undefined) return refuseRelease(context, published.refused);
    if (environment !== null) {
      const { version } = published.done;
      const { refused } = due === undefined ? await releases.move(app, { environment, to: version, by: user.name, cause: 'published' }) : await releases.plan(app, { version, environment, due, by: user.name });
      if (refused !== undefined) return refuseRelease(context, { ...refused, message: `${version} is published, but not there yet: ${refused.message}` });
      plans.wake();
    }
    return context.json(await listOf(dependencies, app), 201);
  });
}

function addEnvironments(api: OpenAPIHono, dependencies: ServerDependencies): void {
  const { storage, releases, user } = dependencies;
  api.openapi(moveEnvironment, async (context) => {
    const { app, environment } = context.req.valid('param');
    if ((await storage.apps.read(app)) === undefined) return refuse(context, 404, noSuchApp);
    const { refused } = await releases.move(app, { environment, ...context.req.valid('json'), by: user.name, cause: 'moved' });
    return refused === undefined ? context.json(await listOf(dependencies, app), 200) : refuseRelease(context, refused);
  });
  api.openapi(rollBackEnvironment, async (context) => {
    const { app, environment } = context.req.valid('param');
    if ((await storage.apps.read(app)) === undefined) return refuse(context, 404, noSuchApp);
    const { refused } = await releases.rollBack(app, { environment, ...context.req.valid('json'), by: user.name });
    return refused === undefined ? context.json(await listOf(dependencies, app), 200) : refuseRelease(context, refused);
  });
  api.openapi(cancelPlan, async (context) => {
    const { app, plan } = context.req.valid('param');
    const { refused } = await releases.cancel(app, plan);
    return refused === undefined ? context.json(await listOf(dependencies, app), 200) : refuseRelease(context, refused);
  });
}

const STATUSES = {
  'bad-version': 400, past: 400, 'version-taken': 409, 'version-low': 409, 'already-there': 409, moved: 409, 'nothing-before': 409, 'no-such-version': 404, 'no-such-release': 404, 'no-such-plan': 404,
} as const satisfies Readonly<Record<ReleaseRefusal['code'], number>>;

/** The statuses are those that the routes describe. */
function refuseRelease(context: Context, refusal: ReleaseRefusal) {
  return refuse(context, STATUSES[refusal.code] as 400, refusal);
}

/** The document of a version of an app, or what is missing. */
async function documentOf(dependencies: ServerDependencies, app: string, source: string): Promise<AppDocument | { readonly missing: typeof noSuchApp }> {
  const opened = await openApp(dependencies, app);
  if (opened === undefined) return { missing: noSuchApp };
  return (await opened.history.version(source)) === undefined ? { missing: noSuchVersion } : opened.history.read(source);
}

/** What should be known before publishing: of the document, and of the resources that it names. */
async function problemsOf({ components, storage }: ServerDependencies, document: AppDocument): Promise<readonly Problem[]> {
  const known = new Set((await storage.resources.list()).map(({ name }) => name));
  const missing = Object.entries(document.queries).flatMap(([name, { action, resource = '' }]): readonly Problem[] => (ACTIONS_WITHOUT_RESOURCE.includes(action) || resource === '' || known.has(resource) ? [] : [{
    severity: 'warning', code: 'release-no-resource', path: ['queries', name, 'resource'], message: `There is no resource "${resource}" here, which "${name}" asks.`, hint: 'Set it up under Resources. Until then whichever there is answers, or none.',
  }]));
  return [...checkRelease(document, components), ...missing];
}

async function listOf({ storage, releases: service, plans: watch }: ServerDependencies, app: string): Promise<z.infer<typeof releaseList>> {
  // What is due by now is done before anybody looks.
  await service.runDue();
  watch.wake();
  const store = storage.history.releases;
  const [releases, moves, plans, origins] = await Promise.all([store.list(app), store.moves(app), store.plans(app), store.readOrigins(app)]);
  const stateOf = (environment: 'staging' | 'live') => ({ version: moves.find((move) => move.environment === environment)?.to ?? null, before: releaseBefore(moves, environment) ?? null });
  return {
    releases: [...releases],
    environments: { staging: stateOf('staging'), live: stateOf('live') },
    moves: moves.slice(0, MOVES_SHOWN),
    plans: [...plans],
    origins: [...origins],
    kit: KIT_VERSION,
  };
}
