/** A file that was picked, without its contents. */
export interface FileDescription {
  readonly name: string;
  /** The media type that the browser gave it; empty when it knew none. */
  readonly type: string;
  readonly sizeBytes: number;
  /** Milliseconds since 1970, when known. */
  readonly lastModified?: number;
}

/** A file that was picked and read: what `fileInput.value` lists. Plain data, so that it can be stored and sent. */
export interface FileValue extends FileDescription {
  /** The whole text; null for images and other binary files. */
  readonly text: string | null;
  /** The rows of a CSV or TSV file, the value of a JSON file; null for everything else. */
  readonly parsed: unknown;
  /** The bytes of a PNG, JPEG, GIF or WebP image, for models to look at, and of a PDF, for `pdfView`; no other file has it. */
  readonly base64?: string;
}

/** The files in a value that may come from anywhere: what is no file is left out. */
export function readFileList(value: unknown): readonly FileValue[] {
  return Array.isArray(value) ? value.filter(isFileValue) : [];
}

/** The same files without their contents. */
export function describeFiles(files: readonly FileValue[]): readonly FileDescription[] {
  return files.map(({ name, type, sizeBytes, lastModified }) => ({ name, type, sizeBytes, ...(lastModified === undefined ? {} : { lastModified }) }));
}

function isFileValue(value: unknown): value is FileValue {
  if (typeof value !== 'object' || value === null) return false;
  return 'name' in value && typeof value.name === 'string' && 'sizeBytes' in value && typeof value.sizeBytes === 'number';
}
