import { YIELD_MASK } from './work.ts';
import type { Work } from './work.ts';

/** A digit's place in one word of a key: 11, 11 and 10 bits make 32. */
const DIGITS = [{ shift: 0, mask: 0x7ff }, { shift: 11, mask: 0x7ff }, { shift: 22, mask: 0x3ff }] as const;
const BUCKETS = 0x800;
const WHOLE = 0xffff_ffff;

/** The high word of a double, where it is seen as two words. */
const HIGH = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;

/**
 * Places sorted by their keys, equal ones in the order given, so that sorting by the last column first sorts by all.
 * A key that is NaN stands last in both directions. A radix sort: its time grows with the rows alone, and each pass is short.
 */
export function* sortByKeys(order: Uint32Array, keys: Float64Array, descending: boolean): Work<Uint32Array> {
  const count = order.length;
  const words = yield* sortableWords(order, keys, descending);
  let from = new Uint32Array(0);
  let spare = new Uint32Array(count);
  for (const half of [1, 0]) {
    for (const { shift, mask } of DIGITS) {
      const starts = countDigits(words, half, { shift, mask });
      yield;
      // All keys have the same digit here: nothing would move.
      if (starts === undefined) continue;
      const isFirst = from.length === 0;
      const to = spare;
      for (let index = 0; index < count; index += 1) {
        const position = isFirst ? index : from[index]!;
        to[starts[(words[position * 2 + half]! >>> shift) & mask]!++] = position;
        if ((index & 0xffff) === 0xffff) yield;
      }
      spare = isFirst ? new Uint32Array(count) : from;
      from = to;
    }
  }
  return from.length === 0 ? order : yield* pick(order, from);
}

/** The places at these positions of an order. Slices of it are short: `map` would hold a page up for a million. */
function* pick(order: Uint32Array, positions: Uint32Array): Work<Uint32Array> {
  const picked = new Uint32Array(positions.length);
  for (let index = 0; index < positions.length; index += 1) {
    picked[index] = order[positions[index]!]!;
    if ((index & 0xffff) === 0xffff) yield;
  }
  return picked;
}

/**
 * Each key as two words that compare like it without a sign: the bits of a double are in order but for the sign.
 * The key at position p of the order has its high word at 2p and its low word at 2p + 1.
 */
function* sortableWords(order: Uint32Array, keys: Float64Array, descending: boolean): Work<Uint32Array> {
  const words = new Uint32Array(order.length * 2);
  const number = new Float64Array(1);
  const bits = new Uint32Array(number.buffer);
  const flip = descending ? WHOLE : 0;
  for (let index = 0; index < order.length; index += 1) {
    // Adding 0 makes one of the two zeros.
    const key = keys[order[index]!]! + 0;
    number[0] = key;
    const sign = bits[HIGH]! >>> 31 === 0 ? 0 : WHOLE;
    const isEmpty = Number.isNaN(key);
    words[index * 2] = isEmpty ? WHOLE : bits[HIGH]! ^ (sign | 0x8000_0000) ^ flip;
    words[index * 2 + 1] = isEmpty ? WHOLE : bits[1 - HIGH]! ^ sign ^ flip;
    if ((index & YIELD_MASK) === YIELD_MASK) yield;
  }
  return words;
}

/** Where the positions with each digit start; undefined when all have the same one. */
function countDigits(words: Uint32Array, half: number, { shift, mask }: { readonly shift: number; readonly mask: number }): Uint32Array | undefined {
  const starts = new Uint32Array(BUCKETS);
  for (let index = half; index < words.length; index += 2) starts[(words[index]! >>> shift) & mask]! += 1;
  let start = 0;
  for (let digit = 0; digit <= mask; digit += 1) {
    const count = starts[digit]!;
    if (count * 2 === words.length) return undefined;
    starts[digit] = start;
    start += count;
  }
  return starts;
}
