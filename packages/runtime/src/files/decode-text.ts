import { FileReadError } from './file-read-error.ts';

/**
 * Bytes as a text: UTF-8, UTF-16 where a byte-order mark says so, else Windows-1252, which is what older programs on
 * Windows save. Line ends become `\n`. Throws a FileReadError for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array<ArrayBuffer>, name: string): string {
  const text = decode(bytes).replace(/\r\n?/g, '\n');
  if (text.includes('\0')) throw new FileReadError(`"${name}" is no text: it holds bytes that texts do not have.`, { code: 'wrong-type' });
  return text;
}

function decode(bytes: Uint8Array<ArrayBuffer>): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
