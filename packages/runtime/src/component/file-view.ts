/**
 * A file as expressions read it: its facts, and its contents, each of which is read when it is asked for. Until it is
 * there a getter throws that it is pending; where it cannot be read, a sentence that says why.
 */
export interface FileView {
  readonly name: string;
  readonly type: string;
  readonly sizeBytes: number;
  /** Milliseconds since 1970, when known. */
  readonly lastModified?: number;
  /** The way to it from the folder that was picked, with the name. */
  readonly relativePath?: string;
  /** Of a text, a PDF, a Word or an Excel file, of which it is the sheets as CSV; null for others. */
  readonly text: string | null;
  readonly base64: string;
  /** The same as an address: `data:image/png;base64,…`. */
  readonly dataUrl: string;
  readonly bytes: readonly number[];
  /** Rows of a table, pages of a PDF, the value of JSON; null for others. */
  readonly parsed: unknown;
  /** Of an Excel file: `{ name, rows }` of each sheet; null for others. */
  readonly sheets: unknown;
}
