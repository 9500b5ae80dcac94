import { damagedObject } from './git-object.ts';

/** What a change of an object begins with. */
export interface DeltaHead {
  readonly baseSize: number;
  readonly size: number;
  /** Where its instructions begin. */
  readonly start: number;
}

/** Reads how large the object before and after a change is. Throws `git-damaged`. */
export function readDeltaHead(delta: Uint8Array): DeltaHead {
  const [baseSize, next] = readSize(delta, 0);
  const [size, start] = readSize(delta, next);
  return { baseSize, size, start };
}

function readSize(bytes: Uint8Array, from: number): readonly [size: number, next: number] {
  let size = 0;
  for (let [at, factor] = [from, 1]; at < bytes.length && factor <= 2 ** 35; at += 1, factor *= 128) {
    size += (bytes[at]! & 127) * factor;
    if (bytes[at]! < 128) return [size, at + 1];
  }
  throw damagedObject('a change of an object has no size');
}

/**
 * The object that a change makes of another one, as in git's gitformat-pack: bytes above 127 copy from it, others bring
 * their own. Throws `git-damaged` at the first instruction that goes past the size that the change names, so nothing is
 * held but that; whoever calls has asked whether it may be so large.
 */
export function applyDelta(delta: Uint8Array, base: Uint8Array): Buffer {
  const { baseSize, size, start } = readDeltaHead(delta);
  if (baseSize !== base.byteLength) throw damagedObject('a change does not fit the object that it is of');
  const result = Buffer.allocUnsafe(size);
  let filled = 0;
  let at = start;
  const take = (from: Uint8Array, offset: number, length: number): void => {
    if (length === 0 || offset + length > from.byteLength || filled + length > size) throw damagedObject('a change of an object goes past its end');
    result.set(from.subarray(offset, offset + length), filled);
    filled += length;
  };
  const number = (flags: number, bits: number): number => {
    let value = 0;
    for (let bit = 0; bit < bits; bit += 1) if ((flags & (1 << bit)) !== 0) value += (delta[at++] ?? NaN) * 256 ** bit;
    return value;
  };
  while (at < delta.byteLength) {
    const code = delta[at++]!;
    if (code < 128) {
      take(delta, at, code);
      at += code;
    } else {
      const offset = number(code & 15, 4);
      // No size at all means the largest that once was.
      take(base, offset, number((code >> 4) & 7, 3) || 0x1_0000);
    }
  }
  if (filled !== size) throw damagedObject('a change of an object ends too early');
  return result;
}
