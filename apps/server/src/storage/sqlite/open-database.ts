import { DatabaseSync } from 'node:sqlite';
import { InlayError } from '@inlay/runtime/inlay-error';
import { inTransaction } from './transaction.ts';
import { MIGRATIONS } from './migrations.ts';
import type { Migration } from './migrations.ts';

const EXCLUSIVE_WAIT_MS = 1_000;
/** SQLite's own result codes; node:sqlite puts the extended code in `errcode`, whose low byte is this. */
const SQLITE_BUSY = 5;

/**
 * Opens the database, creating and migrating it as needed. A committed transaction survives a power cut (WAL with
 * full sync). What is deleted is overwritten. The connection holds the file for itself until it is closed: SQLite's lock is the kernel's, so it cannot
 * go stale, and it decides should two processes ever get past the lock file together.
 *
 * Throws an InlayError: `data-in-use` when another process holds the file, `data-too-new` when a newer server wrote it.
 */
export function openDatabase(path: string, migrations: readonly Migration[] = MIGRATIONS): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: EXCLUSIVE_WAIT_MS });
  try {
    // Before WAL: an exclusive connection then needs no shared-memory file beside the database.
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA cache_size = -32000;');
    migrate(database, migrations);
    return database;
  } catch (error) {
    database.close();
    if (!isBusy(error)) throw error;
    throw new InlayError(`Another process is using the database ${path}.`, { code: 'data-in-use', cause: error, hint: 'Stop the other Inlay server first, or give this one its own folder with --data.' });
  }
}

function migrate(database: DatabaseSync, migrations: readonly Migration[]): void {
  inTransaction(database, () => database.exec('CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT'));
  const applied = Number(database.prepare('SELECT coalesce(max(number), 0) AS number FROM migrations').get()?.['number']);
  const newest = migrations.at(-1)?.number ?? 0;
  if (applied > newest) {
    throw new InlayError(`The data folder was written by a newer Inlay: it has step ${applied}, this one knows steps up to ${newest}.`, { code: 'data-too-new', hint: 'Start the newer Inlay again, or choose another folder with --data.' });
  }
  // By their numbers, not by the highest: of steps that were written side by side, one may have been there before another.
  const done = new Set(database.prepare('SELECT number FROM migrations').all().map((row) => Number(row['number'])));
  for (const migration of migrations) {
    if (done.has(migration.number)) continue;
    inTransaction(database, () => {
      database.exec(migration.sql);
      database.prepare("INSERT INTO migrations (number, name, applied_at) VALUES (?, ?, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))").run(migration.number, migration.name);
    });
  }
}

function isBusy(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'errcode' in error ? error.errcode : undefined;
  return typeof code === 'number' && (code & 0xff) === SQLITE_BUSY;
}
