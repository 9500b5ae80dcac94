import { FileReadError } from './file-read-error.ts';
import type { ContentKind } from './media-type.ts';

/**
 * Bytes of a file of each kind that are read at most. Tables are read in a stream and kept as columns; JSON and text are
 * held whole, documents are unpacked whole. What is no more than handed on is bounded where it is turned into a text.
 */
export const SIZE_LIMITS: Readonly<Record<ContentKind, number>> = Object.freeze({
  csv: 1_000_000_000, tsv: 1_000_000_000, ndjson: 1_000_000_000,
  json: 100_000_000, xlsx: 100_000_000, xls: 100_000_000, text: 50_000_000,
  pdf: 50_000_000, docx: 50_000_000,
  image: 50_000_000, binary: 1_000_000_000,
});

/** Bytes of a file that are turned into base64 at most; a third more stands in the text. */
export const MOST_BASE64_BYTES = 50_000_000;
/** Bytes that are given as a list of numbers at most: as many as an expression may hold in one list. */
export const MOST_BYTES = 1_000_000;
/** Characters of a file that are read as one text at most. */
export const MOST_TEXT_BYTES = 50_000_000;
/** Milliseconds after which a reading is ended, whatever the file does. */
export const MOST_MILLISECONDS = 300_000;

/** Throws where a file has more than `most` bytes. */
export function checkSize({ name, blob }: { readonly name: string; readonly blob: Blob }, most: number, what = 'are read'): void {
  if (blob.size > most) throw new FileReadError(`"${name}" has ${megabytes(blob.size, Math.ceil)} MB; at most ${megabytes(most, Math.floor)} MB ${what}.`, { code: 'too-large' });
}

function megabytes(bytes: number, round: (tenths: number) => number): string {
  return String(round(bytes / 100_000) / 10);
}
