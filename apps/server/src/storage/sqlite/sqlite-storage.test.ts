import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect } from 'chai';
import { afterAll } from 'vitest';
import { describeBranchStore } from '../../../../../packages/runtime/src/history/branch-store.contract.ts';
import { definitions } from '@inlay/components/definitions';
import { canonicalJson, parseDocument } from '@inlay/runtime/document';
import { createHistory } from '@inlay/runtime/history';
import { describeHistoryStore } from '../../../../../packages/runtime/src/history/history-store.contract.ts';
import { checkRandomHistories } from '../../../../../packages/runtime/src/history/random-history.contract.ts';
import { describeRetentionStore } from '../../../../../packages/runtime/src/history/retention-store.contract.ts';
import { describeReleaseStore } from '../../../../../packages/runtime/src/history/release-store.contract.ts';
import { describeKnowledgeStore } from '../../../../../packages/runtime/src/knowledge/knowledge-store.contract.ts';
import { describeStorage } from '../storage.contract.ts';
import type { Storage } from '../storage.ts';
import { MIGRATIONS } from './migrations.ts';
import { openDatabase } from './open-database.ts';
import { openSqliteStorage } from './sqlite-storage.ts';
import recorded from '../../../../../packages/runtime/src/testing-data/history-first-format.json' with { type: 'json' };

