import type { DatabaseSync } from 'node:sqlite';
import type { ElementRecord, ElementStore } from '../storage.ts';
import { inTransaction } from './transaction.ts';

const COLUMNS = 'hash, url, code, added_at';

/** Modules of custom elements as rows of the table `elements`, what they are made of as rows of `element_parts`. */
export function createSqliteElementStore(database: DatabaseSync): ElementStore {
  const list = database.prepare(`SELECT ${COLUMNS} FROM elements ORDER BY added_at DESC, hash`);
  const read = database.prepare(`SELECT ${COLUMNS} FROM elements WHERE hash = ?`);
  const save = database.prepare(`INSERT OR REPLACE INTO elements (${COLUMNS}) VALUES (?, ?, ?, ?)`);
  const remove = database.prepare('DELETE FROM elements WHERE hash = ?');
  const readPart = database.prepare('SELECT text FROM element_parts WHERE element = ? AND place = ?');
  const savePart = database.prepare('INSERT INTO element_parts (element, place, text) VALUES (?, ?, ?)');
  const removeParts = database.prepare('DELETE FROM element_parts WHERE element = ?');
  return {
    list: async () => list.all().map(toElement),
    read: async (hash) => {
      const row = read.get(hash);
      return row === undefined ? undefined : toElement(row);
    },
    readPart: async (hash, place) => {
      const row = readPart.get(hash, place);
      return row === undefined ? undefined : String(row['text']);
    },
    save: async ({ hash, url, code, addedAt }, parts = []) => inTransaction(database, () => {
      removeParts.run(hash);
      save.run(hash, url, code, addedAt);
      for (const [place, text] of parts.entries()) savePart.run(hash, place, text);
    }),
    remove: async (hash) => inTransaction(database, () => {
      removeParts.run(hash);
      return Number(remove.run(hash).changes) === 1;
    }),
  };
}

function toElement(row: Record<string, unknown>): ElementRecord {
  return { hash: String(row['hash']), url: String(row['url']), code: String(row['code']), addedAt: String(row['added_at']) };
}
