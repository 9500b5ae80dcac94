import { constants, inflateSync } from 'node:zlib';
import { damagedObject } from './git-object.ts';

/** What was unpacked, and how many of the packed bytes that took. */
export interface Inflated {
  readonly content: Buffer;
  readonly used: number;
}

/**
 * Unpacks exactly `size` bytes from the start of `packed`; what follows there is left alone. Throws `git-damaged` where
 * there are fewer or more, having held no more than `size` bytes and one piece of zlib's.
 */
export function inflateExactly(packed: Uint8Array, size: number): Inflated {
  const inflated = inflateAtMost(packed, size);
  if (inflated.content.byteLength !== size) throw damagedObject('an object is not as large as it says');
  return inflated;
}

function inflateAtMost(packed: Uint8Array, size: number): Inflated {
  try {
    // The types do not know what `info` brings.
    const { buffer, engine } = inflateSync(packed, { maxOutputLength: Math.max(1, size), info: true }) as unknown as { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } };
    return { content: buffer, used: engine.bytesWritten };
  } catch {
    throw damagedObject('an object cannot be unpacked, or is not as large as it says');
  }
}

/** The first bytes of what `packed` holds, as many as its own few give. Throws `git-damaged`. */
export function inflateStart(packed: Uint8Array): Buffer {
  try {
    return inflateSync(packed.subarray(0, START_BYTES), { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    throw damagedObject('an object cannot be unpacked');
  }
}

/** Of these, zlib makes no more than a thousand times as many. */
const START_BYTES = 128;

/** No packed bytes of git's are more than this for so many unpacked ones. */
export function packedBytes(size: number): number {
  return size + (size >> 10) + 256;
}
