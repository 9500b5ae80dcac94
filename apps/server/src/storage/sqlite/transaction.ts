import type { DatabaseSync } from 'node:sqlite';

/**
 * Runs `work` in one write transaction; what it throws rolls everything back and is thrown on.
 * IMMEDIATE takes the write lock at once, so a read inside cannot be overtaken before the write that depends on it.
 */
export function inTransaction<Result>(database: DatabaseSync, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // A failed COMMIT may have ended the transaction already; a second error here would hide the first.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
