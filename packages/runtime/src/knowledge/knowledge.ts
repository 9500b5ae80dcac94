import type { AiErrorData } from '../ai/index.ts';
import type { TextFormat } from '../files/index.ts';
import type { BaseSummary, DocumentRecord } from './knowledge-store.ts';
import type { Metadata } from './metadata.ts';

/** What a base is made with. */
export interface BaseInput {
  /** Begins with a letter and holds letters, digits, - and _. */
  readonly name: string;
  readonly description?: string;
  readonly resource: string;
  readonly model: string;
  readonly dimensions?: number | null;
  /** 64 to 8,000; 400 when left out. */
  readonly chunkTokens?: number;
  /** At most a third of `chunkTokens`; 60 when left out. */
  readonly overlapTokens?: number;
}

/** A base as people see it. */
export interface KnowledgeBase extends Omit<BaseSummary, 'id' | 'revision'> {
  /** How many documents have vectors of another model than the base's: it cannot be searched before they are indexed again. */
  readonly staleCount: number;
}

/** A document as people see it. */
export type KnowledgeDocument = DocumentRecord;

/** A document to add: what was read of a file, see `readText`. */
export interface DocumentInput {
  /** The name of the file, or its path from where it was found: `leave.md`, `policies/leave.md`. */
  readonly name: string;
  readonly text: string;
  readonly format?: TextFormat;
  readonly title?: string;
  readonly pages?: readonly number[];
  readonly metadata?: Metadata;
  readonly sizeBytes?: number;
}

/**
 * How indexing goes on: `progress` as chunks are embedded (`reused` had their vectors already), `document` when one is
 * kept, and one `finish` or `error` at the end. What was kept before an error stays.
 */
export type IndexEvent =
  | { readonly type: 'progress'; readonly document: string; readonly done: number; readonly total: number; readonly reused: number }
  | { readonly type: 'document'; readonly document: KnowledgeDocument }
  | { readonly type: 'finish' }
  | { readonly type: 'error'; readonly error: AiErrorData };

/** Which documents are indexed again. */
export interface ReindexOptions {
  readonly signal: AbortSignal;
  /** The id of one; all when left out. */
  readonly document?: string;
  /** Embeds everything anew, also what has not changed. */
  readonly fresh?: boolean;
}

/**
 * Knowledge bases: on the server, in the browser, or in memory. What is refused rejects with a KnowledgeError;
 * indexing never throws: what goes wrong is its last event, and the document stays as it was.
 */
export interface Knowledge {
  /** By name. */
  listBases(): Promise<readonly KnowledgeBase[]>;
  createBase(base: BaseInput): Promise<KnowledgeBase>;
  /** Changes what is given. Another model makes its documents stale. */
  updateBase(name: string, change: Partial<BaseInput>): Promise<KnowledgeBase>;
  removeBase(name: string): Promise<void>;
  /** By name. */
  listDocuments(base: string): Promise<readonly KnowledgeDocument[]>;
  /** Adds a document, or replaces the one of that name; chunks that have not changed are not embedded again. */
  addDocument(base: string, document: DocumentInput, options: { readonly signal: AbortSignal }): AsyncIterable<IndexEvent>;
  reindex(base: string, options: ReindexOptions): AsyncIterable<IndexEvent>;
  removeDocument(base: string, id: string): Promise<void>;
}
