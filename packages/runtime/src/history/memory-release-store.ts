import type { EnvironmentMove, Release, ReleasePlan } from './release.ts';
import { redactRecords } from './redact-records.ts';
import type { ReleaseStore } from './release-store.ts';

interface OfApp {
  readonly releases: Release[];
  readonly moves: EnvironmentMove[];
  readonly plans: Map<string, ReleasePlan>;
  origins: readonly string[];
}

/** Releases that live as long as the value. */
export function createMemoryReleaseStore(): ReleaseStore {
  const apps = new Map<string, OfApp>();
  const of = (app: string): OfApp => {
    const known = apps.get(app) ?? { releases: [], moves: [], plans: new Map(), origins: [] };
    apps.set(app, known);
    return known;
  };
  return {
    list: async (app) => of(app).releases.toReversed(),
    async add(app, release) {
      const { releases } = of(app);
      if (releases.some(({ version }) => version === release.version)) return false;
      releases.push(release);
      return true;
    },
    moves: async (app) => of(app).moves.toReversed(),
    async move(app, move) {
      const { moves } = of(app);
      if ((moves.findLast(({ environment }) => environment === move.environment)?.to ?? null) !== move.from) return false;
      moves.push(move);
      return true;
    },
    plans: async (app) => [...of(app).plans.values()].sort((a, b) => byDue(b, a)),
    waitingPlans: async () => [...apps].flatMap(([app, { plans }]) => [...plans.values()].filter(isWaiting).map((plan) => ({ app, plan }))).sort((a, b) => byDue(a.plan, b.plan)),
    addPlan: async (app, plan) => void of(app).plans.set(plan.id, plan),
    async endPlan(app, id, state) {
      const { plans } = of(app);
      const plan = plans.get(id);
      if (plan === undefined || !isWaiting(plan)) return false;
      plans.set(id, { ...plan, state });
      return true;
    },
    readOrigins: async (app) => of(app).origins,
    async writeOrigins(app, origins) {
      of(app).origins = [...origins];
    },
    async redactAuthor(app, author) {
      const own = of(app);
      const redacted = redactRecords({ releases: own.releases, moves: own.moves, plans: [...own.plans.values()] }, author);
      own.releases.splice(0, own.releases.length, ...redacted.releases);
      own.moves.splice(0, own.moves.length, ...redacted.moves);
      for (const plan of redacted.plans) own.plans.set(plan.id, plan);
      return redacted.count;
    },
    erase: async (app) => void apps.delete(app),
  };
}

function isWaiting({ state }: ReleasePlan): boolean {
  return state.status === 'waiting';
}

/** By code units, as SQLite's binary collation does. */
function byDue(a: ReleasePlan, b: ReleasePlan): number {
  const [left, right] = [`${a.due} ${a.id}`, `${b.due} ${b.id}`];
  return left < right ? -1 : left > right ? 1 : 0;
}
