import type { FileLimits } from './file-limits.ts';
import { FileReadError } from './file-read-error.ts';
import { inflatedSize } from './inflated-size.ts';

/** A part of a zip file, as its directory has it. */
interface ZipPart {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packedSize: number;
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const PART_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
/** The end record with the longest comment that it may have. */
const LONGEST_END = 22 + 0xffff;
/** A Word file has a few dozen. */
const MOST_PARTS = 10_000;

/**
 * Unpacks every part of a zip file piece by piece, keeping nothing, and throws a FileReadError where that comes to more
 * than the limits, whatever the file says of its sizes: what reads the parts afterwards holds them whole. Resolves with
 * the names of the parts.
 */
export async function checkZip(bytes: Uint8Array<ArrayBuffer>, name: string, { limits, signal }: { readonly limits: FileLimits; readonly signal: AbortSignal }): Promise<readonly string[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = readDirectory(view, name);
  if (parts.some(({ flags }) => (flags & 1) === 1)) throw new FileReadError(`"${name}" is protected with a password.`, { code: 'password', hint: 'Save it without the password first.' });
  let left = limits.unpackedBytes;
  for (const part of parts) {
    signal.throwIfAborted();
    const limit = Math.min(left, /\.(?:xml|rels)$/i.test(part.name) ? limits.partBytes : left);
    const size = await sizeOf(part, { view, bytes, limit, name });
    if (size > limit) throw new FileReadError(`"${name}" unpacks to far more than it should: more than ${Math.round(limit / 1_000_000)} MB.`, { code: 'too-large', hint: 'It may be made to harm whoever opens it.' });
    left -= size;
  }
  return parts.map((part) => part.name);
}

async function sizeOf({ method, packedSize, offset }: ZipPart, { view, bytes, limit, name }: { readonly view: DataView; readonly bytes: Uint8Array<ArrayBuffer>; readonly limit: number; readonly name: string }): Promise<number> {
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL_SIGNATURE) throw broken(name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > view.byteLength) throw broken(name);
  if (method === 0) return packedSize;
  if (method !== 8) throw broken(name);
  return inflatedSize(bytes.subarray(start, start + packedSize), 'deflate-raw', limit);
}

function readDirectory(view: DataView, name: string): readonly ZipPart[] {
  const end = findEnd(view);
  if (end === undefined) throw broken(name);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_PARTS) throw new FileReadError(`"${name}" has ${count} parts, more than a document has.`, { code: 'too-large' });
  return Array.from({ length: count }, () => {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== PART_SIGNATURE) throw broken(name);
    const lengths = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [number, number, number];
    const words = new Uint8Array(view.buffer, view.byteOffset + at + 46, Math.min(lengths[0], view.byteLength - at - 46));
    const part: ZipPart = { name: new TextDecoder().decode(words), flags: view.getUint16(at + 8, true), method: view.getUint16(at + 10, true), packedSize: view.getUint32(at + 20, true), offset: view.getUint32(at + 42, true) };
    at += 46 + lengths[0] + lengths[1] + lengths[2];
    return part;
  });
}

function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - LONGEST_END); at -= 1) if (view.getUint32(at, true) === END_SIGNATURE) return at;
  return undefined;
}

function broken(name: string): FileReadError {
  return new FileReadError(`"${name}" is broken: it is not a whole Word file.`, { code: 'broken', hint: 'Open it in a word processor and save it again.' });
}
