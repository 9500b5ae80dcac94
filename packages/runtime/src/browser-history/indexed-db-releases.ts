import { redactRecords } from '../history/index.ts';
import type { EnvironmentMove, Release, ReleasePlan, ReleaseStore } from '../history/index.ts';
import { inWriteTransaction, openIndexedDb, settled } from '../indexed-db.ts';

/** All about the releases of one app is one row: there are few, and each change is one write. */
interface OfApp {
  readonly releases: readonly Release[];
  readonly moves: readonly EnvironmentMove[];
  readonly plans: readonly ReleasePlan[];
  readonly origins: readonly string[];
}

const TABLE = 'releases';
const NOTHING: OfApp = { releases: [], moves: [], plans: [], origins: [] };

/** Releases in a database of their own, opened when they are first asked for: nothing is published from a browser alone. */
export function createIndexedDbReleases(factory: IDBFactory, name: string): ReleaseStore & { close(): void } {
  let opening: Promise<IDBDatabase> | undefined;
  const open = (): Promise<IDBDatabase> => (opening ??= openIndexedDb(factory, name, [TABLE]));
  const all = async (): Promise<readonly (readonly [string, OfApp])[]> => {
    const table = (await open()).transaction(TABLE, 'readonly').objectStore(TABLE);
    const [keys, rows] = await Promise.all([settled(table.getAllKeys()), settled(table.getAll() as IDBRequest<OfApp[]>)]);
    return keys.map((app, index) => [String(app), rows[index]!] as const);
  };
  const read = async (app: string): Promise<OfApp> => (await settled((await open()).transaction(TABLE, 'readonly').objectStore(TABLE).get(app) as IDBRequest<OfApp | undefined>)) ?? NOTHING;
  const change = async (app: string, work: (own: OfApp) => OfApp | undefined): Promise<boolean> => inWriteTransaction(await open(), [TABLE], async (transaction) => {
    const table = transaction.objectStore(TABLE);
    const next = work((await settled(table.get(app) as IDBRequest<OfApp | undefined>)) ?? NOTHING);
    if (next !== undefined) table.put(next, app);
    return next !== undefined;
  });
  return {
    close: () => void opening?.then((database) => database.close(), () => undefined),
    list: async (app) => (await read(app)).releases.toReversed(),
    add: (app, release) => change(app, (own) => (own.releases.some(({ version }) => version === release.version) ? undefined : { ...own, releases: [...own.releases, release] })),
    moves: async (app) => (await read(app)).moves.toReversed(),
    move: (app, move) => change(app, (own) => ((own.moves.findLast(({ environment }) => environment === move.environment)?.to ?? null) === move.from ? { ...own, moves: [...own.moves, move] } : undefined)),
    plans: async (app) => (await read(app)).plans.toSorted((a, b) => byDue(b, a)),
    waitingPlans: async () => (await all()).flatMap(([app, { plans }]) => plans.filter(isWaiting).map((plan) => ({ app, plan }))).sort((a, b) => byDue(a.plan, b.plan)),
    addPlan: async (app, plan) => void (await change(app, (own) => ({ ...own, plans: [...own.plans, plan] }))),
    endPlan: (app, id, state) => change(app, (own) => (own.plans.some((plan) => plan.id === id && isWaiting(plan)) ? { ...own, plans: own.plans.map((plan) => (plan.id === id ? { ...plan, state } : plan)) } : undefined)),
    readOrigins: async (app) => (await read(app)).origins,
    writeOrigins: async (app, origins) => void (await change(app, (own) => ({ ...own, origins }))),
    async redactAuthor(app, author) {
      let taken = 0;
      await change(app, (own) => {
        const { count, ...redacted } = redactRecords(own, author);
        taken = count;
        return count === 0 ? undefined : { ...own, ...redacted };
      });
      return taken;
    },
    erase: async (app) => inWriteTransaction(await open(), [TABLE], async (transaction) => void (await settled(transaction.objectStore(TABLE).delete(app)))),
  };
}

function isWaiting({ state }: ReleasePlan): boolean {
  return state.status === 'waiting';
}

function byDue(a: ReleasePlan, b: ReleasePlan): number {
  const [left, right] = [`${a.due} ${a.id}`, `${b.due} ${b.id}`];
  return left < right ? -1 : left > right ? 1 : 0;
}
