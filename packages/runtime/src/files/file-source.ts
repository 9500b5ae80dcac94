/** What is known of a file without reading it. */
export interface FileFacts {
  readonly name: string;
  /** The media type, lower case, by the name's ending where that says one; empty when nobody knows. */
  readonly type: string;
  readonly sizeBytes: number;
  /** Milliseconds since 1970, when known. */
  readonly lastModified?: number;
  /** The way to it from the folder that was picked, with the name: `reports/2026/may.csv`. Missing for a file picked by itself. */
  readonly relativePath?: string;
}

/** What of a file can be read. */
export type FileMember = 'text' | 'base64' | 'dataUrl' | 'bytes' | 'parsed' | 'sheets';

/** All of them, in the order in which an editor offers them. */
export const FILE_MEMBERS: readonly FileMember[] = ['text', 'base64', 'dataUrl', 'bytes', 'parsed', 'sheets'];

/** What a reading gives, by member. */
export type Members = Readonly<Partial<Record<FileMember, unknown>>>;

/** A file as its readers see it. */
export interface FileSource {
  readonly blob: Blob;
  readonly name: string;
  /** The media type as the browser or the caller said it; may be empty. */
  readonly type: string;
  /** Of a picture, the longest side in pixels that is handed on; larger ones are made smaller. */
  readonly maxDimension?: number | undefined;
}

/** How a reading is watched and stopped. */
export interface ReadContext {
  readonly signal: AbortSignal;
  /** Called with the share that is done, from 0 to 1, and with what is there already. */
  readonly onProgress: (progress: number, partial?: Members) => void;
}
