import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflate } from 'node:zlib';
import { isInlayError } from '@inlay/runtime/inlay-error';
import { GIT_LIMITS } from '../limits.ts';
import { damagedObject, requireSize } from './git-object.ts';
import type { Spend } from './git-object.ts';
import { inflateExactly, packedBytes } from './inflate.ts';
import { createBudget, oidOf } from './object-store.ts';
import { openPack } from './pack-file.ts';
import type { PackEntry, PackFile } from './pack-file.ts';
import { renderPackIndex, tooMany } from './pack-index.ts';

const HEAD_BYTES = 12;
const SUM_BYTES = 20;

/**
 * Makes a pack of what was fetched: names it by its checksum, beside where it is, and writes its list. Objects that are
 * larger than is ever read are listed without being kept in memory; a change that makes or needs one is left out. An empty file is
 * nothing. Throws `git-damaged`, `git-too-large` or `git-too-much`, and lists nothing then.
 */
export async function indexPack(path: string): Promise<void> {
  if ((await stat(path)).size === 0) return;
  const sum = await checkSum(path);
  const oids = new Map<string, number>();
  const spend = createBudget();
  const pack = openPack(path, { offsetOf: (oid) => oids.get(oid), spend });
  const head = pack.bytesAt(0, HEAD_BYTES);
  const count = head.readUInt32BE(8);
  if (head.toString('latin1', 0, 4) !== 'PACK' || head.readUInt32BE(4) !== 2) throw damagedObject('what came is no pack');
  if (count > GIT_LIMITS.objects) throw tooMany();
  const changes: PackEntry[] = [];
  const ends = new Map<number, number>();
  let offset = HEAD_BYTES;
  for (let number = 0; number < count; number += 1) {
    const entry = pack.entryAt(offset);
    const { end, oid } = await readEntry(path, { pack, entry, spend });
    if (oid === undefined) changes.push(entry);
    else oids.set(oid, offset);
    ends.set(offset, end);
    offset = end;
  }
  if (offset !== pack.bytes - SUM_BYTES) throw damagedObject('a pack does not end where it should');
  findChanged(pack, changes, oids);
  const list = [...oids].map(([oid, at]) => ({ oid, offset: at, check: checkOf(pack, at, ends.get(at)!) }));
  const place = join(dirname(path), `pack-${sum.toString('hex')}`);
  await rename(path, `${place}.pack`);
  await writeFile(`${place}.idx`, renderPackIndex(list, sum));
}

/** Where an object ends, and its id unless it is a change of another one. */
async function readEntry(path: string, { pack, entry, spend }: { readonly pack: PackFile; readonly entry: PackEntry; readonly spend: Spend }): Promise<{ readonly end: number; readonly oid: string | undefined }> {
  const { size, start, type } = entry;
  if (size > GIT_LIMITS.objectBytes && type !== undefined) return readLarge(path, entry, spend);
  requireSize(size, GIT_LIMITS.objectBytes);
  spend(size);
  const { content, used } = inflateExactly(pack.bytesAt(start, packedBytes(size)), size);
  return { end: start + used, oid: type && oidOf({ type, content }) };
}

/** Piece by piece. */
async function readLarge(path: string, { type, size, start }: PackEntry, spend: Spend): Promise<{ readonly end: number; readonly oid: string }> {
  const inflater = createInflate();
  const hash = createHash('sha1').update(`${type} ${size}\0`);
  let found = 0;
  await pipeline(createReadStream(path, { start }), inflater, async (pieces: AsyncIterable<Buffer>) => {
    for await (const piece of pieces) {
      spend(piece.byteLength);
      found += piece.byteLength;
      if (found > size) throw damagedObject('an object is not as large as it says');
      hash.update(piece);
    }
  }).catch((error: unknown) => {
    throw isInlayError(error) ? error : damagedObject('an object cannot be unpacked');
  });
  if (found !== size) throw damagedObject('an object is not as large as it says');
  return { end: start + inflater.bytesWritten, oid: hash.digest('hex') };
}

/** The ids of changed objects. A change may name its base by an id that only another change makes. */
function findChanged(pack: PackFile, changes: readonly PackEntry[], oids: Map<string, number>): void {
  let waiting = changes;
  for (let before = -1; waiting.length !== before;) {
    before = waiting.length;
    waiting = waiting.filter(({ offset, base }) => {
      if (typeof base === 'string' && !oids.has(base)) return true;
      try {
        oids.set(oidOf(pack.read(offset, GIT_LIMITS.objectBytes)), offset);
      } catch (error) {
        if (!isInlayError(error) || error.code === 'git-too-much') throw error;
        return error.code === 'git-damaged';
      }
      return false;
    });
  }
}

const PIECE_BYTES = 1_000_000;

function checkOf(pack: PackFile, from: number, to: number): number {
  let check = 0;
  for (let at = from; at < to; at += PIECE_BYTES) check = crc32(pack.bytesAt(at, Math.min(PIECE_BYTES, to - at)), check);
  return check;
}

/** The sum that a pack ends with, proven. */
async function checkSum(path: string): Promise<Buffer> {
  const { size } = await stat(path);
  if (size < HEAD_BYTES + SUM_BYTES) throw damagedObject('what came is no pack');
  const hash = createHash('sha1');
  for await (const piece of createReadStream(path, { end: size - SUM_BYTES - 1 })) hash.update(piece as Buffer);
  const sum = hash.digest();
  const said: Buffer[] = [];
  for await (const piece of createReadStream(path, { start: size - SUM_BYTES })) said.push(piece as Buffer);
  if (!sum.equals(Buffer.concat(said))) throw damagedObject('what came of a pack is not what was sent');
  return sum;
}
