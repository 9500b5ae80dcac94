import type { BaseSummary, DocumentIndex, KnowledgeStore } from '../knowledge-store.ts';

/** Reads what a search needs of a base, and keeps it as long as the base does not change. */
export interface IndexCache {
  read(base: BaseSummary): Promise<readonly DocumentIndex[]>;
}

/** What is kept of all bases together. */
export const CACHE_BYTES = 256 * 1024 * 1024;

interface Entry {
  readonly revision: number;
  readonly index: readonly DocumentIndex[];
  readonly bytes: number;
}

/** A cache over a store; of more than `most` bytes the base that was longest not searched goes first. */
export function createIndexCache(store: Pick<KnowledgeStore, 'readIndex'>, most: number = CACHE_BYTES): IndexCache {
  // The order of a map is that of its entries' last use.
  const entries = new Map<string, Entry>();
  return {
    async read({ id, revision }) {
      const kept = entries.get(id);
      entries.delete(id);
      const entry = kept?.revision === revision ? kept : toEntry(revision, await store.readIndex(id));
      if (entry.bytes <= most) entries.set(id, entry);
      let bytes = [...entries.values()].reduce((sum, each) => sum + each.bytes, 0);
      for (const [oldest, { bytes: own }] of entries) {
        if (bytes <= most) break;
        entries.delete(oldest);
        bytes -= own;
      }
      return entry.index;
    },
  };
}

function toEntry(revision: number, documents: readonly DocumentIndex[]): Entry {
  // A filter may also ask for where a chunk is from.
  const index = documents.map(({ record, metadata, vectors }) => ({ record, vectors, metadata: metadata.map((own) => ({ source: record.name, title: record.title, ...own })) }));
  return { revision, index, bytes: documents.reduce((sum, { vectors }) => sum + vectors.byteLength, 0) };
}
