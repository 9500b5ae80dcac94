import { readHistoryMemory } from '../history-memory.ts';
import type { Storage } from '../storage.ts';
import { openDatabase } from './open-database.ts';
import { createSqliteAppStore } from './sqlite-app-store.ts';
import { createSqliteElementStore } from './sqlite-element-store.ts';
import { createSqliteExampleStore } from './sqlite-example-store.ts';
import { createSqliteHistoryStore } from './sqlite-history-store.ts';
import { createSqliteKitStore } from './sqlite-kit-store.ts';
import { createSqliteKnowledgeStore } from './sqlite-knowledge-store.ts';
import { createSqliteRefusalStore } from './sqlite-refusal-store.ts';
import { createSqliteResourceStore } from './sqlite-resource-store.ts';
import { createSqliteSettingsStore } from './sqlite-settings-store.ts';

/**
 * Storage in one SQLite file. Writes are on disk before a promise resolves. `historyBytes` of histories stay in memory, as
 * many as a server keeps when left out. Throws as `openDatabase` does when the file cannot be had.
 */
export function openSqliteStorage(path: string, { historyBytes = readHistoryMemory({}) }: { readonly historyBytes?: number } = {}): Storage {
  const database = openDatabase(path);
  return {
    apps: createSqliteAppStore(database),
    resources: createSqliteResourceStore(database),
    refusals: createSqliteRefusalStore(database),
    elements: createSqliteElementStore(database),
    settings: createSqliteSettingsStore(database),
    kits: createSqliteKitStore(database),
    examples: createSqliteExampleStore(database),
    history: createSqliteHistoryStore(database, historyBytes),
    knowledge: createSqliteKnowledgeStore(database),
    close: async () => {
      if (database.isOpen) database.close();
    },
  };
}
