import { InlayError } from '../inlay-error.ts';
import type { HistoryStore, HistorySurvey, SurveyedVersion } from './history-store.ts';
import { platformCodec } from './node-codec.ts';
import { planThinning, policyFault } from './retention-policy.ts';
import type { RetentionPolicy } from './retention-policy.ts';
import { collectNodes } from './tree-nodes.ts';
import type { Tombstone } from './version.ts';

/** How much of a history thinning takes away. */
export interface ThinningPlan {
  /** All that there are. */
  readonly versions: number;
  readonly thinned: number;
}

/** How much a person's name was taken off: versions, and releases with their moves and plans. */
export interface ForgottenName {
  readonly versions: number;
  readonly releases: number;
}

/** What is kept of one app's history, and for how long. Everything else in it stays for ever. */
export interface Retention {
  /** What the owner decided; undefined where everything is kept. */
  policy(): Promise<RetentionPolicy | undefined>;
  /** Throws an InlayError (`history-policy`) for numbers that make no sense. */
  setPolicy(policy: RetentionPolicy | undefined): Promise<void>;
  /** What thinning by a policy would do now. Changes nothing. */
  plan(policy: RetentionPolicy): Promise<ThinningPlan>;
  /** Thins by a policy, by the owner's when left out; without one it does nothing. Named, pinned, released and newest versions stay. */
  thin(policy?: RetentionPolicy): Promise<ThinningPlan>;
  /** Takes one version away, for privacy. Rejects with `history-unknown-version`, and with `history-needed` for the newest of a branch and for released ones. */
  remove(version: string): Promise<void>;
  /** Takes a person's name off all versions, and off releases with their moves and plans. Resolves with how many had it. */
  forget(author: string): Promise<ForgottenName>;
  /** Takes away the whole history, tombstones and releases and all. */
  erase(): Promise<void>;
}

/** What retention works on. `released` names versions that must stay because people use them; those that were published when left out. */
export interface RetentionOptions {
  readonly store: HistoryStore;
  readonly app: string;
  readonly clock: () => number;
  /** Those that were published, when left out. */
  readonly released?: () => Promise<readonly string[]>;
}

/** Others save while nodes are counted; so often it is begun again. */
const MOST_TRIES = 5;

/** Thinning and deletion of one app's history. All of it is one transaction each: nodes go only where no version of any app uses them. */
export function createRetention({ store, app, clock, released = async () => (await store.releases.list(app)).map(({ source }) => source) }: RetentionOptions): Retention {
  const policy = async (): Promise<RetentionPolicy | undefined> => {
    const text = await store.readRetention(app);
    return text === undefined ? undefined : (JSON.parse(text) as RetentionPolicy | null) ?? undefined;
  };
  const choose = async (survey: HistorySurvey, by: RetentionPolicy): Promise<readonly string[]> => {
    const marks = await store.readMarks(app);
    return planThinning(ownVersions(survey, app), { policy: by, now: clock(), kept: new Set([...survey.heads, ...marks.map(({ version }) => version), ...(await released())]) });
  };
  const bury = (pick: (survey: HistorySurvey) => Promise<readonly string[]>): Promise<ThinningPlan> => untilQuiet(async () => {
    const survey = await store.surveyVersions();
    const [own, gone] = [ownVersions(survey, app), new Set(await pick(survey))];
    const plan = { versions: own.length, thinned: gone.size };
    if (gone.size === 0) return plan;
    const nodes = await orphans(store, survey, (version) => version.app === app && gone.has(version.id));
    return (await store.bury(app, { ...burialOf(own, gone), nodes, seen: survey.revision })) ? plan : undefined;
  });
  return {
    policy,
    async setPolicy(next) {
      const fault = next && policyFault(next);
      if (fault !== undefined) throw new InlayError(fault, { code: 'history-policy' });
      await store.writeRetention(app, JSON.stringify(next ?? null));
    },
    async plan(by) {
      const survey = await store.surveyVersions(app);
      return { versions: survey.versions.length, thinned: (await choose(survey, by)).length };
    },
    async thin(given) {
      const by = given ?? (await policy());
      return bury(async (survey) => (by === undefined ? [] : choose(survey, by)));
    },
    async remove(version) {
      const needed = new Set(await released());
      await bury(async (survey) => {
        if (!ownVersions(survey, app).some(({ id }) => id === version)) throw new InlayError(`There is no version ${version} of this app.`, { code: 'history-unknown-version' });
        if (survey.heads.includes(version) || needed.has(version)) throw new InlayError('The newest version of a branch and released versions cannot be deleted.', { code: 'history-needed', hint: 'Restore another version first, or delete the release or the whole app.' });
        return [version];
      });
    },
    forget: async (author) => ({ versions: await store.redactAuthor(app, author), releases: await store.releases.redactAuthor(app, author) }),
    async erase() {
      await untilQuiet(async () => {
        const survey = await store.surveyVersions();
        const nodes = await orphans(store, survey, (version) => version.app === app);
        return (await store.eraseHistory(app, { nodes, seen: survey.revision })) || undefined;
      });
      await store.releases.erase(app);
      store.recent?.clear();
    },
  };
}

async function untilQuiet<Result>(attempt: () => Promise<Result | undefined>): Promise<Result> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const result = await attempt();
    if (result !== undefined) return result;
  }
  throw new InlayError('Versions are being saved all the time, so nothing was taken away.', { code: 'history-busy', hint: 'Try again in a moment.' });
}

function ownVersions({ versions }: HistorySurvey, app: string): readonly SurveyedVersion[] {
  return versions.filter((version) => version.app === app);
}

/** The nodes that only these versions use. */
async function orphans(store: HistoryStore, { versions }: HistorySurvey, isGone: (version: SurveyedVersion) => boolean): Promise<readonly string[]> {
  const reading = { nodes: store.readNodes, codec: store.codec ?? platformCodec };
  const [used, found] = [new Set<string>(), new Set<string>()];
  await collectNodes(versions.filter((version) => !isGone(version)).map(({ tree }) => tree), reading, { found: used });
  await collectNodes(versions.filter(isGone).map(({ tree }) => tree), reading, { found, known: used });
  return [...found];
}

/** Tombstones for the versions that go, and new parents for those that followed them. */
function burialOf(versions: readonly SurveyedVersion[], gone: ReadonlySet<string>): { readonly tombstones: readonly Tombstone[]; readonly relinked: readonly { readonly id: string; readonly parents: readonly string[] }[] } {
  const parentsOf = new Map(versions.map(({ id, parents }) => [id, parents]));
  const tombstones = versions.flatMap(({ id, parents, at }) => (gone.has(id) ? [{ id, parents, at }] : []));
  const relinked = versions.flatMap(({ id, parents }) => (!gone.has(id) && parents.some((parent) => gone.has(parent)) ? [{ id, parents: stillThere(parents, gone, parentsOf) }] : []));
  return { tombstones, relinked };
}

/** The nearest versions before these that stay. */
function stillThere(parents: readonly string[], gone: ReadonlySet<string>, parentsOf: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found = new Set<string>();
  const open = [...parents].reverse();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (gone.has(id)) open.push(...[...(parentsOf.get(id) ?? [])].reverse());
    else found.add(id);
  }
  return [...found];
}
