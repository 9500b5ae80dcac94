import type { DatabaseSync } from 'node:sqlite';
import type { BaseRecord, BaseSummary, ChunkRecord, DocumentRecord, KnowledgeStore, Metadata, StoredDocument } from '@inlay/runtime/knowledge';
import { inTransaction } from './transaction.ts';

const SUMMARY = `
  SELECT record, revision,
    (SELECT count(*) FROM knowledge_documents WHERE base = knowledge_bases.id) AS documents,
    (SELECT coalesce(sum(chunk_count), 0) FROM knowledge_documents WHERE base = knowledge_bases.id) AS chunks
  FROM knowledge_bases`;

/** Knowledge bases in the tables `knowledge_*`. */
export function createSqliteKnowledgeStore(database: DatabaseSync): KnowledgeStore {
  const list = database.prepare(`${SUMMARY} ORDER BY name`);
  const read = database.prepare(`${SUMMARY} WHERE name = ?`);
  const create = database.prepare('INSERT INTO knowledge_bases (id, name, record, revision) VALUES (?, ?, ?, 1) ON CONFLICT DO NOTHING');
  const update = database.prepare('UPDATE OR IGNORE knowledge_bases SET name = ?, record = ?, revision = revision + 1 WHERE id = ?');
  const exists = database.prepare('SELECT 1 FROM knowledge_bases WHERE id = ?');
  const remove = database.prepare('DELETE FROM knowledge_bases WHERE id = ?');
  return {
    listBases: async () => list.all().map(toSummary),
    readBase: async (name) => {
      const row = read.get(name);
      return row === undefined ? undefined : toSummary(row);
    },
    createBase: async (base) => Number(create.run(base.id, base.name, JSON.stringify(base)).changes) === 1,
    updateBase: async (base) => {
      if (Number(update.run(base.name, JSON.stringify(base), base.id).changes) === 1) return 'updated';
      return exists.get(base.id) === undefined ? 'missing' : 'taken';
    },
    removeBase: async (id) => Number(remove.run(id).changes) === 1,
    ...readingPart(database),
    ...writingPart(database),
  };
}

function readingPart(database: DatabaseSync): Pick<KnowledgeStore, 'listDocuments' | 'readDocument' | 'readIndex' | 'readContents'> {
  const list = database.prepare('SELECT record FROM knowledge_documents WHERE base = ? ORDER BY name');
  const whole = database.prepare(`
    SELECT record, text, pages, metadata, data FROM knowledge_documents AS d
    JOIN knowledge_texts AS t ON t.base = d.base AND t.document = d.id
    JOIN knowledge_vectors AS v ON v.base = d.base AND v.document = d.id
    WHERE d.base = ? AND d.id = ?`);
  const chunks = database.prepare('SELECT hash, content FROM knowledge_chunks WHERE base = ? AND document = ? ORDER BY position');
  const index = database.prepare('SELECT record, metadata, data FROM knowledge_documents AS d JOIN knowledge_vectors AS v ON v.base = d.base AND v.document = d.id WHERE d.base = ? ORDER BY name');
  const content = database.prepare('SELECT content FROM knowledge_chunks WHERE base = ? AND document = ? AND position = ?');
  return {
    listDocuments: async (base) => list.all(base).map(toRecord),
    readDocument: async (base, id): Promise<StoredDocument | undefined> => {
      const row = whole.get(base, id);
      if (row === undefined) return undefined;
      const metadata = toMetadata(row);
      const words = chunks.all(base, id).map((chunk, position): ChunkRecord => ({ content: String(chunk['content']), hash: String(chunk['hash']), metadata: metadata[position] ?? {} }));
      return { record: toRecord(row), text: String(row['text']), pages: JSON.parse(String(row['pages'])) as number[], chunks: words, vectors: toVectors(row) };
    },
    readIndex: async (base) => index.all(base).map((row) => ({ record: toRecord(row), metadata: toMetadata(row), vectors: toVectors(row) })),
    readContents: async (base, places) => places.map(({ document, position }) => {
      const row = content.get(base, document, position);
      return row === undefined ? undefined : String(row['content']);
    }),
  };
}

function writingPart(database: DatabaseSync): Pick<KnowledgeStore, 'putDocument' | 'removeDocument'> {
  const touch = database.prepare('UPDATE knowledge_bases SET revision = revision + 1 WHERE id = ?');
  const remove = database.prepare('DELETE FROM knowledge_documents WHERE base = ? AND id = ?');
  const addDocument = database.prepare('INSERT INTO knowledge_documents (base, id, name, chunk_count, record) VALUES (?, ?, ?, ?, ?)');
  const addText = database.prepare('INSERT INTO knowledge_texts (base, document, text, pages) VALUES (?, ?, ?, ?)');
  const addChunk = database.prepare('INSERT INTO knowledge_chunks (base, document, position, hash, content) VALUES (?, ?, ?, ?, ?)');
  const addVectors = database.prepare('INSERT INTO knowledge_vectors (base, document, metadata, data) VALUES (?, ?, ?, ?)');
  return {
    putDocument: async (base, { record, text, pages, chunks, vectors }) => inTransaction(database, () => {
      if (Number(touch.run(base).changes) === 0) return false;
      // What hangs on it goes with it.
      remove.run(base, record.id);
      addDocument.run(base, record.id, record.name, record.chunkCount, JSON.stringify(record));
      addText.run(base, record.id, text, JSON.stringify(pages));
      chunks.forEach(({ hash, content }, position) => addChunk.run(base, record.id, position, hash, content));
      addVectors.run(base, record.id, JSON.stringify(chunks.map(({ metadata }) => metadata)), new Uint8Array(vectors.buffer, vectors.byteOffset, vectors.byteLength));
      return true;
    }),
    removeDocument: async (base, id) => inTransaction(database, () => {
      if (Number(remove.run(base, id).changes) === 0) return false;
      touch.run(base);
      return true;
    }),
  };
}

type Row = Readonly<Record<string, unknown>>;

function toSummary(row: Row): BaseSummary {
  return { ...(JSON.parse(String(row['record'])) as BaseRecord), revision: Number(row['revision']), documentCount: Number(row['documents']), chunkCount: Number(row['chunks']) };
}

function toRecord(row: Row): DocumentRecord {
  return JSON.parse(String(row['record'])) as DocumentRecord;
}

function toMetadata(row: Row): readonly Metadata[] {
  return JSON.parse(String(row['metadata'])) as Metadata[];
}

/** A copy: floats must begin at a place that is a multiple of four, which a piece of SQLite's memory need not. */
function toVectors(row: Row): Float32Array<ArrayBuffer> {
  return new Float32Array((row['data'] as Uint8Array<ArrayBuffer>).slice().buffer);
}
