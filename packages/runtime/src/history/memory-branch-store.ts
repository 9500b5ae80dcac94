import type { BranchStore } from './branch-store.ts';
import type { Branch } from './branch.ts';
import type { Version } from './version.ts';

/** A branch as it is kept in memory. */
export type MemoryBranch = Branch & { readonly app: string };

/** The maps of a store in memory; `key` joins an app with an id or a name. */
export interface MemoryHistory {
  readonly nodes: Map<string, Uint8Array>;
  readonly versions: Map<string, Version>;
  readonly branches: Map<string, MemoryBranch>;
  readonly key: (app: string, id: string) => string;
}

/** Branches over the maps of a store in memory. */
export function createMemoryBranchStore({ nodes, versions, branches, key }: MemoryHistory): BranchStore {
  return {
    listBranches: async (app) => [...branches.values()].flatMap(({ app: own, ...branch }) => (own === app ? [branch] : [])).sort((a, b) => (a.name < b.name ? -1 : 1)),
    async append(app, change) {
      if (change.branches.some(({ name, expected }) => (branches.get(key(app, name))?.version ?? null) !== expected)) return false;
      for (const [hash, bytes] of change.nodes) if (!nodes.has(hash)) nodes.set(hash, bytes);
      for (const version of change.versions) if (!versions.has(key(app, version.id))) versions.set(key(app, version.id), version);
      for (const { name, version } of change.branches) {
        const before = branches.get(key(app, name));
        branches.set(key(app, name), { isProtected: false, ...before, app, name, version, revision: (before?.revision ?? 0) + 1 });
      }
      return true;
    },
    async setBranch(app, name, { isProtected, deletedAt }) {
      const before = branches.get(key(app, name));
      if (before === undefined) return false;
      const { deletedAt: _, ...rest } = before;
      branches.set(key(app, name), { ...rest, isProtected, ...(deletedAt === undefined ? {} : { deletedAt }) });
      return true;
    },
  };
}
