import type { FileLimits } from './file-limits.ts';

/** How a text is built, for whoever cuts it: a row of a CSV or JSON is one thing, a heading begins another. */
export type TextFormat = 'text' | 'markdown' | 'csv' | 'json';

/** What was read of a file. */
export interface FileText {
  readonly text: string;
  readonly format: TextFormat;
  /** What the document calls itself, where it does. */
  readonly title?: string;
  /** Where each page begins in `text`, for files that have pages. */
  readonly pages?: readonly number[];
}

/** A file under its name. Whatever a page, a form or `node:fs` gives fits. */
export type NamedBlob = Blob & { readonly name: string };

/** Reads one kind of file from its bytes. Throws a FileReadError for what is wrong with the file. */
export type FileParser = (bytes: Uint8Array<ArrayBuffer>, context: { readonly name: string; readonly limits: FileLimits; readonly signal: AbortSignal }) => Promise<FileText>;
