import { MOST_REFUSALS } from '@inlay/runtime/ai';
import type { LearntRefusal } from '@inlay/runtime/ai';
import type { HistoryStore } from '@inlay/runtime/history';
import { createMemoryKnowledgeStore } from '@inlay/runtime/knowledge';
import { NEW_SETTINGS } from './new-settings.ts';
import type { AppRecord, AppStore, ElementRecord, ElementStore, ExampleStore, KitStore, RefusalStore, ResourceRecord, ResourceStore, SettingsStore, Storage } from './storage.ts';

/** A storage that forgets everything when the process ends: for tests and for trying things out. */
export function createMemoryStorage(history: HistoryStore): Storage {
  return { apps: createMemoryAppStore(), resources: createMemoryResourceStore(), elements: createMemoryElementStore(), settings: createMemorySettingsStore(), kits: createMemoryKitStore(), examples: createMemoryExampleStore(), refusals: createMemoryRefusalStore(), history, knowledge: createMemoryKnowledgeStore(), close: () => Promise.resolve() };
}

function createMemorySettingsStore(): SettingsStore {
  let settings = NEW_SETTINGS;
  return {
    read: async () => settings,
    save: async (next) => {
      settings = structuredClone(next);
    },
  };
}

function createMemoryExampleStore(): ExampleStore {
  const added = new Set<string>();
  return { has: async (id) => added.has(id), add: async (id) => void added.add(id) };
}

function createMemoryKitStore(): KitStore {
  const kept = new Map<string, Uint8Array>();
  return {
    has: async (path) => kept.has(path),
    read: async (path) => kept.get(path),
    save: async (files) => {
      for (const [path, bytes] of files) if (!kept.has(path)) kept.set(path, bytes);
    },
  };
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

function createMemoryRefusalStore(): RefusalStore {
  let learnt: readonly LearntRefusal[] = [];
  return {
    list: async () => learnt,
    add: async (one) => {
      learnt = [...learnt.filter((other) => keyOf(other) !== keyOf(one)), one].slice(-MOST_REFUSALS);
    },
    forget: async (resource) => {
      learnt = learnt.filter((one) => one.resource !== resource);
    },
  };
}

function keyOf({ resource, baseUrl, schema, model, refused }: LearntRefusal): string {
  return JSON.stringify([resource, baseUrl, schema, model, refused]);
}

function createMemoryElementStore(): ElementStore {
  const elements = new Map<string, ElementRecord>();
  const partsOf = new Map<string, readonly string[]>();
  return {
    list: async () => [...elements.values()].sort((a, b) => compareText(b.addedAt, a.addedAt) || compareText(a.hash, b.hash)),
    read: async (hash) => elements.get(hash),
    readPart: async (hash, place) => partsOf.get(hash)?.[place],
    save: async (element, parts = []) => {
      elements.set(element.hash, { ...element });
      partsOf.set(element.hash, [...parts]);
    },
    remove: async (hash) => {
      partsOf.delete(hash);
      return elements.delete(hash);
    },
  };
}

/** By code units, as SQLite's binary collation does for our ids and times. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
