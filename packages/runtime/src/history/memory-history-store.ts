import { createMemoryReleaseStore } from './memory-release-store.ts';
import type { HistoryCommit, HistoryStore } from './history-store.ts';
import { createMemoryBranchStore } from './memory-branch-store.ts';
import { key } from './memory-history.ts';
import type { MemoryHistory } from './memory-history.ts';
import { createMemoryRetention } from './memory-retention.ts';
import type { Version, VersionMark } from './version.ts';
import { isEmptyMark } from './version-mark.ts';

/** A store that lives as long as the value: for tests, and for apps that keep no history. */
export function createMemoryHistoryStore(): HistoryStore {
  const held: MemoryHistory = { nodes: new Map(), versions: new Map(), branches: new Map(), marks: new Map(), revision: 0 };
  const { nodes, versions, branches, marks } = held;
  return {
    ...createMemoryRetention(held),
    releases: createMemoryReleaseStore(),
    readNodes: async (hashes) => hashes.map((hash) => nodes.get(hash)),
    readVersion: async (app, id) => versions.get(key(app, id)),
    ...createMemoryBranchStore(held),
    async readBranch(app, branch) {
      const head = branches.get(key(app, branch));
      return head && { version: head.version, revision: head.revision };
    },
    async listVersions(app, { branch, from, limit }) {
      const found: Version[] = [];
      let next = from ?? branches.get(key(app, branch))?.version;
      while (next !== undefined && found.length < limit) {
        const version = versions.get(key(app, next));
        if (version === undefined) break;
        found.push(version);
        next = version.parents[0];
      }
      return found;
    },
    async commit(app, change: HistoryCommit) {
      const head = branches.get(key(app, change.branch));
      if ((head?.version ?? null) !== change.expected) return false;
      for (const [hash, bytes] of change.nodes) if (!nodes.has(hash)) nodes.set(hash, bytes);
      versions.set(key(app, change.version.id), change.version);
      branches.set(key(app, change.branch), { isProtected: false, ...head, app, name: change.branch, version: change.version.id, revision: (head?.revision ?? 0) + 1 });
      held.revision += 1;
      return true;
    },
    readMarks: async (app) => [...(marks.get(app)?.values() ?? [])],
    async writeMark(app, mark) {
      const ofApp = marks.get(app) ?? new Map<string, VersionMark>();
      marks.set(app, ofApp);
      if (isEmptyMark(mark)) ofApp.delete(mark.version);
      else ofApp.set(mark.version, mark);
    },
  };
}
