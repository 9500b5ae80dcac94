import type Papaparse from 'papaparse';
import { message } from '../element/localize.ts';
import { fileKind, mediaType } from './file-kind.ts';
import type { FileKind } from './file-kind.ts';
import { FileReadError } from './file-read-error.ts';
import type { FileValue } from './file-value.ts';
import { formatSize } from './format-size.ts';
import { parseDelimited } from './parse-delimited.ts';

/** The most bytes that are read when nothing else is said: 5 MB. */
export const DEFAULT_MAX_SIZE = 5_000_000;

/** Pictures that every vendor's models take, and documents, which `pdfView` shows. */
const KEPT_AS_BYTES: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'application/pdf']);
const PIECE = 0x2000;

/** A file from anywhere: the browser's, the disk's, a test's. */
export interface FileSource {
  readonly name: string;
  /** The media type; empty when it is not known. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly lastModified?: number;
  /** Asked for once, and only when `size` is within the limit. */
  bytes(): Promise<Uint8Array>;
}

/** Bounds of a read. */
export interface ReadFileOptions {
  /** Bytes. */
  readonly maxSize?: number;
  readonly signal?: AbortSignal;
}

/**
 * Reads a file into plain data. CSV and TSV are parsed to rows, JSON to its value, other text is kept as it is;
 * of PDF and of the images that models look at the bytes are kept as base64,
 * of other binary files only name, type and size. Free of DOM.
 * Rejects with a `FileReadError` whose message is a sentence for the person, or with the signal's reason.
 */
export async function readFileValue(source: FileSource, { maxSize = DEFAULT_MAX_SIZE, signal }: ReadFileOptions = {}): Promise<FileValue> {
  const { name, type, size, lastModified } = source;
  checkSize(name, size, maxSize);
  const description = { name, type, sizeBytes: size, ...(lastModified === undefined ? {} : { lastModified }) };
  const kind = fileKind(source);
  const isKept = KEPT_AS_BYTES.has(mediaType(source));
  if (kind === 'binary' && !isKept) return { ...description, text: null, parsed: null };
  const bytes = await readBytes(source);
  signal?.throwIfAborted();
  // Once more: the size was only said, and a file can grow between the two.
  checkSize(name, bytes.byteLength, maxSize);
  if (isKept) return { ...description, type: mediaType(source), text: null, parsed: null, base64: toBase64(bytes) };
  const text = decode(name, bytes);
  const parsed = await parse(name, text, kind);
  signal?.throwIfAborted();
  return { ...description, text, parsed };
}

/** In pieces, since a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += PIECE) binary += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  return btoa(binary);
}

function checkSize(name: string, size: number, maxSize: number): void {
  if (size <= maxSize) return;
  throw new FileReadError(message('{name} is too large: it has {size}, and at most {maximum} are read.', {
    name, size: (locale) => formatSize(size, locale, Math.ceil), maximum: (locale) => formatSize(maxSize, locale, Math.floor),
  }), { code: 'file-too-large' });
}

async function readBytes(source: FileSource): Promise<Uint8Array> {
  try {
    return await source.bytes();
  } catch (cause) {
    // Also a folder that was dropped: it looks like a file until it is read.
    throw new FileReadError(message('{name} cannot be read: it may be a folder, or have been moved or changed.', { name: source.name }), { code: 'file-unreadable', cause });
  }
}

/** Strict, because a wrong encoding would put wrong letters into every row without a word. A byte order mark is dropped. */
function decode(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new FileReadError(message('{name} is not UTF-8 text. Save it as UTF-8 (in Excel: “CSV UTF-8”) and choose it again.', { name }), { code: 'file-not-text', cause });
  }
}

async function parse(name: string, text: string, kind: FileKind): Promise<unknown> {
  if (kind === 'json') return parseJson(name, text);
  if (kind !== 'csv' && kind !== 'tsv') return null;
  const result = parseDelimited(await loadPapaparse(name), text, kind === 'tsv' ? '\t' : undefined);
  if ('rows' in result) return result.rows;
  throw new FileReadError(message('{name} is broken at line {line}: a quotation mark opens there and is never closed.', { name, line: result.brokenLine }), { code: 'file-broken-csv' });
}

/** Loaded when the first table is read: most pages never need it. */
async function loadPapaparse(name: string): Promise<typeof Papaparse> {
  try {
    return (await import('papaparse')).default;
  } catch (cause) {
    // A page that was opened before a new version was put online, or that lost its connection.
    throw new FileReadError(message('{name} cannot be read now: the part of this page that reads tables did not load. Reload the page and choose it again.', { name }), { code: 'file-unreadable', cause });
  }
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    // Where it breaks is in the browser's own sentence, if anywhere; the rest of that sentence differs from one to the next.
    const place = /line (\d+) column (\d+)/.exec(String(cause));
    const problem = place === null ? message('{name} is not valid JSON.', { name })
      : message('{name} is not valid JSON: it breaks at line {line}, column {column}.', { name, line: Number(place[1]), column: Number(place[2]) });
    throw new FileReadError(problem, { code: 'file-broken-json', cause });
  }
}
