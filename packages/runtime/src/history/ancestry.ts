import type { HistoryStore } from './history-store.ts';
import type { Version } from './version.ts';

/** So many versions of a line are read at once. */
const PAGE = 64;

/** How two versions stand to each other. */
export interface Divergence {
  /** The nearest versions that both come from: one, or more where branches were merged crosswise; none for strangers. */
  readonly bases: readonly string[];
  /** How many versions the first has that the second has not. */
  readonly ahead: number;
  /** How many versions the second has that the first has not. */
  readonly behind: number;
}

/** An app's versions as a graph along all parents. Versions never change, so what was read is kept for as long as this lives. */
export interface Ancestry {
  version(id: string): Promise<Version | undefined>;
  compare(one: string, other: string): Promise<Divergence>;
  /** True for the same version, too. */
  isAncestor(older: string, newer: string): Promise<boolean>;
}

/** Reads the graph of an app's versions, line by line. */
export function createAncestry(store: Pick<HistoryStore, 'listVersions'>, app: string): Ancestry {
  const known = new Map<string, Version | undefined>();
  const version = async (id: string): Promise<Version | undefined> => {
    if (known.has(id)) return known.get(id);
    // The next ones on the same line are asked for soon.
    for (const each of await store.listVersions(app, { branch: '', from: id, limit: PAGE })) known.set(each.id, each);
    if (!known.has(id)) known.set(id, undefined);
    return known.get(id);
  };
  const isAncestor = async (older: string, newer: string): Promise<boolean> => (await paint(version, older, newer)).bases.includes(older);
  return {
    version,
    isAncestor,
    async compare(one, other) {
      const painted = await paint(version, one, other);
      if (painted.bases.length < 2) return painted;
      // By clocks that went wrong, one of several may come from another.
      const bases: string[] = [];
      for (const base of painted.bases) {
        const others = painted.bases.filter((each) => each !== base);
        if (!(await some(others, (each) => isAncestor(base, each)))) bases.push(base);
      }
      return { ...painted, bases };
    },
  };
}

const [ONE, OTHER, STALE] = [1, 2, 4];
const BOTH = ONE | OTHER;

/**
 * Walks back from both at once, newest first, painting each version by who reaches it. What both reach is a base, and
 * what lies behind a base is stale; it ends when only stale ones are left.
 */
async function paint(version: Ancestry['version'], one: string, other: string): Promise<Divergence> {
  const paints = new Map<string, number>();
  const waiting = new Map<string, Version>();
  const reach = async (id: string, added: number): Promise<void> => {
    const before = paints.get(id) ?? 0;
    if ((before | added) === before) return;
    const found = await version(id);
    if (found === undefined) return;
    paints.set(id, before | added);
    waiting.set(id, found);
  };
  await reach(one, ONE);
  await reach(other, OTHER);
  while ([...waiting.keys()].some((id) => (paints.get(id)! & STALE) === 0)) {
    const next = newest(waiting);
    waiting.delete(next.id);
    const colour = paints.get(next.id)!;
    for (const parent of next.parents) await reach(parent, (colour & BOTH) === BOTH ? BOTH | STALE : colour);
  }
  const painted = (wanted: number): readonly string[] => [...paints].flatMap(([id, colour]) => (colour === wanted ? [id] : []));
  return { bases: painted(BOTH), ahead: painted(ONE).length, behind: painted(OTHER).length };
}

function newest(versions: ReadonlyMap<string, Version>): Version {
  let found: Version | undefined;
  for (const version of versions.values()) if (found === undefined || version.at > found.at) found = version;
  return found!;
}

async function some<Value>(values: readonly Value[], test: (value: Value) => Promise<boolean>): Promise<boolean> {
  for (const value of values) if (await test(value)) return true;
  return false;
}
