import type { DatabaseSync } from 'node:sqlite';
import type { ResourceRecord, ResourceStore } from '../storage.ts';

const COLUMNS = 'name, description, base_url, schema, models, sealed_key, key_tail, sealed_headers, saved_at, settings';

/** Configured resources as rows of the table `resources`; lists and maps are JSON. */
export function createSqliteResourceStore(database: DatabaseSync): ResourceStore {
  const list = database.prepare(`SELECT ${COLUMNS} FROM resources ORDER BY saved_at DESC, name`);
  const read = database.prepare(`SELECT ${COLUMNS} FROM resources WHERE name = ?`);
  const save = database.prepare(`INSERT OR REPLACE INTO resources (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const remove = database.prepare('DELETE FROM resources WHERE name = ?');
  return {
    list: async () => list.all().map(toResource),
    read: async (name) => {
      const row = read.get(name);
      return row === undefined ? undefined : toResource(row);
    },
    save: async (resource) => {
      const { name, description, baseUrl, schema, models, sealedKey, keyTail, sealedHeaders, savedAt, settings } = resource;
      save.run(name, description, baseUrl, schema, JSON.stringify(models), sealedKey, keyTail, JSON.stringify(sealedHeaders), savedAt, JSON.stringify(settings));
    },
    remove: async (name) => Number(remove.run(name).changes) === 1,
  };
}

function toResource(row: Record<string, unknown>): ResourceRecord {
  return {
    name: String(row['name']),
    description: String(row['description']),
    baseUrl: String(row['base_url']),
    schema: row['schema'] as ResourceRecord['schema'],
    models: JSON.parse(String(row['models'])) as string[],
    settings: JSON.parse(String(row['settings'])) as ResourceRecord['settings'],
    sealedKey: row['sealed_key'] as string | null,
    keyTail: row['key_tail'] as string | null,
    sealedHeaders: JSON.parse(String(row['sealed_headers'])) as Record<string, string>,
    savedAt: String(row['saved_at']),
  };
}
