import { readRows } from '../../files/index.ts';
import type { TextFormat, TextRow } from '../../files/index.ts';
import type { Metadata } from '../metadata.ts';
import { cutText } from './cut-text.ts';
import { markdownSections } from './markdown-sections.ts';
import { countTokens } from './token-weight.ts';

/** A document as it is cut. */
export interface ChunkInput {
  readonly title: string;
  readonly text: string;
  readonly format: TextFormat;
  /** Where each page begins in the text. */
  readonly pages?: readonly number[];
  /** What is known of the whole document; every chunk has it. */
  readonly metadata: Metadata;
}

/** How long chunks are, in tokens as `countTokens` has them. */
export interface ChunkSizes {
  readonly chunkTokens: number;
  readonly overlapTokens: number;
}

/** A part of a document that is found as a whole. */
export interface Chunk {
  /** Counted from 0. */
  readonly position: number;
  readonly content: string;
  /** What is embedded: the content below the titles that lead to it, without which a part of a text says little. */
  readonly embedded: string;
  /** That of the document, with `page`, `heading`, `row` and the columns of a row where there are such. */
  readonly metadata: Metadata;
}

/** The most chunks that one document may come to. */
export const MOST_CHUNKS = 20_000;
/** A title above every chunk must leave room for the chunk. */
const LONGEST_TITLE = 200;
/** Longer cells are found in the content, and no filter asks for them. */
const LONGEST_CELL = 200;

/** A part of a document before it is cut to size. */
interface Part {
  readonly text: string;
  readonly heading?: string;
  readonly metadata: Metadata;
}

/**
 * Cuts a document into chunks: Markdown at its headings, a PDF at its pages, CSV and lists in JSON a row a chunk, and
 * whatever is too long for one chunk into several that overlap. The same document always gives the same chunks.
 */
export async function chunkDocument(input: ChunkInput, { chunkTokens, overlapTokens }: ChunkSizes): Promise<readonly Chunk[]> {
  const chunks: Chunk[] = [];
  for (const { text, heading, metadata } of await partsOf(input)) {
    const above = [input.title, heading ?? ''].filter((part) => part !== '').join(' › ').slice(0, LONGEST_TITLE);
    const most = Math.max(chunkTokens - countTokens(above) - 1, chunkTokens / 2);
    for (const content of cutText(text, { most, overlap: overlapTokens })) {
      chunks.push({ position: chunks.length, content, embedded: `${above}\n\n${content}`.trim(), metadata: { ...metadata, ...input.metadata } });
      if (chunks.length > MOST_CHUNKS) return chunks;
    }
  }
  return chunks;
}

async function partsOf({ text, format, pages = [] }: ChunkInput): Promise<readonly Part[]> {
  if (pages.length > 0) return pages.map((start, index) => ({ text: text.slice(start, pages[index + 1]), metadata: { page: index + 1 } }));
  if (format === 'markdown') return markdownSections(text).map(({ path, text: below }) => ({ text: below, ...(path.length === 0 ? { metadata: {} } : { heading: path.join(' › '), metadata: { heading: path.join(' › ') } }) }));
  const rows = await readRows(text, format);
  return rows === undefined ? [{ text, metadata: {} }] : rows.map((row, index) => ({ text: rowText(row), metadata: { row: index + 1, ...cellsOf(row) } }));
}

function rowText(row: TextRow): string {
  return Object.entries(row).map(([name, cell]) => `${name}: ${cell}`).join('\n');
}

/** Cells as a filter asks for them: plain numbers as such. */
function cellsOf(row: TextRow): Metadata {
  return Object.fromEntries(Object.entries(row).filter(([, cell]) => cell.length <= LONGEST_CELL).map(([name, cell]) => [name, /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(cell) ? Number(cell) : cell]));
}
