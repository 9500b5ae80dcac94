import type { DatabaseSync } from 'node:sqlite';
import { NEW_SETTINGS } from '../new-settings.ts';
import type { ServerSettings, SettingsStore } from '../storage.ts';

/** Settings as the one row of the table `settings`, in JSON. */
export function createSqliteSettingsStore(database: DatabaseSync): SettingsStore {
  const read = database.prepare('SELECT body FROM settings WHERE id = 1');
  const save = database.prepare('INSERT OR REPLACE INTO settings (id, body) VALUES (1, ?)');
  return {
    read: async () => {
      const row = read.get();
      return row === undefined ? NEW_SETTINGS : { ...NEW_SETTINGS, ...(JSON.parse(String(row['body'])) as Partial<ServerSettings>) };
    },
    save: async (settings) => void save.run(JSON.stringify(settings)),
  };
}
