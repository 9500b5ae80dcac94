import { FileReadError } from '../file-read-error.ts';

/** How the bytes of a text stand for letters. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The first piece is small, so that the first rows are there soon. */
const FIRST_PIECE = 262_144;
const PIECE = 2_097_152;

/** A text of which the beginning was UTF-8 and the rest is not. */
export class NotUtf8 extends Error {}

/** One piece of a text as UTF-8, without a byte order mark. */
export interface Piece {
  readonly bytes: Uint8Array;
  readonly isLast: boolean;
  /** Bytes of the file up to its end. */
  readonly read: number;
}

/** How a text is encoded: by its byte order mark, else UTF-8 if its beginning is, else what older programs on Windows save. Throws a FileReadError for what is no text. */
export async function detectEncoding(blob: Blob, name: string): Promise<Encoding> {
  const head = new Uint8Array(await blob.slice(0, FIRST_PIECE).arrayBuffer());
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head.includes(0)) throw new FileReadError(`"${name}" is no text: it holds bytes that texts do not have.`, { code: 'wrong-type' });
  try {
    // In a stream, as the last letter may be cut.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: blob.size > head.length });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** The text piece by piece, the next one fetched while one is looked at. Throws NotUtf8 where UTF-8 breaks. */
export async function* utf8Pieces(blob: Blob, encoding: Encoding, signal: AbortSignal): AsyncGenerator<Piece> {
  const toUtf8 = transcoder(encoding);
  let next = blob.slice(0, FIRST_PIECE).arrayBuffer();
  for (let at = 0, isLast = false; !isLast; ) {
    signal.throwIfAborted();
    const bytes = new Uint8Array(await next);
    at += bytes.length;
    isLast = at >= blob.size || bytes.length === 0;
    if (!isLast) next = blob.slice(at, at + PIECE).arrayBuffer();
    yield { bytes: toUtf8(bytes, isLast), isLast, read: at };
  }
}

function transcoder(encoding: Encoding): (bytes: Uint8Array, isLast: boolean) => Uint8Array {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8', ignoreBOM: true });
  let isFirst = true;
  const encoder = new TextEncoder();
  return (bytes, isLast) => {
    const first = isFirst;
    isFirst = false;
    const text = decode(decoder, bytes, !isLast);
    if (encoding === 'utf-8') return first && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
    return encoder.encode(first ? text.replace(/^\uFEFF/, '') : text);
  };
}

function decode(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw new NotUtf8();
  }
}
