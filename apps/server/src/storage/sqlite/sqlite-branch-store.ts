import type { DatabaseSync } from 'node:sqlite';
import type { Branch, BranchStore } from '@inlay/runtime/history';
import { inTransaction } from './transaction.ts';

/** Branches in the table `branches`; what is appended goes to `versions` and `nodes`, too. */
export function createSqliteBranchStore(database: DatabaseSync): BranchStore {
  const list = database.prepare('SELECT name, version, revision, protected, deleted_at FROM branches WHERE app = ? ORDER BY name');
  const set = database.prepare('UPDATE branches SET protected = ?, deleted_at = ? WHERE app = ? AND name = ?');
  const append = createAppend(database);
  return {
    listBranches: async (app) => list.all(app).map(toBranch),
    append: async (app, change) => append(app, change),
    setBranch: async (app, name, { isProtected, deletedAt }) => Number(set.run(isProtected ? 1 : 0, deletedAt ?? null, app, name).changes) > 0,
  };
}

function createAppend(database: DatabaseSync): (app: string, change: Parameters<BranchStore['append']>[1]) => boolean {
  const readHead = database.prepare('SELECT version FROM branches WHERE app = ? AND name = ?');
  const addNode = database.prepare('INSERT INTO nodes (hash, data) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const addVersion = database.prepare('INSERT INTO versions (app, id, parent, body) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING');
  const moveBranch = database.prepare('INSERT INTO branches (app, name, version, revision) VALUES (?, ?, ?, 1) ON CONFLICT DO UPDATE SET version = excluded.version, revision = revision + 1');
  return (app, { versions, nodes, branches }) => inTransaction(database, () => {
    // Looked at before anything is written: then there is nothing to undo.
    if (branches.some(({ name, expected }) => (readHead.get(app, name)?.['version'] ?? null) !== expected)) return false;
    for (const [hash, data] of nodes) addNode.run(hash, data);
    for (const version of versions) addVersion.run(app, version.id, version.parents[0] ?? null, JSON.stringify(version));
    for (const { name, version } of branches) moveBranch.run(app, name, version);
    return true;
  });
}

function toBranch(row: Record<string, unknown>): Branch {
  const deletedAt = row['deleted_at'];
  return { name: String(row['name']), version: String(row['version']), revision: Number(row['revision']), isProtected: row['protected'] === 1, ...(deletedAt === null ? {} : { deletedAt: String(deletedAt) }) };
}
