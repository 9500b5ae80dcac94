import type { DatabaseSync } from 'node:sqlite';
import { encodeVersion } from '@inlay/runtime/history';
import type { Branch, BranchStore } from '@inlay/runtime/history';
import { toKey } from './history-key.ts';
import { nodeCodec } from './node-codec.ts';
import { inTransaction } from './transaction.ts';

/** Branches in the table `branches`; what is appended goes to `versions` and `nodes`, too. `revision` counts what is added and taken away, by whoever. */
export function createSqliteBranchStore(database: DatabaseSync, revision: { count: number }): BranchStore {
  const list = database.prepare('SELECT name, version, revision, protected, deleted_at FROM branches WHERE app = ? ORDER BY name');
  const set = database.prepare('UPDATE branches SET protected = ?, deleted_at = ? WHERE app = ? AND name = ?');
  return {
    listBranches: async (app) => list.all(app).map(toBranch),
    append: createAppend(database, revision),
    setBranch: async (app, name, { isProtected, deletedAt }) => Number(set.run(isProtected ? 1 : 0, deletedAt ?? null, app, name).changes) > 0,
  };
}

function createAppend(database: DatabaseSync, revision: { count: number }): BranchStore['append'] {
  const readHead = database.prepare('SELECT version FROM branches WHERE app = ? AND name = ?');
  const addNode = database.prepare('INSERT INTO nodes (hash, data) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const addVersion = database.prepare('INSERT INTO versions (app, id, parent, body) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING');
  const moveBranch = database.prepare('INSERT INTO branches (app, name, version, revision, deleted_at) VALUES (?, ?, ?, 1, ?) ON CONFLICT DO UPDATE SET version = excluded.version, revision = revision + 1');
  return async (app, { versions, nodes, branches }) => {
    const rows = await Promise.all(versions.map(async (version) => ({ id: toKey(version.id), parent: version.parents[0], body: await encodeVersion(version, nodeCodec) })));
    return inTransaction(database, () => {
      // Looked at before anything is written: then there is nothing to undo.
      if (branches.some(({ name, expected }) => (readHead.get(app, name)?.['version'] ?? null) !== expected)) return false;
      revision.count += 1;
      for (const [hash, data] of nodes) addNode.run(toKey(hash), data);
      for (const { id, parent, body } of rows) addVersion.run(app, id, parent === undefined ? null : toKey(parent), body);
      for (const { name, version, deletedAt } of branches) moveBranch.run(app, name, version, deletedAt ?? null);
      return true;
    });
  };
}

function toBranch(row: Record<string, unknown>): Branch {
  const deletedAt = row['deleted_at'];
  return { name: String(row['name']), version: String(row['version']), revision: Number(row['revision']), isProtected: row['protected'] === 1, ...(deletedAt === null ? {} : { deletedAt: String(deletedAt) }) };
}
