import { AiError } from '../ai/index.ts';
import type { AiErrorKind, AiRunner } from '../ai/index.ts';
import { checkBase, checkDocument } from './check-input.ts';
import { documentId, indexDocument } from './index-document.ts';
import type { BaseInput, DocumentInput, IndexEvent, Knowledge, KnowledgeBase, ReindexOptions } from './knowledge.ts';
import { KnowledgeError, noSuchBase } from './knowledge-error.ts';
import type { BaseSummary, DocumentRecord, KnowledgeStore, StoredDocument } from './knowledge-store.ts';

/** What knowledge bases are made of. */
export interface KnowledgeOptions {
  readonly store: KnowledgeStore;
  /** Embeds texts. */
  readonly runner: AiRunner;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** A new base's id. */
  readonly randomId: () => string;
  /** Waits where a service is busy; the platform's timer when left out. */
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** Knowledge bases over a store. */
export function createKnowledge(options: KnowledgeOptions): Knowledge {
  const { store, clock, randomId } = options;
  const opened = async (name: string): Promise<BaseSummary> => {
    const base = await store.readBase(name);
    if (base === undefined) throw noSuchBase(name);
    return base;
  };
  return {
    listBases: async () => Promise.all((await store.listBases()).map((base) => toView(store, base))),
    async createBase(input) {
      const base = { ...checkBase(input), id: randomId(), createdAt: new Date(clock()).toISOString() };
      if (!(await store.createBase(base))) throw taken(base.name);
      return toView(store, await opened(base.name));
    },
    async updateBase(name, change) {
      const { id, createdAt, revision: _revision, documentCount: _documents, chunkCount: _chunks, ...settings } = await opened(name);
      const base = { ...checkBase(changed(settings, change)), id, createdAt };
      const result = await store.updateBase(base);
      if (result !== 'updated') throw result === 'taken' ? taken(base.name) : noSuchBase(name);
      return toView(store, await opened(base.name));
    },
    async removeBase(name) {
      if (!(await store.removeBase((await opened(name)).id))) throw noSuchBase(name);
    },
    listDocuments: async (name) => store.listDocuments((await opened(name)).id),
    addDocument: (name, document, { signal }) => indexing(signal, async function* () {
      checkDocument(document);
      const base = await opened(name);
      yield* addOne(options, { base, document, signal, stored: await store.readDocument(base.id, await documentId(document.name)) });
    }),
    reindex: (name, reindex) => indexing(reindex.signal, async function* () {
      yield* reindexAll(options, await opened(name), reindex);
    }),
    async removeDocument(name, id) {
      if (!(await store.removeDocument((await opened(name)).id, id))) throw new KnowledgeError('There is no such document.', { code: 'no-such-document' });
    },
  };
}

async function* reindexAll(options: KnowledgeOptions, base: BaseSummary, { signal, document: only, fresh = false }: ReindexOptions): AsyncGenerator<IndexEvent, void, undefined> {
  const documents = (await options.store.listDocuments(base.id)).filter(({ id }) => only === undefined || id === only);
  if (only !== undefined && documents.length === 0) throw new KnowledgeError('There is no such document.', { code: 'no-such-document' });
  for (const { id } of documents) {
    const stored = await options.store.readDocument(base.id, id);
    // Removed in the meantime.
    if (stored === undefined) continue;
    yield* addOne(options, { base, document: inputOf(stored), signal, stored: fresh ? withoutVectors(stored) : stored });
  }
}

interface Adding {
  readonly base: BaseSummary;
  readonly document: DocumentInput;
  readonly stored: StoredDocument | undefined;
  readonly signal: AbortSignal;
}

/** The document is kept in one step, once all of it is embedded. */
async function* addOne({ store, runner, clock, wait = waitFor }: KnowledgeOptions, { base, document, stored, signal }: Adding): AsyncGenerator<IndexEvent, void, undefined> {
  const made = yield* indexDocument(document, { base, stored, runner, signal, wait, now: new Date(clock()).toISOString() });
  signal.throwIfAborted();
  if (!(await store.putDocument(base.id, made))) throw noSuchBase(base.name);
  yield { type: 'document', document: made.record };
}

/** Events to their end: what is thrown on the way is the last one. */
async function* indexing(signal: AbortSignal, work: () => AsyncGenerator<IndexEvent, void, undefined>): AsyncGenerator<IndexEvent, void, undefined> {
  try {
    yield* work();
    yield { type: 'finish' };
  } catch (error) {
    if (signal.aborted) yield { type: 'error', error: new AiError('aborted', 'Indexing was stopped; what was there before is unchanged.').data };
    else if (error instanceof AiError) yield { type: 'error', error: error.data };
    else if (error instanceof KnowledgeError) yield { type: 'error', error: knowledgeFailure(error).data };
    else throw error;
  }
}

/** A refusal as a run's error. */
export function knowledgeFailure({ code, message, hint, cause }: KnowledgeError): AiError {
  const kind: AiErrorKind = code === 'bad-document' || code === 'too-long' ? 'validation' : 'config';
  return new AiError(kind, message, { cause, ...(hint === undefined ? {} : { hint }) });
}

async function toView(store: KnowledgeStore, { id, revision: _revision, ...base }: BaseSummary): Promise<KnowledgeBase> {
  return { ...base, staleCount: (await store.listDocuments(id)).filter((document) => isStale(document, base)).length };
}

/** True for a document whose vectors are of another kind than the base's. */
export function isStale({ model, dimensions }: DocumentRecord, base: Pick<BaseSummary, 'model' | 'dimensions'>): boolean {
  return model !== base.model || (base.dimensions !== null && dimensions !== base.dimensions);
}

/** What is given as undefined stays; the overlap follows shorter chunks. */
function changed(settings: Omit<BaseSummary, 'id' | 'createdAt' | 'revision' | 'documentCount' | 'chunkCount'>, change: Partial<BaseInput>): BaseInput {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<BaseInput>;
  const { chunkTokens, overlapTokens, ...rest } = { ...settings, ...given };
  return { ...rest, chunkTokens, ...(given.overlapTokens === undefined && overlapTokens > chunkTokens / 3 ? {} : { overlapTokens }) };
}

function inputOf({ record: { name, format, title, metadata, sizeBytes }, text, pages }: StoredDocument): DocumentInput {
  return { name, format, title, metadata, sizeBytes, text, pages };
}

function withoutVectors(stored: StoredDocument): StoredDocument {
  return { ...stored, chunks: [], vectors: new Float32Array() };
}

function taken(name: string): KnowledgeError {
  return new KnowledgeError(`There is a knowledge base "${name}" already.`, { code: 'base-taken', hint: 'Choose another name.' });
}

function waitFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end, { once: true });
  });
}
