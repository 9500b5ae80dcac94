import type { OpenAPIHono, z } from '@hono/zod-openapi';
import { AiError } from '@inlay/runtime/ai';
import type { AiEvent } from '@inlay/runtime/ai';
import { DEFAULT_TIMEOUT_MS } from '@inlay/runtime/queries';
import { inputFault, resolvePublished } from '@inlay/runtime/release';
import type { Context } from 'hono';
import { refuse } from '../../access/api-error.ts';
import { parseJsonOfParts } from '../../access/json-parts.ts';
import { hasJsonType } from '../../access/request-guard.ts';
import { hasSession } from '../../access/require-session.ts';
import { viewerAddress } from '../../access/viewer-address.ts';
import { createEventStream } from '../../gateway/event-stream.ts';
import type { ServerDependencies } from '../server-dependencies.ts';
import { answerPreflight, refuseForeignSite } from './allow-origin.ts';
import { missingPage, releasePage } from './release-page.ts';
import { createReleasedApps } from './released-apps.ts';
import type { OpenedRelease, ReleasedApps } from './released-apps.ts';
import { runPublished } from './run-published.ts';
import { runBody } from './released-schemas.ts';
import { openRounds, sealCalls } from './sealed-rounds.ts';
import { toViewerError, toViewerEvents } from './viewer-events.ts';

const ADDRESS = '/apps/:address{[^/]*@[^/]*}';
/** The page gives up first, and says so. */
const TIMEOUT_SLACK_MS = 5_000;

const NOTHING = { code: 'no-such-release', message: 'Nothing is published at this address.', hint: 'The app may not be published yet, or be offline.' };
const TOO_MANY = { code: 'too-many-runs', message: 'Too many runs go on at once.', hint: 'Wait for one to end, or stop one.' };

/**
 * What viewers reach, without a session: the page of a release, its document, and its queries by name and inputs. Pages of
 * other sites reach document and queries where the owner named the site.
 */
export function addReleasedRoutes(server: OpenAPIHono, dependencies: ServerDependencies): void {
  const apps = createReleasedApps(dependencies);
  server.options(`${ADDRESS}/*`, answerPreflight);
  server.options(ADDRESS, answerPreflight);
  server.get(ADDRESS, async (context) => {
    // A page of a site asks for the document where a person asks for a page.
    if (context.req.header('accept')?.includes('text/html') !== true) return serveDocument(context, apps, dependencies);
    const opened = await apps.open(context.req.param('address'));
    context.header('Cache-Control', 'no-cache');
    context.header('Vary', 'Accept');
    return opened === undefined ? context.html(missingPage(NOTHING.hint), 404) : context.html(releasePage({ title: opened.published.served.name, address: context.req.param('address'), script: opened.release.bundle ?? '/embed.js' }));
  });
  server.get(`${ADDRESS}/document`, (context) => serveDocument(context, apps, dependencies));
  server.post(`${ADDRESS}/queries/:query`, (context) => runQuery(context, apps, dependencies));
}

type ReleasedContext = Context<object, string>;

async function serveDocument(context: ReleasedContext, apps: ReleasedApps, dependencies: ServerDependencies): Promise<Response> {
  const opened = await openFor(context, apps, dependencies);
  if (opened instanceof Response) return opened;
  const { name, release, published: { served } } = opened;
  return context.json({ inlayRelease: 1, release: name, version: release.version, kit: release.kit, user: userOf(context, dependencies), document: served });
}

async function runQuery(context: ReleasedContext, apps: ReleasedApps, dependencies: ServerDependencies): Promise<Response> {
  const opened = await openFor(context, apps, dependencies);
  if (opened instanceof Response) return opened;
  const user = userOf(context, dependencies);
  const wait = user === null ? dependencies.viewerLimit.take(opened.app.id, viewerAddress(context, dependencies.isTrustedProxy)) : undefined;
  if (wait !== undefined) return refuseTooOften(context, wait);
  if (!hasJsonType(context)) return refuse(context, 415, { code: 'json-only', message: 'Inputs are sent as application/json.' });
  const body = runBody.safeParse(parseJsonOfParts(await context.req.text()));
  if (!body.success) return refuse(context, 400, { code: 'bad-request', message: body.error.issues[0]?.message ?? 'The request is not as described.' });
  const release = dependencies.runSlots.take();
  if (release === undefined) return refuse(context, 429, TOO_MANY);
  const ended = new AbortController();
  const query = context.req.param('query') ?? '';
  const timeoutMs = (opened.published.queries.get(query)?.compiled.node.timeoutMs ?? DEFAULT_TIMEOUT_MS) + TIMEOUT_SLACK_MS;
  const signal = AbortSignal.any([ended.signal, context.req.raw.signal, dependencies.shutdown, AbortSignal.timeout(timeoutMs)]);
  const events = answer(opened, { query, ...body.data, user, signal }, dependencies);
  const onEnd = (): void => {
    release();
    ended.abort();
  };
  return context.body(createEventStream(events, { onEnd }), 200, { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' });
}

function refuseTooOften(context: ReleasedContext, seconds: number): Response {
  context.header('Retry-After', String(seconds));
  // A page of another site could not read it else.
  context.header('Access-Control-Expose-Headers', 'Retry-After');
  return refuse(context, 429, { code: 'too-often', message: 'This app was asked too often from here.', hint: `Try again in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.` });
}

interface Asking extends z.infer<typeof runBody> {
  readonly query: string;
  readonly user: Readonly<Record<string, unknown>> | null;
  readonly signal: AbortSignal;
}

async function* answer({ name, published }: OpenedRelease, { query, inputs, turns = [], user, signal }: Asking, dependencies: ServerDependencies): AsyncGenerator<AiEvent> {
  const { vault, randomId, reportFailure } = dependencies;
  const reference = randomId();
  const report = ({ kind, message, hint }: AiError['data']): void => reportFailure(`${name} ${query} (${reference}) failed with ${kind}: ${message}${hint === null ? '' : ` ${hint}`}`);
  const sealing = { vault, place: `released:${name}:${query}` };
  const rounds = openRounds(turns, sealing);
  const fault = inputFault(published, { query, inputs }) ?? (rounds === undefined ? new AiError('validation', 'What was said in the rounds before does not belong to this run.') : undefined);
  if (fault !== undefined) return yield { type: 'error', error: fault.data };
  try {
    const work = resolvePublished(published, { query, inputs, user, ...(rounds === undefined ? {} : { rounds }) });
    yield* toViewerEvents(runPublished(work, { ...dependencies, signal, query }), { reference, onError: report, seal: (data) => sealCalls(data, sealing) });
  } catch (error) {
    if (!(error instanceof AiError)) throw error;
    report(error.data);
    yield { type: 'error', error: toViewerError(error.data, reference) };
  }
}

/** The release that an address means, for whoever may have it; else the answer that says why not. */
async function openFor(context: ReleasedContext, apps: ReleasedApps, { storage }: ServerDependencies): Promise<OpenedRelease | Response> {
  const address = context.req.param('address') ?? '';
  context.header('Cache-Control', 'no-store');
  const refused = refuseForeignSite(context, await storage.history.releases.readOrigins(apps.appOf(address)));
  return refused ?? (await apps.open(address)) ?? refuse(context, 404, NOTHING);
}

/** Who asks: whoever is signed in, on a page of this server. */
function userOf(context: Context, { sessions, user }: ServerDependencies): Readonly<Record<string, unknown>> | null {
  const origin = context.req.header('origin');
  const isOwnPage = origin === undefined || origin === new URL(context.req.url).origin;
  return isOwnPage && hasSession(context, sessions) ? { name: user.name } : null;
}
