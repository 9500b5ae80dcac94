import { compareText, KnowledgeError } from '../knowledge/index.ts';
import type { BaseRecord, BaseSummary, ChunkRecord, DocumentRecord, KnowledgeStore, StoredDocument } from '../knowledge/index.ts';
import { inWriteTransaction, openIndexedDb, settled } from '../indexed-db.ts';

/** A base as its table has it: with what is counted. */
interface BaseRow extends BaseRecord {
  readonly revision: number;
  readonly documentCount: number;
  readonly chunkCount: number;
}

/** The three parts of a document stand in tables of their own, under `[base, document]`: a list reads no texts, a search no words. */
interface TextRow { readonly text: string; readonly pages: readonly number[]; readonly chunks: readonly ChunkRecord[] }
interface VectorRow { readonly vectors: Float32Array<ArrayBuffer>; readonly metadata: readonly ChunkRecord['metadata'][] }

const TABLES = ['bases', 'documents', 'texts', 'vectors'] as const;

/**
 * Knowledge bases in this browser's IndexedDB, as long as the browser keeps it. Several pages may use them at once: each
 * change is one transaction. Rejects with a KnowledgeError (`unavailable`) where the browser gives no storage.
 */
export async function openIndexedDbKnowledgeStore(factory: IDBFactory, name = 'inlay-knowledge'): Promise<KnowledgeStore & { close(): void }> {
  const database = await openIndexedDb(factory, name, TABLES).catch((cause: unknown) => {
    throw new KnowledgeError('This browser does not let the page keep knowledge bases.', { code: 'unavailable', cause, hint: 'A private window, or a full disk, may be why.' });
  });
  const read = (): IDBTransaction => database.transaction(TABLES, 'readonly');
  const allBases = (transaction: IDBTransaction): Promise<readonly BaseRow[]> => settled(transaction.objectStore('bases').getAll() as IDBRequest<BaseRow[]>);
  const write: Write = (work) => inWriteTransaction(database, TABLES, work).catch((error: unknown) => {
    throw storageFailure(error);
  });
  return {
    close: () => database.close(),
    listBases: async () => [...(await allBases(read()))].sort((a, b) => compareText(a.name, b.name)),
    readBase: async (wanted) => (await allBases(read())).find((base) => base.name === wanted),
    createBase: (base) => write(async (transaction) => {
      if ((await allBases(transaction)).some(({ id, name: own }) => id === base.id || own === base.name)) return false;
      transaction.objectStore('bases').put({ ...base, revision: 1, documentCount: 0, chunkCount: 0 } satisfies BaseRow, base.id);
      return true;
    }),
    updateBase: (base) => write(async (transaction) => {
      const bases = await allBases(transaction);
      const own = bases.find(({ id }) => id === base.id);
      if (own === undefined) return 'missing';
      if (bases.some(({ id, name: other }) => id !== base.id && other === base.name)) return 'taken';
      transaction.objectStore('bases').put({ ...own, ...base, revision: own.revision + 1 }, base.id);
      return 'updated';
    }),
    removeBase: (id) => write(async (transaction) => {
      if ((await readRow<BaseRow>(transaction, 'bases', id)) === undefined) return false;
      transaction.objectStore('bases').delete(id);
      for (const table of ['documents', 'texts', 'vectors']) transaction.objectStore(table).delete(inBase(id));
      return true;
    }),
    ...documentPart(read, write),
  };
}

type Write = <Result>(work: (transaction: IDBTransaction) => Promise<Result>) => Promise<Result>;
type DocumentPart = Pick<KnowledgeStore, 'listDocuments' | 'readDocument' | 'putDocument' | 'removeDocument' | 'readIndex' | 'readContents'>;

function documentPart(read: () => IDBTransaction, write: Write): DocumentPart {
  return {
    listDocuments: (base) => listRecords(read(), base),
    readDocument: async (base, id): Promise<StoredDocument | undefined> => {
      const transaction = read();
      const [record, text, vectors] = await Promise.all([readRow<DocumentRecord>(transaction, 'documents', [base, id]), readRow<TextRow>(transaction, 'texts', [base, id]), readRow<VectorRow>(transaction, 'vectors', [base, id])]);
      return record && text && vectors && { record, ...text, vectors: vectors.vectors };
    },
    putDocument: (base, { record, text, pages, chunks, vectors }) => write(async (transaction) => {
      const key = [base, record.id];
      const [own, before] = await Promise.all([readRow<BaseRow>(transaction, 'bases', base), readRow<DocumentRecord>(transaction, 'documents', key)]);
      if (own === undefined) return false;
      transaction.objectStore('documents').put(record, key);
      transaction.objectStore('texts').put({ text, pages, chunks } satisfies TextRow, key);
      transaction.objectStore('vectors').put({ vectors, metadata: chunks.map(({ metadata }) => metadata) } satisfies VectorRow, key);
      transaction.objectStore('bases').put(counted(own, before === undefined ? 1 : 0, record.chunkCount - (before?.chunkCount ?? 0)), base);
      return true;
    }),
    removeDocument: (base, id) => write(async (transaction) => {
      const [own, before] = await Promise.all([readRow<BaseRow>(transaction, 'bases', base), readRow<DocumentRecord>(transaction, 'documents', [base, id])]);
      if (own === undefined || before === undefined) return false;
      for (const table of ['documents', 'texts', 'vectors']) transaction.objectStore(table).delete([base, id]);
      transaction.objectStore('bases').put(counted(own, -1, -before.chunkCount), base);
      return true;
    }),
    readIndex: async (base) => {
      const transaction = read();
      const records = await listRecords(transaction, base);
      const rows = await Promise.all(records.map(({ id }) => readRow<VectorRow>(transaction, 'vectors', [base, id])));
      return records.map((record, index) => ({ record, metadata: rows[index]!.metadata, vectors: rows[index]!.vectors }));
    },
    readContents: async (base, places) => {
      const transaction = read();
      const ids = [...new Set(places.map(({ document }) => document))];
      const texts = new Map(await Promise.all(ids.map(async (id) => [id, await readRow<TextRow>(transaction, 'texts', [base, id])] as const)));
      return places.map(({ document, position }) => texts.get(document)?.chunks[position]?.content);
    },
  };
}

async function listRecords(transaction: IDBTransaction, base: string): Promise<readonly DocumentRecord[]> {
  const records = await settled(transaction.objectStore('documents').getAll(inBase(base)) as IDBRequest<DocumentRecord[]>);
  return records.sort((a, b) => compareText(a.name, b.name));
}

async function readRow<Row>(transaction: IDBTransaction, table: (typeof TABLES)[number], key: IDBValidKey): Promise<Row | undefined> {
  return settled(transaction.objectStore(table).get(key) as IDBRequest<Row | undefined>);
}

function counted(base: BaseRow, documents: number, chunks: number): BaseSummary {
  return { ...base, revision: base.revision + 1, documentCount: base.documentCount + documents, chunkCount: base.chunkCount + chunks };
}

/** All keys `[base, document]` of a base: a list comes behind every text. */
function inBase(base: string): IDBKeyRange {
  return IDBKeyRange.bound([base], [base, []]);
}

function storageFailure(error: unknown): unknown {
  if (!(error instanceof DOMException) || error.name !== 'QuotaExceededError') return error;
  return new KnowledgeError('This browser has no room left for knowledge bases.', { code: 'unavailable', cause: error, hint: 'Remove documents, or keep the base on the server.' });
}
