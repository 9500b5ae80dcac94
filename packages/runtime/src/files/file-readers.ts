import type { FileMember, FileSource, Members, ReadContext } from './file-source.ts';
import { contentKind } from './media-type.ts';

/** What is read in one go: each gives one member or several. */
export type FileReading = 'text' | 'base64' | 'bytes' | 'table' | 'document' | 'sheetText';

/** Which reading gives a member of a file. */
export function readingOf(member: FileMember, file: FileSource): FileReading {
  if (member === 'base64' || member === 'dataUrl') return 'base64';
  if (member === 'bytes') return 'bytes';
  const kind = contentKind(file);
  if (kind === 'pdf' || kind === 'docx') return 'document';
  if (member !== 'text') return 'table';
  return kind === 'xlsx' || kind === 'xls' ? 'sheetText' : 'text';
}

/** How each reading is done. What it needs is loaded with the first file that needs it. */
export const FILE_READERS: Readonly<Record<FileReading, (source: FileSource, context: ReadContext) => Promise<Members>>> = {
  text: async (source) => (await import('./read-whole-text.ts')).readWholeText(source),
  base64: async (source) => (await import('./read-binary.ts')).readBase64(source),
  bytes: async (source) => (await import('./read-binary.ts')).readBytes(source),
  table: async (source, context) => (await import('./read-table.ts')).readTable(source, context),
  sheetText: async (source, context) => (await import('./read-sheet-text.ts')).readSheetText(source, context),
  document: async (source, context) => (await import('./read-document.ts')).readDocument(source, context),
};
