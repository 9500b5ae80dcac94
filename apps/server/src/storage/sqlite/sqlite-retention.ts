import type { DatabaseSync } from 'node:sqlite';
import { encodeVersion } from '@inlay/runtime/history';
import type { RetentionStore } from '@inlay/runtime/history';
import { fromKey, toKey } from './history-key.ts';
import { nodeCodec } from './node-codec.ts';
import { inTransaction } from './transaction.ts';
import { toVersion } from './version-row.ts';

type Removing = Pick<RetentionStore, 'bury' | 'eraseHistory'>;
type Redacting = Pick<RetentionStore, 'redactAuthor'>;

/** Thinning and deletion. `revision` counts what is added and taken away, by whoever. */
export function createSqliteRetention(database: DatabaseSync, revision: { count: number }): RetentionStore {
  const all = database.prepare('SELECT app, id, body, live_parents FROM versions WHERE :app IS NULL OR app = :app');
  const heads = database.prepare('SELECT version FROM branches WHERE :app IS NULL OR app = :app');
  const tombstones = database.prepare('SELECT id, parents, at FROM tombstones WHERE app = ?');
  const readPolicy = database.prepare('SELECT policy FROM retention WHERE app = ?');
  const writePolicy = database.prepare('INSERT OR REPLACE INTO retention (app, policy) VALUES (?, ?)');
  return {
    async surveyVersions(app) {
      const [seen, rows, tips] = [revision.count, all.all({ app: app ?? null }), heads.all({ app: app ?? null })];
      const versions = await Promise.all(rows.map(async (row) => {
        const { id, tree, parents, at, author } = await toVersion(row);
        return { app: String(row['app']), id, tree, parents, at, author };
      }));
      return { revision: seen, versions, heads: tips.map((row) => String(row['version'])) };
    },
    readTombstones: async (app) => tombstones.all(app).map((row) => ({ id: fromKey(row['id']), parents: JSON.parse(String(row['parents'])) as string[], at: String(row['at']) })),
    readRetention: async (app) => readPolicy.get(app)?.['policy'] as string | undefined,
    writeRetention: async (app, policy) => void writePolicy.run(app, policy),
    ...createRemoving(database, revision),
    ...createRedacting(database),
  };
}

function createRemoving(database: DatabaseSync, revision: { count: number }): Removing {
  const removeVersion = database.prepare('DELETE FROM versions WHERE app = ? AND id = ?');
  const removeMark = database.prepare('DELETE FROM marks WHERE app = ? AND version = ?');
  const addTombstone = database.prepare('INSERT OR REPLACE INTO tombstones (app, id, parents, at) VALUES (?, ?, ?, ?)');
  const relink = database.prepare('UPDATE versions SET parent = ?, live_parents = ? WHERE app = ? AND id = ?');
  const removeNode = database.prepare('DELETE FROM nodes WHERE hash = ?');
  const erasing = ['versions', 'branches', 'marks', 'tombstones', 'retention', 'releases', 'moves', 'plans', 'origins'].map((table) => database.prepare(`DELETE FROM ${table} WHERE app = ?`));
  const unlessMoved = (seen: number, work: () => void): boolean => inTransaction(database, () => {
    if (revision.count !== seen) return false;
    revision.count += 1;
    work();
    return true;
  });
  return {
    bury: async (app, { tombstones, relinked, nodes, seen }) => unlessMoved(seen, () => {
      for (const { id, parents, at } of tombstones) {
        removeVersion.run(app, toKey(id));
        removeMark.run(app, id);
        addTombstone.run(app, toKey(id), JSON.stringify(parents), at);
      }
      for (const { id, parents } of relinked) relink.run(parents[0] === undefined ? null : toKey(parents[0]), JSON.stringify(parents), app, toKey(id));
      for (const hash of nodes) removeNode.run(toKey(hash));
    }),
    eraseHistory: async (app, { nodes, seen }) => unlessMoved(seen, () => {
      for (const statement of erasing) statement.run(app);
      for (const hash of nodes) removeNode.run(toKey(hash));
    }),
  };
}

function createRedacting(database: DatabaseSync): Redacting {
  const all = database.prepare('SELECT id, body, live_parents FROM versions WHERE app = ?');
  const rewrite = database.prepare('UPDATE versions SET body = ? WHERE app = ? AND id = ?');
  return {
    async redactAuthor(app, author) {
      // Parents as they were: the list that stands in for them stays beside the body.
      const rows = all.all(app).map((row) => ({ ...row, live_parents: null }));
      const theirs = (await Promise.all(rows.map(toVersion))).filter((version) => version.author === author);
      const bodies = await Promise.all(theirs.map(async (version) => [version.id, await encodeVersion({ ...version, author: '', redacted: true }, nodeCodec)] as const));
      inTransaction(database, () => {
        for (const [id, body] of bodies) rewrite.run(body, app, toKey(id));
      });
      return bodies.length;
    },
  };
}
