import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect } from 'chai';
import { afterAll } from 'vitest';
import { describeBranchStore } from '../../../../../packages/runtime/src/history/branch-store.contract.ts';
import { describeHistoryStore } from '../../../../../packages/runtime/src/history/history-store.contract.ts';
import { describeReleaseStore } from '../../../../../packages/runtime/src/history/release-store.contract.ts';
import { describeKnowledgeStore } from '../../../../../packages/runtime/src/knowledge/knowledge-store.contract.ts';
import { describeStorage } from '../storage.contract.ts';
import { MIGRATIONS } from './migrations.ts';
import { openDatabase } from './open-database.ts';
import { openSqliteStorage } from './sqlite-storage.ts';

const folder = mkdtempSync(join(tmpdir(), 'inlay-sqlite-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;
const freshPath = (): string => join(folder, `${(count += 1)}.sqlite`);

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
});
