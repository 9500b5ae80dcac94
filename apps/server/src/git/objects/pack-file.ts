import { statSync } from 'node:fs';
import { GIT_LIMITS } from '../limits.ts';
import { applyDelta, readDeltaHead } from './apply-delta.ts';
import { damagedObject, OBJECT_TYPES, requireSize } from './git-object.ts';
import type { GitObject, ObjectType, Spend } from './git-object.ts';
import { inflateExactly, inflateStart, packedBytes } from './inflate.ts';
import { readPart } from './read-part.ts';
import { createRecentObjects } from './recent-objects.ts';

/** What stands before the packed bytes of an object in a pack. */
export interface PackEntry {
  readonly offset: number;
  /** Undefined for a change of another object. */
  readonly type: ObjectType | undefined;
  /** Of what is packed: the object, or the change of one. */
  readonly size: number;
  /** The object that it is a change of: where it stands in this pack, or its id. */
  readonly base: number | string | undefined;
  /** Where its packed bytes begin. */
  readonly start: number;
}

/** A file of packed objects, of which no more is read than what is asked for. */
export interface PackFile {
  readonly bytes: number;
  entryAt(offset: number): PackEntry;
  /** Packed bytes from a place, fewer at the end of the file. */
  bytesAt(offset: number, length: number): Buffer;
  /** Of the object that stands there, known before it is unpacked. */
  sizeAt(offset: number): number;
  /** Throws `git-too-large` where the object, or one that it is a change of, is larger than `limit`. */
  read(offset: number, limit: number): GitObject;
}

/** Opens a pack; its file is open only while something is read of it. `offsetOf` finds the base of a change that names it by its id. */
export function openPack(path: string, { offsetOf, spend }: { readonly offsetOf: (oid: string) => number | undefined; readonly spend: Spend }): PackFile {
  const bytes = statSync(path).size;
  const recent = createRecentObjects();
  const bytesAt = (offset: number, length: number): Buffer => readPart(path, offset, Math.max(0, Math.min(length, bytes - offset)));
  const entryAt = (offset: number): PackEntry => readEntry(bytesAt(offset, ENTRY_BYTES), offset);
  const inflate = ({ start, size }: PackEntry): Buffer => {
    spend(size);
    return inflateExactly(bytesAt(start, packedBytes(size)), size).content;
  };
  const sizeAt = (offset: number): number => {
    const entry = entryAt(offset);
    return entry.type === undefined ? readDeltaHead(inflateStart(bytesAt(entry.start, ENTRY_BYTES * 4))).size : entry.size;
  };
  const baseOf = ({ base }: PackEntry): number => {
    const offset = typeof base === 'string' ? offsetOf(base) : base;
    if (offset === undefined) throw damagedObject(`the object ${base} is missing`);
    return offset;
  };
  const read = (offset: number, limit: number): GitObject => {
    const changes: PackEntry[] = [];
    let entry = entryAt(offset);
    let found = recent.get(entry.offset);
    for (; found === undefined && entry.type === undefined; found = recent.get(entry.offset)) {
      if (changes.push(entry) > GIT_LIMITS.deltas) throw damagedObject('an object is a change of too many others');
      requireSize(sizeAt(entry.offset), limit);
      requireSize(entry.size, limit);
      entry = entryAt(baseOf(entry));
    }
    let object = found ?? (requireSize(entry.size, limit), { type: entry.type!, content: inflate(entry) });
    requireSize(object.content.byteLength, limit);
    for (const change of changes.reverse()) {
      recent.set(entry.offset, object);
      object = { type: object.type, content: applyDelta(inflate(change), object.content) };
      spend(object.content.byteLength);
      entry = change;
    }
    recent.set(entry.offset, object);
    return object;
  };
  return { bytes, entryAt, bytesAt, sizeAt, read };
}

/** What stands before an object is no longer than this. */
const ENTRY_BYTES = 64;
const [OFFSET_DELTA, ID_DELTA] = [6, 7];

function readEntry(head: Buffer, offset: number): PackEntry {
  let at = 0;
  const next = (): number => {
    const byte = head[at++];
    if (byte === undefined) throw damagedObject('a pack ends too early');
    return byte;
  };
  let byte = next();
  const kind = (byte >> 4) & 7;
  let size = byte & 15;
  for (let factor = 16; byte > 127; factor *= 128) size += ((byte = next()) & 127) * factor;
  let base: number | string | undefined;
  if (kind === OFFSET_DELTA) {
    let back = (byte = next()) & 127;
    while (byte > 127) back = (back + 1) * 128 + ((byte = next()) & 127);
    base = offset - back;
    // A base stands before what changes it, so that no change can be of itself.
    if (back <= 0 || base < 0) throw damagedObject('a change is of no object');
  } else if (kind === ID_DELTA) {
    base = head.toString('hex', at, (at += 20));
  }
  const type = OBJECT_TYPES[kind - 1];
  if (type === undefined && base === undefined) throw damagedObject('a pack holds something that is no object');
  return { offset, type, size, base, start: offset + at };
}
