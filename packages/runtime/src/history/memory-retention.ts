import type { RetentionStore } from './history-store.ts';
import { key } from './memory-history.ts';
import type { MemoryHistory } from './memory-history.ts';
import type { Tombstone } from './version.ts';

/** Thinning and deletion in memory. */
export function createMemoryRetention(held: MemoryHistory): RetentionStore {
  const tombstones = new Map<string, Map<string, Tombstone>>();
  const policies = new Map<string, string>();
  const { nodes, versions, branches, marks } = held;
  const ofApp = <Value>(map: ReadonlyMap<string, Value>, app: string | undefined): [string, Value][] => [...map].filter(([name]) => app === undefined || name.startsWith(key(app, '')));
  return {
    surveyVersions: async (app) => ({
      revision: held.revision,
      versions: ofApp(versions, app).map(([name, { id, tree, parents, at, author }]) => ({ app: name.slice(0, name.indexOf('\0')), id, tree, parents, at, author })),
      heads: ofApp(branches, app).map(([, { version }]) => version),
    }),
    async bury(app, burial) {
      if (held.revision !== burial.seen) return false;
      const buried = tombstones.get(app) ?? new Map<string, Tombstone>();
      tombstones.set(app, buried);
      for (const tombstone of burial.tombstones) {
        versions.delete(key(app, tombstone.id));
        marks.get(app)?.delete(tombstone.id);
        buried.set(tombstone.id, tombstone);
      }
      for (const { id, parents } of burial.relinked) versions.set(key(app, id), { ...versions.get(key(app, id))!, parents });
      for (const hash of burial.nodes) nodes.delete(hash);
      held.revision += 1;
      return true;
    },
    readTombstones: async (app) => [...(tombstones.get(app)?.values() ?? [])],
    async redactAuthor(app, author) {
      const theirs = ofApp(versions, app).filter(([, version]) => version.author === author);
      for (const [name, version] of theirs) versions.set(name, { ...version, author: '', redacted: true });
      return theirs.length;
    },
    async eraseHistory(app, { nodes: orphans, seen }) {
      if (held.revision !== seen) return false;
      for (const map of [versions, branches]) for (const [name] of ofApp<unknown>(map, app)) map.delete(name);
      for (const hash of orphans) nodes.delete(hash);
      for (const map of [marks, tombstones, policies]) map.delete(app);
      held.revision += 1;
      return true;
    },
    readRetention: async (app) => policies.get(app),
    writeRetention: async (app, policy) => void policies.set(app, policy),
  };
}