const folder = mkdtempSync(join(tmpdir(), 'inlay-sqlite-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;
const freshPath = (): string => join(folder, `${(count += 1)}.sqlite`);

/** A database as the first format of history left it, at the step before it was changed. */
function oldDatabase(): string {
  const path = freshPath();
  const database = openDatabase(path, MIGRATIONS.filter(({ number }) => number < 10));
  for (const [hash, data] of Object.entries(recorded.nodes)) database.prepare('INSERT INTO nodes (hash, data) VALUES (?, ?)').run(hash, Buffer.from(data, 'base64'));
  for (const version of recorded.versions) database.prepare('INSERT INTO versions (app, id, parent, body) VALUES (?, ?, ?, ?)').run('app', version.id, version.parents[0] ?? null, JSON.stringify(version));
  database.prepare("INSERT INTO branches (app, name, version, revision) VALUES ('app', 'main', ?, 2)").run(recorded.versions.at(-1)!.id);
  database.close();
  return path;
}

describeStorage('openSqliteStorage', async () => openSqliteStorage(freshPath()));
describeHistoryStore('openSqliteStorage().history', async () => {
  const storage = openSqliteStorage(freshPath());
  return { store: storage.history, close: storage.close };
});
describeBranchStore('openSqliteStorage().history', async () => {
  const storage = openSqliteStorage(freshPath());
  return { store: storage.history, close: storage.close };
});
describeReleaseStore('openSqliteStorage().history.releases', async () => {
  const storage = openSqliteStorage(freshPath());
  return { store: storage.history, close: storage.close };
});
describeRetentionStore('openSqliteStorage().history', async () => {
  const storage = openSqliteStorage(freshPath());
  return { store: storage.history, close: storage.close };
});
describeKnowledgeStore('openSqliteStorage().knowledge', async () => {
  const storage = openSqliteStorage(freshPath());
  return { store: storage.knowledge, close: storage.close };
});

describe('openSqliteStorage', () => {
  it('finds everything again after it was closed', async () => {
    const path = freshPath();
    const first = openSqliteStorage(path);
    await first.apps.create({ id: 'a', name: 'A', createdAt: '2026-01-01T00:00:00.000Z' });
    await first.close();
    await first.close();
    const second = openSqliteStorage(path);
    expect((await second.apps.list()).map(({ id }) => id)).to.deep.equal(['a']);
    await second.close();
  });

  it('writes ahead and syncs fully, so that a commit survives a power cut', () => {
    const database = openDatabase(freshPath());
    expect(database.prepare('PRAGMA journal_mode').get()).to.deep.equal({ journal_mode: 'wal' });
    expect(database.prepare('PRAGMA synchronous').get()).to.deep.equal({ synchronous: 2 });
    database.close();
  });

  it('refuses a database that another connection holds, even without the lock file (T23)', () => {
    const path = freshPath();
    const holder = openDatabase(path);
    expect(() => openDatabase(path)).to.throw('Another process is using the database').with.property('code', 'data-in-use');
    holder.close();
  });

  it('applies each migration once and refuses a database from a newer version', () => {
    const path = freshPath();
    openDatabase(path).close();
    const later = [...MIGRATIONS, { number: MIGRATIONS.at(-1)!.number + 1, name: 'later', sql: 'CREATE TABLE later (id TEXT) STRICT' }];
    openDatabase(path, later).close();
    openDatabase(path, later).close();
    expect(() => openDatabase(path)).to.throw('written by a newer Inlay').with.property('code', 'data-too-new');
  });

  it('undoes a migration that fails half way', () => {
    const path = freshPath();
    const broken = [...MIGRATIONS, { number: MIGRATIONS.at(-1)!.number + 1, name: 'broken', sql: 'CREATE TABLE half (id TEXT) STRICT; SELECT nonsense FROM nowhere' }];
    expect(() => openDatabase(path, broken)).to.throw('nowhere');
    const database = new DatabaseSync(path);
    expect(database.prepare("SELECT name FROM sqlite_schema WHERE name = 'half'").get()).to.equal(undefined);
    database.close();
  });

  it('reads versions that an older server saved, byte for byte and under the same ids', async () => {
    const storage = openSqliteStorage(oldDatabase());
    const history = createHistory({ store: storage.history, app: 'app', components: definitions, clock: Date.now });
    expect(await history.list({ limit: 5 })).to.deep.equal([...recorded.versions].reverse());
    for (const [id, document] of Object.entries(recorded.documents)) expect(canonicalJson(await history.read(id))).to.equal(canonicalJson(document));
    await storage.close();
  });

  it('keeps as much of histories in memory as it may, and finds what was damaged on disk as soon as it is read from there', async () => {
    const path = oldDatabase();
    const { document } = parseDocument({ inlay: 1, name: 'New', pages: { main: {} }, components: { text1: { type: 'text', parent: 'main', order: 'a0', props: { value: 'Some words' } } } }, { components: definitions });
    const historyOf = (storage: Storage) => createHistory({ store: storage.history, app: 'new', components: definitions, clock: Date.now });
    const storage = openSqliteStorage(path);
    const result = await historyOf(storage).save({ document: document!, edits: [], message: 'Made the app', origin: 'hand', author: 'ada', expected: null });
    const id = result.status === 'saved' ? result.version.id : '';
    expect(storage.history.recent!.bytes).to.be.greaterThan(0);
    await storage.close();
    const database = openDatabase(path);
    database.exec('UPDATE nodes SET data = zeroblob(length(data)) WHERE number = (SELECT max(number) FROM nodes) - 1');
    database.close();
    const damaged = openSqliteStorage(path, { historyBytes: 0 });
    expect(await historyOf(damaged).read(id).catch(({ code }: { code: string }) => code)).to.equal('history-damaged');
    expect(damaged.history.recent!.bytes).to.equal(0);
    await damaged.close();
  });

  it('gives every version as a model of whole documents has it', async () => {
    await checkRandomHistories(async () => {
      const storage = openSqliteStorage(freshPath());
      return { store: storage.history, close: storage.close };
    }, 5);
  });

  it('names a version whose row was damaged, in the old format and in the new one', async () => {
    const path = oldDatabase();
    const storage = openSqliteStorage(path);
    const history = createHistory({ store: storage.history, app: 'new', components: definitions, clock: Date.now });
    const { document } = parseDocument({ inlay: 1, name: 'New', pages: { main: {} } }, { components: definitions });
    const result = await history.save({ document: document!, edits: [], message: 'Made the app', origin: 'hand', author: 'ada', expected: null });
    await storage.close();
    const database = openDatabase(path);
    database.exec("UPDATE versions SET body = replace(body, 'Made', 'Mode') WHERE app = 'app'");
    const row = database.prepare("SELECT body FROM versions WHERE app = 'new'").get()!;
    const body = (row['body'] as Uint8Array).slice();
    body[body.length - 5]! ^= 1;
    database.prepare("UPDATE versions SET body = ? WHERE app = 'new'").run(body);
    database.close();
    const damaged = openSqliteStorage(path);
    const failure = async (app: string, id: string): Promise<string> => damaged.history.readVersion(app, id).then(() => 'read', ({ code, message }: { code: string; message: string }) => `${code} ${message.includes(id)}`);
    expect(await failure('app', recorded.versions[0]!.id)).to.equal('history-damaged true');
    expect(await failure('new', result.status === 'saved' ? result.version.id : '')).to.equal('history-damaged true');
    await damaged.close();
  });

  it('names the one node that was damaged among many that are read together, whatever was done to it', async () => {
    const path = freshPath();
    const storage = openSqliteStorage(path);
    const text = { type: 'text', parent: 'main', order: 'a0', props: { value: 'Hello' } };
    const { document } = parseDocument({ inlay: 1, name: 'New', pages: { main: {} }, components: Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`text${index}`, text])) }, { components: definitions });
    const saved = await createHistory({ store: storage.history, app: 'new', components: definitions, clock: Date.now }).save({ document: document!, edits: [], message: 'Made the app', origin: 'hand', author: 'ada', expected: null });
    await storage.close();
    const damages: readonly ((bytes: Uint8Array) => Uint8Array)[] = [(bytes) => bytes.subarray(0, bytes.byteLength - 3), (bytes) => bytes.with(bytes.byteLength >> 1, 0xff), (bytes) => bytes.with(1, bytes[1]! + 1), (bytes) => bytes.with(0, 0x03)];
    for (const [index, damage] of damages.entries()) {
      const database = openDatabase(path);
      const { hash, data } = database.prepare('SELECT hash, data FROM nodes ORDER BY length(data) DESC LIMIT 1 OFFSET ?').get(index) as { hash: Uint8Array; data: Uint8Array };
      database.prepare('UPDATE nodes SET data = ? WHERE hash = ?').run(damage(data), hash);
      database.close();
      const damaged = openSqliteStorage(path);
      const reading = createHistory({ store: damaged.history, app: 'new', components: definitions, clock: Date.now }).read(saved.status === 'saved' ? saved.version.id : '');
      const failure = await reading.then(() => 'read', ({ message }: { message: string }) => message);
      await damaged.close();
      expect(failure).to.match(new RegExp(`${Buffer.from(hash).toString('hex')} is damaged`));
      const mended = openDatabase(path);
      mended.prepare('UPDATE nodes SET data = ? WHERE hash = ?').run(data, hash);
      mended.close();
    }
  });
});
