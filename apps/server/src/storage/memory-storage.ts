import type { HistoryStore } from '@inlay/runtime/history';
import { createMemoryKnowledgeStore } from '@inlay/runtime/knowledge';
import type { AppRecord, AppStore, ResourceRecord, ResourceStore, Storage } from './storage.ts';

/** A storage that forgets everything when the process ends: for tests and for trying things out. */
export function createMemoryStorage(history: HistoryStore): Storage {
  return { apps: createMemoryAppStore(), resources: createMemoryResourceStore(), history, knowledge: createMemoryKnowledgeStore(), close: () => Promise.resolve() };
}

function createMemoryAppStore(): AppStore {
  const apps = new Map<string, AppRecord>();
  return {
    list: async () => [...apps.values()].sort((a, b) => compareText(a.createdAt, b.createdAt) || compareText(a.id, b.id)),
    read: async (id) => apps.get(id),
    create: async (app) => {
      if (apps.has(app.id)) return false;
      apps.set(app.id, { ...app });
      return true;
    },
    rename: async (id, name) => {
      const app = apps.get(id);
      if (app !== undefined) apps.set(id, { ...app, name });
    },
    remove: async (id) => apps.delete(id),
  };
}

function createMemoryResourceStore(): ResourceStore {
  const resources = new Map<string, ResourceRecord>();
  return {
    list: async () => [...resources.values()].sort((a, b) => compareText(b.savedAt, a.savedAt) || compareText(a.name, b.name)),
    read: async (name) => resources.get(name),
    save: async (resource) => void resources.set(resource.name, structuredClone(resource)),
    remove: async (name) => resources.delete(name),
  };
}

/** By code units, as SQLite's binary collation does for our ids and times. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
