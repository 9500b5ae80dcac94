import type { DatabaseSync } from 'node:sqlite';
import type { ElementRecord, ElementStore } from '../storage.ts';

const COLUMNS = 'hash, url, code, added_at';

/** Modules of custom elements as rows of the table `elements`. */
export function createSqliteElementStore(database: DatabaseSync): ElementStore {
  const list = database.prepare(`SELECT ${COLUMNS} FROM elements ORDER BY added_at DESC, hash`);
  const read = database.prepare(`SELECT ${COLUMNS} FROM elements WHERE hash = ?`);
  const save = database.prepare(`INSERT OR REPLACE INTO elements (${COLUMNS}) VALUES (?, ?, ?, ?)`);
  const remove = database.prepare('DELETE FROM elements WHERE hash = ?');
  return {
    list: async () => list.all().map(toElement),
    read: async (hash) => {
      const row = read.get(hash);
      return row === undefined ? undefined : toElement(row);
    },
    save: async ({ hash, url, code, addedAt }) => void save.run(hash, url, code, addedAt),
    remove: async (hash) => Number(remove.run(hash).changes) === 1,
  };
}

function toElement(row: Record<string, unknown>): ElementRecord {
  return { hash: String(row['hash']), url: String(row['url']), code: String(row['code']), addedAt: String(row['added_at']) };
}
