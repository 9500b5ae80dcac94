import { inflateRawSync } from 'node:zlib';
import { MAX_NODE_BYTES } from '@inlay/runtime/history';
import { NODE_DICTIONARY } from './node-dictionary.ts';

/** Marks a node that can be inflated together with others. As `packBytes` does, by a kind of block that there is not. */
const JOINABLE = 0x17;
/** What a synchronised deflate stream ends with: an empty block, which is left out and put back. */
const SYNCHRONISED = Uint8Array.of(0x00, 0x00, 0xff, 0xff);
/** An empty last block. */
const END = Uint8Array.of(0x03, 0x00);
/** The dictionary as a block of a deflate stream that is not deflated (RFC 1951, 3.2.4). */
const DICTIONARY_BLOCK = storedBlock(NODE_DICTIONARY);
const HEAD_BYTES = 4;

/**
 * A node deflated with the dictionary and synchronised at its end (`Z_SYNC_FLUSH`), as it is kept. To open hundreds of
 * little streams takes most of the time that a version takes to load, so they are made such that they can be put one
 * after another into a single stream, each behind the dictionary that it refers to:
 *
 *   17 | length of the inflated node, 3 bytes, low ones first | deflated, without the four bytes that every such stream ends with
 */
export function toJoinable(length: number, synchronised: Uint8Array): Uint8Array {
  const deflated = synchronised.subarray(0, synchronised.byteLength - SYNCHRONISED.byteLength);
  const kept = new Uint8Array(HEAD_BYTES + deflated.byteLength);
  kept.set([JOINABLE, length & 0xff, (length >>> 8) & 0xff, length >>> 16]);
  kept.set(deflated, HEAD_BYTES);
  return kept;
}

/** True for what `toJoinable` made. */
export function isJoinable(kept: Uint8Array): boolean {
  return kept[0] === JOINABLE;
}

/** Inflates nodes as one stream. Throws where one of them is damaged so that the stream cannot be read, or not to its end. */
export function inflateJoined(all: readonly Uint8Array[]): readonly Uint8Array[] {
  if (all.length === 0) return [];
  const lengths = all.map(lengthOf);
  const size = lengths.reduce((sum, length) => sum + length, 0) + all.length * NODE_DICTIONARY.byteLength;
  // One more, so that a stream that gives too much is seen to.
  const inflated = inflateRawSync(join(all), { chunkSize: Math.max(64, size + 1), maxOutputLength: size + 1 });
  if (inflated.byteLength !== size) throw new RangeError('Nodes are shorter or longer than they say.');
  let at = 0;
  return lengths.map((length) => {
    const start = at + NODE_DICTIONARY.byteLength;
    at = start + length;
    return inflated.subarray(start, at);
  });
}

/** No deflated bytes hold more than this many times their number (RFC 1951: 258 bytes in two bits). */
const MOST_DEFLATED = 1_032;

/** What a node says of its length; a damaged one must not take the memory of a large one. */
function lengthOf(kept: Uint8Array): number {
  const length = (kept[1] ?? 0) | ((kept[2] ?? 0) << 8) | ((kept[3] ?? 0) << 16);
  if (length > Math.min(MAX_NODE_BYTES, kept.byteLength * MOST_DEFLATED)) throw new RangeError(`A history node is larger than it can be: ${length} bytes.`);
  return length;
}

function join(all: readonly Uint8Array[]): Uint8Array {
  const around = DICTIONARY_BLOCK.byteLength + SYNCHRONISED.byteLength - HEAD_BYTES;
  const stream = new Uint8Array(all.reduce((sum, { byteLength }) => sum + byteLength + around, END.byteLength));
  let at = 0;
  const put = (bytes: Uint8Array): void => {
    stream.set(bytes, at);
    at += bytes.byteLength;
  };
  for (const kept of all) {
    put(DICTIONARY_BLOCK);
    put(kept.subarray(HEAD_BYTES));
    put(SYNCHRONISED);
  }
  put(END);
  return stream;
}

function storedBlock(bytes: Uint8Array): Uint8Array {
  const { byteLength: length } = bytes;
  return Uint8Array.of(0, length & 0xff, length >>> 8, ~length & 0xff, (~length >>> 8) & 0xff, ...bytes);
}
