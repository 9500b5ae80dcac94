import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { InlayError } from '@inlay/runtime/inlay-error';
import { GIT_LIMITS } from '../limits.ts';
import { damagedObject, OBJECT_TYPES, requireSize } from './git-object.ts';
import type { GitObject, ObjectType, Spend } from './git-object.ts';
import { inflateExactly, inflateStart, packedBytes } from './inflate.ts';
import { openPack } from './pack-file.ts';
import type { PackFile } from './pack-file.ts';
import { readPart } from './read-part.ts';
import { readPackIndex, tooMany } from './pack-index.ts';

/**
 * The objects of a repository, each in a file of its own or in packs, read so that nothing is unpacked whose size was not
 * asked for first. All throw `git-damaged` where the repository is not as git writes it.
 */
export interface ObjectStore {
  has(oid: string): boolean;
  /** In bytes, as the object says; undefined where it is not there. */
  size(oid: string): number | undefined;
  /** Throws `git-too-large` for one of more bytes than `limit`. Undefined where it is not there. */
  read(oid: string, limit: number): GitObject | undefined;
}

interface Pack {
  readonly offsetOf: (oid: string) => number | undefined;
  readonly count: number;
  readonly file: PackFile;
}

/** Opens the objects in the `objects` folder of a repository; packs that come later are seen too. */
export function createObjectStore(gitFolder: string): ObjectStore {
  const folder = join(gitFolder, 'objects');
  const spend = createBudget();
  const packs = new Map<string, Pack>();
  const loosePath = (oid: string): string => join(folder, oid.slice(0, 2), oid.slice(2));
  const inPacks = (oid: string): { readonly file: PackFile; readonly offset: number } | undefined => {
    for (const { file, offsetOf } of packs.values()) {
      const offset = offsetOf(oid);
      if (offset !== undefined) return { file, offset };
    }
    return undefined;
  };
  const findPacked = (oid: string) => inPacks(oid) ?? (openNewPacks(join(folder, 'pack'), packs, spend) ? inPacks(oid) : undefined);
  const isLoose = (oid: string): boolean => existsSync(loosePath(oid));
  return {
    has: (oid) => isLoose(oid) || findPacked(oid) !== undefined,
    size(oid) {
      if (isLoose(oid)) return readHead(readPart(loosePath(oid), 0, HEAD_BYTES)).size;
      const packed = findPacked(oid);
      return packed?.file.sizeAt(packed.offset);
    },
    read(oid, limit) {
      const packed = isLoose(oid) ? undefined : findPacked(oid);
      if (packed === undefined && !isLoose(oid)) return undefined;
      const object = packed === undefined ? unpackLoose(readLoose(loosePath(oid)), limit, spend) : packed.file.read(packed.offset, limit);
      if (oidOf(object) !== oid) throw damagedObject(`the object ${oid} is not what its id says`);
      return object;
    },
  };
}

/** Git's own name for an object; nothing here relies on it being hard to forge. */
export function oidOf({ type, content }: GitObject): string {
  return createHash('sha1').update(`${type} ${content.byteLength}\0`).update(content).digest('hex');
}

/** Counts what is unpacked; throws `git-too-much` where it is more than a repository may make this process do. */
export function createBudget(): Spend {
  let spent = 0;
  return (bytes) => {
    spent += bytes;
    if (spent > GIT_LIMITS.unpackedBytes) throw new InlayError(`The repository unpacks to more than ${GIT_LIMITS.unpackedBytes / 1_000_000_000} GB.`, { code: 'git-too-much' });
  };
}

/** True where there were packs that were not open yet. */
function openNewPacks(folder: string, packs: Map<string, Pack>, spend: Spend): boolean {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.idx') && !packs.has(name)).sort() : [];
  for (const name of names) {
    const { count, offsetOf } = readPackIndex(join(folder, name));
    packs.set(name, { count, offsetOf, file: openPack(join(folder, name.replace(/idx$/, 'pack')), { offsetOf, spend }) });
    if ([...packs.values()].reduce((sum, pack) => sum + pack.count, 0) > GIT_LIMITS.objects) throw tooMany();
  }
  return names.length > 0;
}

function readLoose(path: string): Buffer {
  requireSize(statSync(path).size, packedBytes(GIT_LIMITS.objectBytes));
  return readFileSync(path);
}

/** Of a packed object, enough to say what it is. */
const HEAD_BYTES = 128;

interface LooseHead {
  readonly type: ObjectType;
  readonly size: number;
  readonly length: number;
}

/** What a loose object begins with: `blob 120` and a zero byte. */
function readHead(packed: Uint8Array): LooseHead {
  const text = inflateStart(packed).toString('latin1', 0, 40);
  const [head = '', name, size] = /^([a-z]+) (0|[1-9]\d{0,14})\0/.exec(text) ?? [];
  const type = OBJECT_TYPES.find((each) => each === name);
  if (type === undefined) throw damagedObject('an object does not say what it is');
  return { type, size: Number(size), length: head.length };
}

function unpackLoose(packed: Uint8Array, limit: number, spend: Spend): GitObject {
  const { type, size, length } = readHead(packed);
  requireSize(size, limit);
  spend(size);
  return { type, content: inflateExactly(packed, length + size).content.subarray(length) };
}
