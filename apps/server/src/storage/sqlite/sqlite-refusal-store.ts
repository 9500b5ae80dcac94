import type { DatabaseSync } from 'node:sqlite';
import { MOST_REFUSALS } from '@inlay/runtime/ai';
import type { LearntRefusal } from '@inlay/runtime/ai';
import type { RefusalStore } from '../storage.ts';

/** What was learnt of models as rows of the table `refusals`. */
export function createSqliteRefusalStore(database: DatabaseSync): RefusalStore {
  const list = database.prepare('SELECT resource, base_url, schema, model, refused, at FROM refusals ORDER BY at, resource, model, refused');
  const add = database.prepare('INSERT OR REPLACE INTO refusals (resource, base_url, schema, model, refused, at) VALUES (?, ?, ?, ?, ?, ?)');
  const trim = database.prepare('DELETE FROM refusals WHERE at < (SELECT at FROM refusals ORDER BY at DESC LIMIT 1 OFFSET ?)');
  const forget = database.prepare('DELETE FROM refusals WHERE resource = ?');
  return {
    list: async () => list.all().map(toRefusal),
    add: async ({ resource, baseUrl, schema, model, refused, at }) => {
      add.run(resource, baseUrl, schema, model, refused, at);
      trim.run(MOST_REFUSALS - 1);
    },
    forget: async (resource) => void forget.run(resource),
  };
}

function toRefusal(row: Record<string, unknown>): LearntRefusal {
  return { resource: String(row['resource']), baseUrl: String(row['base_url']), schema: String(row['schema']), model: String(row['model']), refused: row['refused'] as LearntRefusal['refused'], at: Number(row['at']) };
}
