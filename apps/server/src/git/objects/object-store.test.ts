import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { expect } from 'chai';
import { afterAll } from 'vitest';
import { GIT_LIMITS } from '../limits.ts';
import { indexPack } from './index-pack.ts';
import { createBudget, createObjectStore, oidOf } from './object-store.ts';
import { addPack, blob, delta, makePack, zeros } from './pack.fixture.ts';
import type { MadeEntry } from './pack.fixture.ts';

const root = mkdtempSync(join(tmpdir(), 'inlay-objects-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let count = 0;
const fresh = (): string => {
  const folder = join(root, String((count += 1)));
  mkdirSync(folder);
  return folder;
};

const gitIn = (dir: string, ...words: readonly string[]): Buffer => execFileSync('git', ['-C', dir, ...words], { maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env['PATH'], HOME: root, GIT_CONFIG_NOSYSTEM: '1', GIT_AUTHOR_NAME: 'Grace', GIT_AUTHOR_EMAIL: 'g@example.com', GIT_COMMITTER_NAME: 'Grace', GIT_COMMITTER_EMAIL: 'g@example.com' } });

/** Twelve commits to a file of some length, packed with many changes of changes; and a file that is larger than is read. */
function packedRepository(): string {
  const dir = fresh();
  gitIn(dir, 'init', '-q', '-b', 'main');
  writeFileSync(join(dir, 'large.bin'), Buffer.alloc(GIT_LIMITS.objectBytes + 1_000_000));
  const lines = Array.from({ length: 400 }, (_, line) => `line ${line} of the file`);
  for (let round = 0; round < 12; round += 1) {
    lines[round * 7] = `changed in round ${round}`;
    writeFileSync(join(dir, 'file.txt'), lines.join('\n'));
    gitIn(dir, 'add', '.');
    gitIn(dir, 'commit', '-qm', `Round ${round}`);
  }
  gitIn(dir, 'repack', '-qadf', '--depth=50', '--window=50');
  return dir;
}
const repository = packedRepository();
const packsOf = (dir: string): string => join(dir, '.git', 'objects', 'pack');
const fileOf = (folder: string, end: string): string => join(folder, readdirSync(folder).find((name) => name.endsWith(end))!);

const failureOf = (work: () => unknown): string => {
  try {
    work();
    return 'fine';
  } catch (error) {
    return (error as Error).message;
  }
};

/** A store with this one object in a pack, and perhaps others before it. */
const storeOf = (...entries: readonly MadeEntry[]) => {
  const folder = fresh();
  addPack(folder, entries, entries.map((_, index) => (index === entries.length - 1 ? OID : `${index}`.padStart(40, '0'))));
  return createObjectStore(folder);
};
const OID = 'ab'.repeat(20);
const LIMIT = 4_000_000;

describe('the objects of a repository', () => {
  it('are what git says they are, in packs and in files of their own', () => {
    const loose = fresh();
    cpSync(repository, loose, { recursive: true });
    rmSync(packsOf(loose), { recursive: true });
    mkdirSync(packsOf(loose));
    execFileSync('git', ['-C', loose, 'unpack-objects', '-q'], { input: readFileSync(fileOf(packsOf(repository), '.pack')) });
    const stores = [repository, loose].map((dir) => createObjectStore(join(dir, '.git')));
    const kinds = gitIn(repository, 'cat-file', '--batch-all-objects', '--batch-check').toString().trim().split('\n').map((line) => line.split(' '));
    expect(kinds.length).to.be.greaterThan(35);
    for (const [oid = '', type, size] of kinds) {
      for (const store of stores) {
        expect(store.size(oid)).to.equal(Number(size));
        if (Number(size) > LIMIT) continue;
        const object = store.read(oid, LIMIT)!;
        expect([object.type, oidOf(object)]).to.deep.equal([type, oid]);
      }
    }
    for (const store of stores) expect([store.has(OID), store.size(OID), store.read(OID, LIMIT)]).to.deep.equal([false, undefined, undefined]);
  });

  it('are refused before they are unpacked where they are too large, or not what they say', () => {
    const before = process.resourceUsage().maxRSS;
    const four = 4_000_000_000;
    const small = blob(Buffer.alloc(65_536));
    const change = (size: number, bytes: Buffer): MadeEntry => ({ kind: 6, size: bytes.byteLength, base: 0, packed: deflateSync(bytes) });
    const doubled = (rounds: number): readonly MadeEntry[] => [small, ...Array.from({ length: rounds }, (_, round): MadeEntry => {
      const size = 65_536 * 2 ** round;
      const copy = [0b1111_0000, size & 255, (size >> 8) & 255, (size >> 16) & 255];
      const bytes = delta(size, size * 2, [...copy, ...copy]);
      return { kind: 6, size: bytes.byteLength, base: round, packed: deflateSync(bytes) };
    })];
    const cases: readonly (readonly [string, readonly MadeEntry[]])[] = [
      ['has 4,000 MB', [{ kind: 3, size: four, packed: zeros(4_000) }]],
      ['cannot be unpacked, or is not as large as it says', [{ kind: 3, size: 10, packed: zeros(4_000) }]],
      ['has 4,000 MB', [small, change(four, delta(65_536, four, Array.from({ length: 1_000 }, () => 128)))]],
      ['goes past its end', [small, change(100, delta(65_536, 100, Array.from({ length: 1_000 }, () => 128)))]],
      ['ends too early', [small, change(100, delta(65_536, LIMIT, [128]))]],
      ['goes past its end', [small, change(100, delta(65_536, 100, [100, 1]))]],
      ['does not fit', [small, change(100, delta(10, 100, [128]))]],
      ['has no size', [small, change(100, Buffer.from([255]))]],
      ['has 8.4 MB', doubled(7)],
      [`the object ${'cd'.repeat(20)} is missing`, [{ kind: 7, size: 3, base: 'cd'.repeat(20), packed: deflateSync(delta(1, 1, [128])) }]],
      ['a change of too many others', [{ kind: 7, size: 3, base: OID, packed: deflateSync(delta(1, 1, [128])) }]],
      ['no object', [{ kind: 5, size: 3, packed: deflateSync(Buffer.alloc(3)) }]],
      ['is not what its id says', [small]],
    ];
    for (const [words, entries] of cases) expect(failureOf(() => storeOf(...entries).read(OID, LIMIT)), words).to.include(words);
    const folder = fresh();
    mkdirSync(join(folder, 'objects', 'ab'), { recursive: true });
    const loose = (bytes: Buffer): string => (writeFileSync(join(folder, 'objects', 'ab', OID.slice(2)), bytes), failureOf(() => createObjectStore(folder).read(OID, LIMIT)));
    expect(loose(zeros(4_000, Buffer.from(`blob ${four}\0`)))).to.include('has 4,000 MB');
    expect(loose(zeros(4_000, Buffer.from('blob 10\0')))).to.include('not as large as it says');
    expect(loose(zeros(4_000))).to.include('does not say what it is');
    expect(loose(deflateSync(Buffer.alloc(0)))).to.include('does not say what it is');
    // In kilobytes: each of these would be four gigabytes.
    expect(process.resourceUsage().maxRSS - before).to.be.lessThan(1_000_000);
  });

  it('are refused where there are too many, or too much in all', () => {
    const folder = fresh();
    addPack(folder, [blob(Buffer.alloc(1))], [OID]);
    const list = fileOf(join(folder, 'objects', 'pack'), '.idx');
    const bytes = readFileSync(list);
    writeFileSync(list, Buffer.concat([bytes, Buffer.alloc(GIT_LIMITS.objects * 36)]));
    expect(failureOf(() => createObjectStore(folder).has(OID))).to.include('more than 1,000,000 packed objects');
    bytes.writeUInt32BE(GIT_LIMITS.objects, 8 + 255 * 4);
    writeFileSync(list, bytes);
    expect(failureOf(() => createObjectStore(folder).has(OID))).to.include('ends too early');
    const spend = createBudget();
    spend(GIT_LIMITS.unpackedBytes);
    expect(failureOf(() => spend(1))).to.include('unpacks to more than 32 GB');
  });
});

describe('indexPack', () => {
  const indexed = async (pack: Buffer): Promise<string> => {
    const folder = fresh();
    writeFileSync(join(folder, 'fetch.tmp'), pack);
    await indexPack(join(folder, 'fetch.tmp'));
    return folder;
  };
  const faultOf = async (entries: readonly MadeEntry[], change = (pack: Buffer): Buffer => pack): Promise<string> => indexed(change(makePack(entries).pack)).then(() => 'fine', (error: Error) => error.message);

  it('lists a pack as git does, to the byte, changes by place and by id', async () => {
    const ids = execFileSync('git', ['-C', repository, 'rev-list', '--objects', 'main']);
    for (const words of [['--delta-base-offset'], []]) {
      const pack = execFileSync('git', ['-C', repository, 'pack-objects', '--stdout', '-q', ...words], { input: ids, maxBuffer: 1e9 });
      const folder = await indexed(pack);
      const own = readFileSync(fileOf(folder, '.idx'));
      expect([readFileSync(fileOf(folder, '.pack')).equals(pack), readdirSync(folder).length]).to.deep.equal([true, 2]);
      gitIn(repository, 'index-pack', '--no-rev-index', '-o', join(folder, 'git.list'), fileOf(folder, '.pack'));
      expect(own.equals(readFileSync(join(folder, 'git.list'))), words.join()).to.equal(true);
    }
  });

  it('refuses a pack that would unpack to more than it says, or is damaged', async () => {
    const before = process.resourceUsage().maxRSS;
    const bomb = zeros(4_000);
    expect(await faultOf([{ kind: 3, size: 10, packed: bomb }])).to.include('not as large as it says');
    expect(await faultOf([{ kind: 3, size: 20_000_000, packed: bomb }])).to.include('not as large as it says');
    expect(await faultOf([{ kind: 6, size: 4_000_000_000, base: 0, packed: bomb }])).to.match(/is of no object/);
    expect(await faultOf([blob(Buffer.alloc(1)), { kind: 6, size: 4_000_000_000, base: 0, packed: bomb }])).to.include('has 4,000 MB');
    expect(await faultOf([blob(Buffer.alloc(1))], (pack) => pack.fill(1, 20, 21))).to.include('not what was sent');
    expect(await faultOf([blob(Buffer.alloc(1))], () => Buffer.from('PACK'))).to.include('is no pack');
    expect(process.resourceUsage().maxRSS - before).to.be.lessThan(1_000_000);
  });

  it('leaves out a change that makes something larger than is read', async () => {
    const small = blob(Buffer.alloc(65_536));
    const bytes = delta(65_536, 65_536 * 1_000, Array.from({ length: 1_000 }, () => 128));
    const folder = await indexed(makePack([small, { kind: 6, size: bytes.byteLength, base: 0, packed: deflateSync(bytes) }]).pack);
    expect(readFileSync(fileOf(folder, '.idx')).readUInt32BE(8 + 255 * 4)).to.equal(1);
  });
});
