import type { DatabaseSync } from 'node:sqlite';
import type { ExampleStore } from '../storage.ts';

/** Ids of examples in the table `added_examples`. */
export function createSqliteExampleStore(database: DatabaseSync): ExampleStore {
  const read = database.prepare('SELECT 1 FROM added_examples WHERE id = ?');
  const add = database.prepare('INSERT OR IGNORE INTO added_examples (id) VALUES (?)');
  return {
    has: async (id) => read.get(id) !== undefined,
    add: async (id) => void add.run(id),
  };
}
