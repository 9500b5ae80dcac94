import type { Migration } from './migration.ts';

/** Every migration, oldest first. Format 1 is the first there is, so there is none yet; the second format brings the first. */
export const MIGRATIONS: readonly Migration[] = [];
