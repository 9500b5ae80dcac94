import type { ComponentDefinition } from '../component/index.ts';
import type { AppDocument } from '../document/index.ts';
import { createHistory, ENVIRONMENTS } from '../history/index.ts';
import type { Environment, EnvironmentMove, HistoryStore, MoveCause, Release, ReleasePlan } from '../history/index.ts';
import { compareVersions, highestVersion, isSemanticVersion } from './semantic-version.ts';

/** Why something about releases was not done. `code` is stable. */
export interface ReleaseRefusal {
  readonly code: 'bad-version' | 'version-taken' | 'version-low' | 'no-such-version' | 'no-such-release' | 'no-such-plan' | 'already-there' | 'moved' | 'past' | 'nothing-before';
  readonly message: string;
  readonly hint?: string;
}

/** What was done, or why not. */
export type ReleaseResult<Done> = { readonly done: Done; readonly refused?: undefined } | { readonly refused: ReleaseRefusal; readonly done?: undefined };

/** What is to be published. */
export interface PublishRequest {
  readonly version: string;
  /** The id of the version of the app. */
  readonly source: string;
  readonly notes: string;
  readonly author: string;
  readonly kit: string;
  readonly bundle?: string | undefined;
}

/** Where an environment is to point, and who says so. */
export interface MoveRequest {
  readonly environment: Environment;
  /** Where it points as far as the person knows; anything else is refused. Left out, wherever it points. */
  readonly from?: string | null;
  readonly to: string | null;
  readonly by: string;
  readonly cause: MoveCause;
}

/** What the releases of apps are made over. `clock` gives milliseconds since 1970. */
export interface ReleasesOptions {
  readonly store: HistoryStore;
  readonly components: readonly ComponentDefinition[];
  readonly clock: () => number;
  readonly randomId: () => string;
}

/** The releases of apps: publishing, environments, and plans. What is refused is a value, with the words to say it in. */
export interface Releases {
  /** Makes a release of a version of the app. No environment moves. */
  publish(app: string, request: PublishRequest): Promise<ReleaseResult<Release>>;
  /** Points an environment at a release, or with null at none. */
  move(app: string, request: MoveRequest): Promise<ReleaseResult<EnvironmentMove>>;
  /** Points an environment back at the release that it pointed at before. */
  rollBack(app: string, request: Pick<MoveRequest, 'environment' | 'from' | 'by'>): Promise<ReleaseResult<EnvironmentMove>>;
  /** Plans a move for later. `due` is ISO 8601. */
  plan(app: string, request: { readonly version: string; readonly environment: Environment; readonly due: string; readonly by: string }): Promise<ReleaseResult<ReleasePlan>>;
  cancel(app: string, plan: string): Promise<ReleaseResult<true>>;
  /** Does what is due, in order, each once; resolves with the time of the next plan in milliseconds since 1970, undefined for none. */
  runDue(): Promise<number | undefined>;
  /** The release that `live`, `staging` or a version means now. */
  find(app: string, reference: string): Promise<Release | undefined>;
  /** The document of a release. Rejects with an InlayError when it is missing or damaged. */
  read(app: string, release: Release): Promise<AppDocument>;
}

