import { FileReadError } from './file-read-error.ts';
import { inflatedSize } from './inflated-size.ts';

/** `stream` and a line end, which stand before the bytes of each part. */
const STREAM = [0x73, 0x74, 0x72, 0x65, 0x61, 0x6d];
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** The first byte of what zlib packed, nearly always. */
const ZLIB = 0x78;

/**
 * Unpacks every compressed part of a PDF piece by piece, keeping nothing, and throws a FileReadError where they come to
 * more than `limit` bytes: what reads pages holds their parts whole. A part that is packed twice is counted once only.
 */
export async function checkPdfStreams(bytes: Uint8Array<ArrayBuffer>, name: string, { limit, signal }: { readonly limit: number; readonly signal: AbortSignal }): Promise<void> {
  let left = limit;
  for (const start of streamStarts(bytes)) {
    signal.throwIfAborted();
    if (bytes[start] !== ZLIB) continue;
    left -= await inflatedSize(bytes.subarray(start), 'deflate', left);
    if (left < 0) throw new FileReadError(`"${name}" unpacks to far more than it should: more than ${Math.round(limit / 1_000_000)} MB.`, { code: 'too-large', hint: 'It may be made to harm whoever opens it.' });
  }
}

function* streamStarts(bytes: Uint8Array): Generator<number> {
  for (let at = bytes.indexOf(STREAM[0]!); at !== -1; at = bytes.indexOf(STREAM[0]!, at + 1)) {
    if (!STREAM.every((byte, index) => bytes[at + index] === byte)) continue;
    const end = at + STREAM.length;
    if (bytes[end] === LINE_FEED) yield end + 1;
    else if (bytes[end] === CARRIAGE_RETURN && bytes[end + 1] === LINE_FEED) yield end + 2;
  }
}
