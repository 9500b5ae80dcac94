import { compareText } from '../compare-text.ts';
import type { BaseRecord, BaseSummary, KnowledgeStore, StoredDocument } from '../knowledge-store.ts';

interface MemoryBase {
  record: BaseRecord;
  revision: number;
  readonly documents: Map<string, StoredDocument>;
}

/** A store that forgets everything when the process ends: for headless runs and tests. */
export function createMemoryKnowledgeStore(): KnowledgeStore {
  const bases = new Map<string, MemoryBase>();
  const named = (name: string): MemoryBase | undefined => [...bases.values()].find(({ record }) => record.name === name);
  const sorted = (base: string): readonly StoredDocument[] => [...(bases.get(base)?.documents.values() ?? [])].sort((a, b) => compareText(a.record.name, b.record.name));
  return {
    listBases: async () => [...bases.values()].map(summaryOf).sort((a, b) => compareText(a.name, b.name)),
    readBase: async (name) => {
      const base = named(name);
      return base && summaryOf(base);
    },
    createBase: async (record) => {
      if (named(record.name) !== undefined || bases.has(record.id)) return false;
      bases.set(record.id, { record, revision: 1, documents: new Map() });
      return true;
    },
    updateBase: async (record) => {
      const base = bases.get(record.id);
      if (base === undefined) return 'missing';
      if ((named(record.name) ?? base) !== base) return 'taken';
      base.record = record;
      base.revision += 1;
      return 'updated';
    },
    removeBase: async (id) => bases.delete(id),
    listDocuments: async (base) => sorted(base).map(({ record }) => record),
    readDocument: async (base, id) => bases.get(base)?.documents.get(id),
    putDocument: async (id, document) => {
      const base = bases.get(id);
      if (base === undefined) return false;
      // A copy, as every other store keeps one.
      base.documents.set(document.record.id, structuredClone(document));
      base.revision += 1;
      return true;
    },
    removeDocument: async (id, document) => {
      const base = bases.get(id);
      if (base === undefined || !base.documents.delete(document)) return false;
      base.revision += 1;
      return true;
    },
    readIndex: async (base) => sorted(base).map(({ record, chunks, vectors }) => ({ record, vectors, metadata: chunks.map(({ metadata }) => metadata) })),
    readContents: async (base, places) => places.map(({ document, position }) => bases.get(base)?.documents.get(document)?.chunks[position]?.content),
  };
}

function summaryOf({ record, revision, documents }: MemoryBase): BaseSummary {
  return { ...record, revision, documentCount: documents.size, chunkCount: [...documents.values()].reduce((sum, { chunks }) => sum + chunks.length, 0) };
}
