import type { DatabaseSync } from 'node:sqlite';
import { createRecentTrees, encodeVersion, isEmptyMark } from '@inlay/runtime/history';
import type { BranchHead, HistoryCommit, HistoryStore } from '@inlay/runtime/history';
import { toKey } from './history-key.ts';
import { nodeCodec } from './node-codec.ts';
import { createSqliteBranchStore } from './sqlite-branch-store.ts';
import { createSqliteReleaseStore } from './sqlite-release-store.ts';
import { createSqliteRetention } from './sqlite-retention.ts';
import { inTransaction } from './transaction.ts';
import { toVersion } from './version-row.ts';

// Newest first along first parents: the recursion follows `parent`, and `depth` keeps the order.
const LIST = `
  WITH RECURSIVE line (id, parent, body, live_parents, depth) AS (
    SELECT id, parent, body, live_parents, 1 FROM versions WHERE app = :app AND id = :from
    UNION ALL
    SELECT v.id, v.parent, v.body, v.live_parents, depth + 1 FROM line JOIN versions AS v ON v.app = :app AND v.id = line.parent
    WHERE depth < :limit
  )
  SELECT id, body, live_parents FROM line ORDER BY depth`;

/** History in the tables `nodes`, `versions`, `branches`, `marks`, `tombstones` and `retention`, with its releases. So many bytes of what was read stay in memory. */
export function createSqliteHistoryStore(database: DatabaseSync, memoryBytes: number): HistoryStore {
  const readNode = database.prepare('SELECT data FROM nodes WHERE hash = ?');
  // Rows as lists: for the hundreds of small ones that a document has, objects take a quarter longer.
  readNode.setReturnArrays(true);
  const readVersion = database.prepare('SELECT id, body, live_parents FROM versions WHERE app = ? AND id = ?');
  const readBranch = database.prepare('SELECT version, revision FROM branches WHERE app = ? AND name = ?');
  const list = database.prepare(LIST);
  // The connection holds the file for itself, so what this process counts is all that happens.
  const revision = { count: 0 };
  const readMarks = database.prepare('SELECT version, name, note, pinned FROM marks WHERE app = ?');
  const writeMark = database.prepare('INSERT OR REPLACE INTO marks (app, version, name, note, pinned) VALUES (?, ?, ?, ?, ?)');
  const removeMark = database.prepare('DELETE FROM marks WHERE app = ? AND version = ?');
  const branchHead = (app: string, branch: string): BranchHead | undefined => {
    const row = readBranch.get(app, branch);
    return row === undefined ? undefined : { version: String(row['version']), revision: Number(row['revision']) };
  };
  return {
    codec: nodeCodec,
    recent: createRecentTrees({ bytes: memoryBytes }),
    ...createSqliteRetention(database, revision),
    ...createSqliteBranchStore(database, revision),
    releases: createSqliteReleaseStore(database),
    readNodes: async (hashes) => hashes.map((hash) => (readNode.get(toKey(hash)) as readonly [Uint8Array] | undefined)?.[0]),
    readVersion: async (app, id) => {
      const row = readVersion.get(app, toKey(id));
      return row === undefined ? undefined : toVersion(row);
    },
    listVersions: async (app, { branch, from, limit }) => {
      const start = from ?? branchHead(app, branch)?.version;
      return start === undefined ? [] : Promise.all(list.all({ app, from: toKey(start), limit }).map(toVersion));
    },
    readBranch: async (app, branch) => branchHead(app, branch),
    commit: createCommit(database, revision),
    readMarks: async (app) => readMarks.all(app).map((row) => ({ version: String(row['version']), name: String(row['name']), note: String(row['note']), pinned: row['pinned'] === 1 })),
    writeMark: async (app, mark) => {
      if (isEmptyMark(mark)) removeMark.run(app, mark.version);
      else writeMark.run(app, mark.version, mark.name, mark.note, mark.pinned ? 1 : 0);
    },
  };
}

function createCommit(database: DatabaseSync, revision: { count: number }): HistoryStore['commit'] {
  const addNode = database.prepare('INSERT INTO nodes (hash, data) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const addVersion = database.prepare('INSERT INTO versions (app, id, parent, body) SELECT :app, :id, :parent, :body WHERE NOT EXISTS (SELECT 1 FROM versions WHERE app = :app AND id = :id)');
  const addBranch = database.prepare('INSERT INTO branches (app, name, version, revision) VALUES (?, ?, ?, 1) ON CONFLICT DO NOTHING');
  const moveBranch = database.prepare('UPDATE branches SET version = ?, revision = revision + 1 WHERE app = ? AND name = ? AND version = ?');
  return async (app, { branch, expected, version, nodes }: HistoryCommit) => {
    const body = await encodeVersion(version, nodeCodec);
    return inTransaction(database, () => {
      // The branch moves first: when it is not where the caller saw it, there is nothing to undo.
      const moved = expected === null ? addBranch.run(app, branch, version.id) : moveBranch.run(version.id, app, branch, expected);
      if (Number(moved.changes) === 0) return false;
      revision.count += 1;
      for (const [hash, data] of nodes) addNode.run(toKey(hash), data);
      const [parent] = version.parents;
      addVersion.run({ app, id: toKey(version.id), parent: parent === undefined ? null : toKey(parent), body });
      return true;
    });
  };
}
