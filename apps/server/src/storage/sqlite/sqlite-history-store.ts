import type { DatabaseSync } from 'node:sqlite';
import { isEmptyMark } from '@inlay/runtime/history';
import type { BranchHead, HistoryCommit, HistoryStore, Version } from '@inlay/runtime/history';
import { createSqliteBranchStore } from './sqlite-branch-store.ts';
import { createSqliteReleaseStore } from './sqlite-release-store.ts';
import { inTransaction } from './transaction.ts';

// Newest first along first parents: the recursion follows `parent`, and `depth` keeps the order.
const LIST = `
  WITH RECURSIVE line (id, depth) AS (
    SELECT :from, 0
    UNION ALL
    SELECT versions.parent, depth + 1 FROM line JOIN versions ON versions.app = :app AND versions.id = line.id
    WHERE versions.parent IS NOT NULL AND depth + 1 < :limit
  )
  SELECT body FROM line JOIN versions ON versions.app = :app AND versions.id = line.id ORDER BY depth LIMIT :limit`;

/** History in the tables `nodes`, `versions`, `branches` and `marks`, with its releases. */
export function createSqliteHistoryStore(database: DatabaseSync): HistoryStore {
  const readNode = database.prepare('SELECT data FROM nodes WHERE hash = ?');
  const hasNode = database.prepare('SELECT 1 FROM nodes WHERE hash = ?');
  const readVersion = database.prepare('SELECT body FROM versions WHERE app = ? AND id = ?');
  const readBranch = database.prepare('SELECT version, revision FROM branches WHERE app = ? AND name = ?');
  const list = database.prepare(LIST);
  const commit = createCommit(database);
  const readMarks = database.prepare('SELECT version, name, note, pinned FROM marks WHERE app = ?');
  const writeMark = database.prepare('INSERT OR REPLACE INTO marks (app, version, name, note, pinned) VALUES (?, ?, ?, ?, ?)');
  const removeMark = database.prepare('DELETE FROM marks WHERE app = ? AND version = ?');
  const branchHead = (app: string, branch: string): BranchHead | undefined => {
    const row = readBranch.get(app, branch);
    return row === undefined ? undefined : { version: String(row['version']), revision: Number(row['revision']) };
  };
  return {
    ...createSqliteBranchStore(database),
    releases: createSqliteReleaseStore(database),
    readNode: async (hash) => readNode.get(hash)?.['data'] as Uint8Array | undefined,
    missingNodes: async (hashes) => hashes.filter((hash) => hasNode.get(hash) === undefined),
    readVersion: async (app, id) => {
      const row = readVersion.get(app, id);
      return row === undefined ? undefined : toVersion(row);
    },
    listVersions: async (app, { branch, from, limit }) => {
      const start = from ?? branchHead(app, branch)?.version;
      return start === undefined ? [] : list.all({ app, from: start, limit }).map(toVersion);
    },
    readBranch: async (app, branch) => branchHead(app, branch),
    commit: async (app, change) => commit(app, change),
    readMarks: async (app) => readMarks.all(app).map((row) => ({ version: String(row['version']), name: String(row['name']), note: String(row['note']), pinned: row['pinned'] === 1 })),
    writeMark: async (app, mark) => {
      if (isEmptyMark(mark)) removeMark.run(app, mark.version);
      else writeMark.run(app, mark.version, mark.name, mark.note, mark.pinned ? 1 : 0);
    },
  };
}

function createCommit(database: DatabaseSync): (app: string, change: HistoryCommit) => boolean {
  const addNode = database.prepare('INSERT INTO nodes (hash, data) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const addVersion = database.prepare('INSERT INTO versions (app, id, parent, body) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING');
  const addBranch = database.prepare('INSERT INTO branches (app, name, version, revision) VALUES (?, ?, ?, 1) ON CONFLICT DO NOTHING');
  const moveBranch = database.prepare('UPDATE branches SET version = ?, revision = revision + 1 WHERE app = ? AND name = ? AND version = ?');
  return (app, { branch, expected, version, nodes }) => inTransaction(database, () => {
    // The branch moves first: when it is not where the caller saw it, there is nothing to undo.
    const moved = expected === null ? addBranch.run(app, branch, version.id) : moveBranch.run(version.id, app, branch, expected);
    if (Number(moved.changes) === 0) return false;
    for (const [hash, data] of nodes) addNode.run(hash, data);
    addVersion.run(app, version.id, version.parents[0] ?? null, JSON.stringify(version));
    return true;
  });
}

function toVersion(row: Record<string, unknown>): Version {
  return JSON.parse(String(row['body'])) as Version;
}
