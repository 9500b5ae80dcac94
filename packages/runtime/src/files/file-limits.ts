/** How much of a file is read. */
export interface FileLimits {
  /** Bytes of a file that is a text itself. */
  readonly textBytes: number;
  /** Bytes of a PDF or Word file. */
  readonly documentBytes: number;
  /** Bytes that all parts of a Word file may have once unpacked, and those of one part that is XML. */
  readonly unpackedBytes: number;
  readonly partBytes: number;
  /** Bytes that all compressed parts of a PDF may have once unpacked. */
  readonly streamBytes: number;
  readonly pages: number;
  /** UTF-16 units of the text that comes out. */
  readonly textLength: number;
  readonly milliseconds: number;
}

/** What is read of a file unless a caller says otherwise. */
export const FILE_LIMITS: FileLimits = Object.freeze({
  textBytes: 20_000_000,
  documentBytes: 50_000_000,
  unpackedBytes: 200_000_000,
  partBytes: 30_000_000,
  streamBytes: 500_000_000,
  pages: 5_000,
  textLength: 5_000_000,
  milliseconds: 60_000,
});
