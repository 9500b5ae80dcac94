import { AiError } from '../ai/index.ts';
import { sha256 } from '../sha256.ts';
import { chunkDocument, MOST_CHUNKS } from './chunk/chunk-document.ts';
import type { Chunk } from './chunk/chunk-document.ts';
import { embedTexts } from './embed-texts.ts';
import type { EmbedContext } from './embed-texts.ts';
import type { DocumentInput, IndexEvent } from './knowledge.ts';
import { KnowledgeError } from './knowledge-error.ts';
import type { BaseSummary, StoredDocument } from './knowledge-store.ts';
import { packVectors } from './search/packed-vectors.ts';

/** What indexing a document works with. */
export interface IndexContext extends EmbedContext {
  readonly base: BaseSummary;
  /** The document as it stands, with vectors to use again. */
  readonly stored: StoredDocument | undefined;
  /** ISO 8601. */
  readonly now: string;
}

/** The id of a document, made of its name. */
export async function documentId(name: string): Promise<string> {
  return (await sha256(new TextEncoder().encode(name))).slice(0, 32);
}

/**
 * Cuts a document and embeds what has no vector yet; gives how it goes on, and returns the document ready to be kept.
 * Nothing is written. Throws a KnowledgeError or an AiError.
 */
export async function* indexDocument(input: DocumentInput, context: IndexContext): AsyncGenerator<IndexEvent, StoredDocument, undefined> {
  const { base, stored, now, signal } = context;
  const { name, text, format = 'text', metadata = {}, pages = [], sizeBytes = text.length } = input;
  const title = titleOf(input);
  const chunks = await chunkDocument({ title, text, format, pages, metadata }, base);
  if (chunks.length > MOST_CHUNKS) throw new KnowledgeError(`"${name}" comes to more than ${MOST_CHUNKS} chunks.`, { code: 'too-long', hint: 'Split it, or make the base\'s chunks longer.' });
  if (chunks.length === 0) throw new KnowledgeError(`"${name}" holds no text.`, { code: 'bad-document' });
  const hashes = await Promise.all(chunks.map(({ embedded }) => sha256(new TextEncoder().encode(embedded))));
  signal.throwIfAborted();
  const made = yield* embedMissing(name, { chunks, hashes, known: vectorsByHash(stored, base) }, context);
  return {
    record: { id: await documentId(name), name, title, format, metadata, sizeBytes, chunkCount: chunks.length, model: base.model, dimensions: made.dimensions, addedAt: stored?.record.addedAt ?? now, indexedAt: now },
    text,
    pages,
    chunks: chunks.map(({ content, metadata: own }, index) => ({ content, hash: hashes[index]!, metadata: own })),
    vectors: packVectors(hashes.map((hash) => made.vectors.get(hash)!), made.dimensions),
  };
}

interface Work {
  readonly chunks: readonly Chunk[];
  readonly hashes: readonly string[];
  readonly known: ReadonlyMap<string, Float32Array>;
}

type Vector = readonly number[] | Float32Array;

async function* embedMissing(document: string, { chunks, hashes, known }: Work, context: IndexContext): AsyncGenerator<IndexEvent, { readonly vectors: ReadonlyMap<string, Vector>; readonly dimensions: number }, undefined> {
  const vectors = new Map<string, Vector>(known);
  // The same words twice are asked for once.
  const missing = [...new Map(hashes.map((hash, index) => [hash, chunks[index]!.embedded] as const)).entries()].filter(([hash]) => !known.has(hash));
  const total = new Set(hashes).size;
  const reused = total - missing.length;
  let dimensions = known.values().next().value?.length ?? 0;
  let done = 0;
  yield { type: 'progress', document, done: reused, total, reused };
  for await (const { vectors: batch, source } of embedTexts(missing.map(([, text]) => text), context.base, context)) {
    checkSource(context.base, source);
    for (const vector of batch) {
      checkLength(context.base, vector.length);
      if (dimensions !== 0 && vector.length !== dimensions) throw new AiError('protocol', `"${context.base.resource}" answered with vectors of ${vector.length} dimensions where it gave ${dimensions} before.`, { hint: 'If another model runs there now, index the whole base again.' });
      dimensions = vector.length;
      vectors.set(missing[done]![0], vector);
      done += 1;
    }
    yield { type: 'progress', document, done: reused + done, total, reused };
  }
  return { vectors, dimensions };
}

function checkLength({ model, dimensions }: BaseSummary, length: number): void {
  if (dimensions !== null && length !== dimensions) throw new AiError('config', `The model "${model}" gave vectors of ${length} dimensions where ${dimensions} were asked for.`, { hint: 'Leave the dimensions of the base empty: not every model can shorten its vectors.' });
}

/** A resource that is gone is answered for by another one, whose vectors mean something else. */
export function checkSource({ name, resource, model }: Pick<BaseSummary, 'name' | 'resource' | 'model'>, source: { readonly resource: string; readonly model: string } | undefined): void {
  if (source === undefined || source.model === model) return;
  throw new AiError('config', `The knowledge base "${name}" is embedded with the model "${model}" of "${resource}", and "${source.model}" of "${source.resource}" answered in its place.`, { hint: `Add the resource "${resource}" again, or choose another model for the base and index it again.` });
}

/** What is there already, as long as it was made by the base's own model. */
function vectorsByHash(stored: StoredDocument | undefined, { model, dimensions: wanted }: BaseSummary): ReadonlyMap<string, Float32Array> {
  if (stored === undefined || stored.record.model !== model || (wanted !== null && wanted !== stored.record.dimensions)) return new Map();
  const { dimensions } = stored.record;
  return new Map(stored.chunks.map(({ hash }, index) => [hash, stored.vectors.subarray(index * dimensions, (index + 1) * dimensions)]));
}

function titleOf({ name, title }: DocumentInput): string {
  const own = title?.replace(/\s+/g, ' ').trim().slice(0, 300) ?? '';
  return own === '' ? name.split('/').at(-1)!.replace(/\.[a-z0-9]{1,8}$/i, '') : own;
}
