import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import { renderPackIndex } from './pack-index.ts';

/** An entry of a made pack. What it says of itself need not be so. */
export interface MadeEntry {
  /** 1 commit, 2 tree, 3 blob, 6 and 7 changes. */
  readonly kind: number;
  readonly size: number;
  /** Of a change of kind 6: how far back its base stands, by the number of its entry; of kind 7: its id. */
  readonly base?: number | string;
  readonly packed: Buffer;
}

const PIECE = 1_000_000;

/** A zlib stream of so many zeros, made of one piece over and over: four gigabytes are four megabytes, and made at once. */
export function zeros(megabytes: number, start = Buffer.alloc(0)): Buffer {
  const piece = deflateRawSync(Buffer.alloc(PIECE), { finishFlush: constants.Z_FULL_FLUSH });
  const head = deflateRawSync(start, { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([Buffer.from('789c', 'hex'), head, ...Array.from({ length: megabytes }, () => piece)]);
}

/** A change that makes `size` bytes of one of `baseSize` by these instructions. */
export function delta(baseSize: number, size: number, instructions: readonly number[]): Buffer {
  return Buffer.from([...varint(baseSize), ...varint(size), ...instructions]);
}

/** A pack as git lays one out, and where its entries stand. */
export function makePack(entries: readonly MadeEntry[]): { readonly pack: Buffer; readonly offsets: readonly number[] } {
  const offsets: number[] = [];
  const head = Buffer.alloc(12);
  head.write('PACK');
  head.writeUInt32BE(2, 4);
  head.writeUInt32BE(entries.length, 8);
  const parts: Buffer[] = [head];
  let at = head.byteLength;
  for (const { kind, size, base, packed } of entries) {
    offsets.push(at);
    const parted = [entryHead(kind, size), typeof base === 'string' ? Buffer.from(base, 'hex') : base === undefined ? Buffer.alloc(0) : back(at - offsets[base]!), packed];
    parts.push(...parted);
    at += parted.reduce((sum, part) => sum + part.byteLength, 0);
  }
  const body = Buffer.concat(parts);
  return { pack: Buffer.concat([body, createHash('sha1').update(body).digest()]), offsets };
}

/** Puts a pack into a repository, its entries under these ids. */
export function addPack(gitFolder: string, entries: readonly MadeEntry[], oids: readonly string[]): void {
  const { pack, offsets } = makePack(entries);
  const folder = join(gitFolder, 'objects', 'pack');
  mkdirSync(folder, { recursive: true });
  const sum = pack.subarray(-20);
  writeFileSync(join(folder, `pack-${sum.toString('hex')}.pack`), pack);
  writeFileSync(join(folder, `pack-${sum.toString('hex')}.idx`), renderPackIndex(oids.map((oid, index) => ({ oid, offset: offsets[index]!, check: 0 })), sum));
}

/** A blob that is what it says. */
export function blob(content: Buffer): MadeEntry {
  return { kind: 3, size: content.byteLength, packed: deflateSync(content) };
}

function varint(value: number): readonly number[] {
  return value < 128 ? [value] : [128 + (value % 128), ...varint(Math.floor(value / 128))];
}

function entryHead(kind: number, size: number): Buffer {
  const [low, rest] = [size % 16, Math.floor(size / 16)];
  return Buffer.from(rest === 0 ? [kind * 16 + low] : [128 + kind * 16 + low, ...varint(rest)]);
}

function back(distance: number): Buffer {
  const bytes = [distance % 128];
  for (let rest = Math.floor(distance / 128); rest > 0; rest = Math.floor(rest / 128)) bytes.unshift(128 + (--rest % 128));
  return Buffer.from(bytes);
}
