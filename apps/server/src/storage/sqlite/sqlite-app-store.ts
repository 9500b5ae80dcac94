import type { DatabaseSync } from 'node:sqlite';
import type { AppRecord, AppStore } from '../storage.ts';

/** Apps as rows of the table `apps`. */
export function createSqliteAppStore(database: DatabaseSync): AppStore {
  const list = database.prepare('SELECT id, name, created_at FROM apps ORDER BY created_at, id');
  const read = database.prepare('SELECT id, name, created_at FROM apps WHERE id = ?');
  const create = database.prepare('INSERT INTO apps (id, name, created_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  const rename = database.prepare('UPDATE apps SET name = ? WHERE id = ?');
  const remove = database.prepare('DELETE FROM apps WHERE id = ?');
  return {
    list: async () => list.all().map(toApp),
    read: async (id) => {
      const row = read.get(id);
      return row === undefined ? undefined : toApp(row);
    },
    create: async (app) => Number(create.run(app.id, app.name, app.createdAt).changes) === 1,
    rename: async (id, name) => void rename.run(name, id),
    remove: async (id) => Number(remove.run(id).changes) === 1,
  };
}

function toApp(row: Record<string, unknown>): AppRecord {
  return { id: String(row['id']), name: String(row['name']), createdAt: String(row['created_at']) };
}
