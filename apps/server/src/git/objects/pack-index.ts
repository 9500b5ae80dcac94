import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { InlayError } from '@inlay/runtime/inlay-error';
import { GIT_LIMITS } from '../limits.ts';
import { damagedObject } from './git-object.ts';

/** Where objects stand in a pack. */
export interface PackIndex {
  readonly count: number;
  offsetOf(oid: string): number | undefined;
}

const MAGIC = Buffer.from('ff744f6300000002', 'hex');
const FANOUT = MAGIC.byteLength;
const OIDS = FANOUT + 256 * 4;

/** Reads the list of a pack's objects, of version 2 as every git writes it. Throws `git-damaged` or `git-too-large`. */
export function readPackIndex(path: string): PackIndex {
  // Per object an id, a check and a place; two checks at the end.
  if (statSync(path).size > OIDS + GIT_LIMITS.objects * 36 + 40) throw tooMany();
  const bytes = readFileSync(path);
  if (bytes.byteLength < OIDS + 40 || !bytes.subarray(0, FANOUT).equals(MAGIC)) throw damagedObject('the list of a pack cannot be read');
  const count = bytes.readUInt32BE(OIDS - 4);
  const offsets = OIDS + count * 24;
  if (bytes.byteLength < offsets + count * 4 + 40) throw damagedObject('the list of a pack ends too early');
  const oidAt = (index: number): Buffer => bytes.subarray(OIDS + index * 20, OIDS + index * 20 + 20);
  return {
    count,
    offsetOf(oid) {
      const wanted = Buffer.from(oid, 'hex');
      let [low, high] = [0, count];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (oidAt(middle).compare(wanted) < 0) low = middle + 1;
        else high = middle;
      }
      if (low === count || !oidAt(low).equals(wanted)) return undefined;
      const offset = bytes.readUInt32BE(offsets + low * 4);
      return offset < 0x8000_0000 ? offset : farOffset(bytes, offsets + count * 4 + (offset - 0x8000_0000) * 8);
    },
  };
}

/** A place beyond two gigabytes stands in a list of its own. */
function farOffset(bytes: Buffer, at: number): number {
  if (at + 8 > bytes.byteLength) throw damagedObject('the list of a pack ends too early');
  return Number(bytes.readBigUInt64BE(at));
}

/** For a pack, or several, of more objects than are read. */
export function tooMany(): InlayError {
  return new InlayError(`The repository has more than ${GIT_LIMITS.objects.toLocaleString('en')} packed objects.`, { code: 'git-too-large' });
}

/** An object of a pack, for its list. */
export interface IndexedObject {
  readonly oid: string;
  readonly offset: number;
  /** CRC-32 of its bytes in the pack. */
  readonly check: number;
}

/** The list of a pack's objects as git writes it. The pack is shorter than 2 GB. */
export function renderPackIndex(objects: readonly IndexedObject[], packSum: Buffer): Buffer {
  const sorted = objects.toSorted((one, other) => (one.oid < other.oid ? -1 : Number(one.oid > other.oid)));
  const bytes = Buffer.alloc(OIDS + sorted.length * 28 + 40);
  MAGIC.copy(bytes);
  const firsts = new Uint32Array(256);
  for (const [index, { oid, check, offset }] of sorted.entries()) {
    bytes.write(oid, OIDS + index * 20, 'hex');
    bytes.writeUInt32BE(check, OIDS + sorted.length * 20 + index * 4);
    bytes.writeUInt32BE(offset, OIDS + sorted.length * 24 + index * 4);
    firsts[parseInt(oid.slice(0, 2), 16)]! += 1;
  }
  let sum = 0;
  for (const [first, number] of firsts.entries()) bytes.writeUInt32BE((sum += number), FANOUT + first * 4);
  packSum.copy(bytes, bytes.byteLength - 40);
  createHash('sha1').update(bytes.subarray(0, -20)).digest().copy(bytes, bytes.byteLength - 20);
  return bytes;
}
