import type { BranchStore } from './branch-store.ts';
import { key } from './memory-history.ts';
import type { MemoryHistory } from './memory-history.ts';

/** Branches over the maps of a store in memory. */
export function createMemoryBranchStore(held: MemoryHistory): BranchStore {
  const { nodes, versions, branches } = held;
  return {
    listBranches: async (app) => [...branches.values()].flatMap(({ app: own, ...branch }) => (own === app ? [branch] : [])).sort((a, b) => (a.name < b.name ? -1 : 1)),
    async append(app, change) {
      if (change.branches.some(({ name, expected }) => (branches.get(key(app, name))?.version ?? null) !== expected)) return false;
      for (const [hash, bytes] of change.nodes) if (!nodes.has(hash)) nodes.set(hash, bytes);
      for (const version of change.versions) if (!versions.has(key(app, version.id))) versions.set(key(app, version.id), version);
      for (const { name, version, deletedAt } of change.branches) {
        const before = branches.get(key(app, name));
        branches.set(key(app, name), { ...(before ?? { isProtected: false, ...(deletedAt === undefined ? {} : { deletedAt }) }), app, name, version, revision: (before?.revision ?? 0) + 1 });
      }
      held.revision += 1;
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
