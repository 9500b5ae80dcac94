import { checkSize, MOST_TEXT_BYTES } from './content-limits.ts';
import { decodeText } from './decode-text.ts';
import { FileReadError } from './file-read-error.ts';
import { sniffKind } from './file-kind.ts';
import type { FileSource, Members } from './file-source.ts';
import { contentKind } from './media-type.ts';

/** The text of a file that is one; null for pictures and other binary files. Throws a FileReadError for what says that it is text and is not. */
export async function readWholeText(source: FileSource): Promise<Members> {
  const kind = contentKind(source);
  if (kind === 'binary' || kind === 'image') return { text: null };
  checkSize(source, MOST_TEXT_BYTES);
  const bytes = new Uint8Array(await source.blob.arrayBuffer());
  checkIsText(bytes, source.name);
  return { text: decodeText(bytes, source.name) };
}

/** A name that says text over bytes that are something else is most often a mistake, and sometimes a trick. */
export function checkIsText(head: Uint8Array, name: string): void {
  const found = sniffKind(head);
  if (found === undefined) return;
  const what = found === 'pdf' ? 'a PDF' : found === 'zip' ? 'an Excel, Word or zip file' : found === 'ole' ? 'an old Office file' : 'another kind of file';
  throw new FileReadError(`"${name}" is no text: it looks like ${what} with the wrong ending.`, { code: 'wrong-type' });
}
