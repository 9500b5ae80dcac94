import type { TextFormat } from '../files/index.ts';
import type { Metadata } from './metadata.ts';

/** A base as it is kept. */
export interface BaseRecord {
  /** Never changes; the name may. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** The resource and the model that its texts are embedded with. */
  readonly resource: string;
  readonly model: string;
  /** How long vectors are asked to be; null for as long as the model makes them. */
  readonly dimensions: number | null;
  readonly chunkTokens: number;
  readonly overlapTokens: number;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
}

/** A base with what is in it. */
export interface BaseSummary extends BaseRecord {
  /** Changes with every change of the base or of what is in it. */
  readonly revision: number;
  readonly documentCount: number;
  readonly chunkCount: number;
}

/** A document as it is kept, without its text. */
export interface DocumentRecord {
  /** Made of its name. */
  readonly id: string;
  /** Where it came from: the name of a file. */
  readonly name: string;
  readonly title: string;
  readonly format: TextFormat;
  readonly metadata: Metadata;
  /** Bytes of the file. */
  readonly sizeBytes: number;
  readonly chunkCount: number;
  /** The model that made its vectors, and how long they are. */
  readonly model: string;
  readonly dimensions: number;
  /** ISO 8601 in UTC. */
  readonly addedAt: string;
  readonly indexedAt: string;
}

/** A chunk as it is kept; its vector stands at its position. */
export interface ChunkRecord {
  readonly content: string;
  /** SHA-256 of what was embedded. */
  readonly hash: string;
  readonly metadata: Metadata;
}

/** A document, whole. */
export interface StoredDocument {
  readonly record: DocumentRecord;
  readonly text: string;
  readonly pages: readonly number[];
  readonly chunks: readonly ChunkRecord[];
  /** One behind the other, each `record.dimensions` long and of length 1. */
  readonly vectors: Float32Array<ArrayBuffer>;
}

/** What a search reads of a document: everything but its words. */
export interface DocumentIndex {
  readonly record: DocumentRecord;
  /** That of each chunk. */
  readonly metadata: readonly Metadata[];
  readonly vectors: Float32Array;
}

/** A chunk by its place. */
export interface ChunkPlace {
  readonly document: string;
  readonly position: number;
}

/**
 * Where knowledge bases are kept. It knows nothing of models and files; what it writes it writes whole or not at all.
 * Every implementation passes `knowledge-store.contract.ts`.
 */
export interface KnowledgeStore {
  /** By name, by code units. */
  listBases(): Promise<readonly BaseSummary[]>;
  readBase(name: string): Promise<BaseSummary | undefined>;
  /** Resolves false, having written nothing, when the name is taken. */
  createBase(base: BaseRecord): Promise<boolean>;
  /** Replaces the base with that id. */
  updateBase(base: BaseRecord): Promise<'updated' | 'missing' | 'taken'>;
  /** Removes it with all that is in it. Resolves false when there is none. */
  removeBase(id: string): Promise<boolean>;
  /** By name, by code units. */
  listDocuments(base: string): Promise<readonly DocumentRecord[]>;
  readDocument(base: string, id: string): Promise<StoredDocument | undefined>;
  /** Adds a document, or puts it in the place of the one with its id, in one step. Resolves false, having written nothing, when the base is gone. */
  putDocument(base: string, document: StoredDocument): Promise<boolean>;
  /** Resolves false when there is none. */
  removeDocument(base: string, id: string): Promise<boolean>;
  /** All documents of a base, in the order of `listDocuments`, for a search. */
  readIndex(base: string): Promise<readonly DocumentIndex[]>;
  /** The words of chunks, in the order of the places; undefined for one that is not there any more. */
  readContents(base: string, places: readonly ChunkPlace[]): Promise<readonly (string | undefined)[]>;
}
