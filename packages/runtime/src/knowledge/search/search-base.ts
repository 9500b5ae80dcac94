import { AiError } from '../../ai/index.ts';
import type { BaseSummary, DocumentIndex, KnowledgeStore } from '../knowledge-store.ts';
import type { Metadata } from '../metadata.ts';
import type { Matches } from './filter.ts';
import { nearest } from './nearest.ts';
import { packVectors } from './packed-vectors.ts';

/** A chunk that a search found. */
export interface SearchResult {
  readonly content: string;
  /** That of its document. */
  readonly title: string;
  /** The name of its document. */
  readonly source: string;
  /** How near it is: the cosine of both vectors, at most 1. */
  readonly score: number;
  /** Its `position` in the document, the page, heading or row that it is from, and what the document has. */
  readonly metadata: Metadata;
}

/** A search, read and checked. */
export interface Search {
  readonly limit: number;
  readonly minScore: number | undefined;
  readonly matches: Matches | undefined;
}

/**
 * The chunks of a base nearest to a vector, the nearest first; equals in the order of documents and positions. Throws a
 * `config` AiError where the base holds vectors of another kind.
 */
export async function searchBase(base: BaseSummary, vector: readonly number[], { search, documents, store }: { readonly search: Search; readonly documents: readonly DocumentIndex[]; readonly store: KnowledgeStore }): Promise<readonly SearchResult[]> {
  checkKind(base, documents, vector.length);
  const found = nearest(documents, packVectors([vector], vector.length), search);
  const contents = await store.readContents(base.id, found.map(({ document, position }) => ({ document: documents[document]!.record.id, position })));
  return found.flatMap(({ document, position, score }, index) => {
    const { record, metadata } = documents[document]!;
    const content = contents[index];
    const { source: _source, title: _title, ...own } = metadata[position]!;
    // One that was removed while it was looked for is not found.
    return content === undefined ? [] : [{ content, title: record.title, source: record.name, score: Math.min(1, score), metadata: { position, ...own } }];
  });
}

function checkKind({ name, model }: BaseSummary, documents: readonly DocumentIndex[], dimensions: number): void {
  const other = documents.find(({ record }) => record.model !== model || record.dimensions !== dimensions)?.record;
  if (other === undefined) return;
  const count = documents.filter(({ record }) => record.model !== model || record.dimensions !== dimensions).length;
  throw new AiError('config', `The knowledge base "${name}" is searched with ${model} (${dimensions} dimensions), and ${count === 1 ? `"${other.name}" was` : `${count} of its documents were`} embedded with ${other.model} (${other.dimensions} dimensions).`, { hint: 'Index the base again in the Knowledge panel.' });
}