/** The releases that a store keeps. */
export function createReleases(options: ReleasesOptions): Releases {
  const releases = options.store.releases;
  const now = (): string => new Date(options.clock()).toISOString();
  const read = (app: string, { source }: Pick<Release, 'source'>): Promise<AppDocument> => createHistory({ ...options, app }).read(source);
  const find = async (app: string, reference: string): Promise<Release | undefined> => {
    const version = isEnvironment(reference) ? await currentOf(releases, app, reference) : reference;
    return (await releases.list(app)).find((release) => release.version === version);
  };
  const move: Releases['move'] = async (app, { environment, from: seen, to, by, cause }) => {
    if (to !== null && (await find(app, to)) === undefined) return { refused: noSuchRelease(to) };
    const from = await currentOf(releases, app, environment);
    if (seen !== undefined && seen !== from) return { refused: movedMeanwhile(environment) };
    if (from === to) return { refused: { code: 'already-there', message: to === null ? `Nothing is ${wordsFor(environment)}.` : `${to} is ${wordsFor(environment)} already.` } };
    const done: EnvironmentMove = { environment, from, to, by, at: now(), cause };
    return (await releases.move(app, done)) ? { done } : { refused: movedMeanwhile(environment) };
  };
  return {
    find, read, move,
    async publish(app, { version, source, notes, author, kit, bundle }) {
      const refused = versionFault(version, (await releases.list(app)).map((release) => release.version));
      if (refused !== undefined) return { refused };
      if ((await options.store.readVersion(app, source)) === undefined) return { refused: { code: 'no-such-version', message: 'This app has no such version.' } };
      const done: Release = { version, source, notes, author, at: now(), kit, ...(bundle === undefined ? {} : { bundle }) };
      return (await releases.add(app, done)) ? { done } : { refused: versionTaken(version) };
    },
    async rollBack(app, { environment, by, ...seen }) {
      const before = releaseBefore(await releases.moves(app), environment);
      if (before === undefined) return { refused: { code: 'nothing-before', message: `Nothing was ${wordsFor(environment)} before.` } };
      return move(app, { environment, ...seen, to: before, by, cause: 'rolled-back' });
    },
    async plan(app, { version, environment, due, by }) {
      if ((await find(app, version)) === undefined || isEnvironment(version)) return { refused: noSuchRelease(version) };
      if (!(Date.parse(due) > options.clock())) return { refused: { code: 'past', message: 'That time has passed already.', hint: 'Choose a later one, or publish at once.' } };
      const done: ReleasePlan = { id: options.randomId(), version, environment, due: new Date(due).toISOString(), by, state: { status: 'waiting' } };
      await releases.addPlan(app, done);
      return { done };
    },
    async cancel(app, plan) {
      if (await releases.endPlan(app, plan, { status: 'cancelled', endedAt: now() })) return { done: true };
      return { refused: { code: 'no-such-plan', message: 'There is no such plan any more.', hint: 'It may have been carried out.' } };
    },
    async runDue() {
      for (const { app, plan } of await releases.waitingPlans()) {
        if (Date.parse(plan.due) > options.clock()) return Date.parse(plan.due);
        const reason = await carryOut(app, plan, { find, read, move });
        await releases.endPlan(app, plan.id, reason === undefined ? { status: 'done', endedAt: now() } : { status: 'failed', endedAt: now(), reason });
      }
      return undefined;
    },
  };
}

/** Does what a plan says; gives why it could not. That it is so already is no failure. */
async function carryOut(app: string, { version, environment, by }: ReleasePlan, { find, read, move }: Pick<Releases, 'find' | 'read' | 'move'>): Promise<string | undefined> {
  const release = await find(app, version);
  if (release === undefined) return noSuchRelease(version).message;
  try {
    await read(app, release);
  } catch (error) {
    // Whatever it was, the plans after this one are to be carried out.
    return `${version} cannot be shown: ${error instanceof Error ? error.message : String(error)}`;
  }
  const { refused } = await move(app, { environment, to: version, by, cause: 'scheduled' });
  return refused === undefined || refused.code === 'already-there' ? undefined : refused.message;
}

/** The release that an environment pointed at before the one that it points at, skipping the times when it pointed at none. */
export function releaseBefore(moves: readonly EnvironmentMove[], environment: Environment): string | undefined {
  const own = moves.filter((move) => move.environment === environment);
  const now = own[0]?.to ?? null;
  // Going back twice goes back two: what was gone back from is no way on.
  const undone = new Set<string | null>([now]);
  for (const { cause, from, to } of own) {
    if (cause === 'rolled-back') undone.add(from);
    else if (to !== null && !undone.has(to)) return to;
  }
  return undefined;
}

async function currentOf(store: HistoryStore['releases'], app: string, environment: Environment): Promise<string | null> {
  return (await store.moves(app)).find((move) => move.environment === environment)?.to ?? null;
}

function versionFault(version: string, taken: readonly string[]): ReleaseRefusal | undefined {
  if (!isSemanticVersion(version)) return { code: 'bad-version', message: `"${version}" is no version.`, hint: 'A version is three numbers with points between them, such as 1.2.0.' };
  if (taken.includes(version)) return versionTaken(version);
  const highest = highestVersion(taken);
  if (highest === undefined || compareVersions(version, highest) > 0) return undefined;
  return { code: 'version-low', message: `${version} comes before ${highest}, which is published already.`, hint: `Choose one above ${highest}.` };
}

function versionTaken(version: string): ReleaseRefusal {
  return { code: 'version-taken', message: `${version} is published already, and a release never changes.`, hint: 'Choose a higher version.' };
}

function noSuchRelease(version: string): ReleaseRefusal {
  return { code: 'no-such-release', message: `There is no release ${version} of this app.` };
}

function movedMeanwhile(environment: Environment): ReleaseRefusal {
  return { code: 'moved', message: `Somebody else changed what is ${wordsFor(environment)} in the meantime.`, hint: 'Look at it, and decide again.' };
}

function isEnvironment(reference: string): reference is Environment {
  return ENVIRONMENTS.some((environment) => environment === reference);
}

function wordsFor(environment: Environment): string {
  return environment === 'live' ? 'live' : 'on staging';
}
