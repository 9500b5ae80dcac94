import type { Migration } from './migration.ts';

/** What is wrong with a list of migrations; undefined when each goes on where the one before ends, up to `format`. */
export function findMigrationFault(migrations: readonly Migration[], format: number): string | undefined {
  for (const [index, { from, title }] of migrations.entries()) {
    const expected = format - migrations.length + index;
    if (!Number.isInteger(from) || from < 0) return `Migration "${title}" reads format ${from}, which is no whole number from 0.`;
    if (from !== expected) return `Migration "${title}" reads format ${from}; in this place of the list one has to read format ${expected}.`;
  }
  return undefined;
}
