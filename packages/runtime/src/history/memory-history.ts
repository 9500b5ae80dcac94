import type { Branch } from './branch.ts';
import type { Version, VersionMark } from './version.ts';

/** A branch as it is kept in memory. */
export type MemoryBranch = Branch & { readonly app: string };

/** What a memory store holds. Keys of versions and branches are made by `key`. */
export interface MemoryHistory {
  readonly nodes: Map<string, Uint8Array>;
  readonly versions: Map<string, Version>;
  readonly branches: Map<string, MemoryBranch>;
  readonly marks: Map<string, Map<string, VersionMark>>;
  /** Counts what was added and taken away. */
  revision: number;
}

/** NUL cannot stand in an id, so two different pairs never share a key. */
export function key(app: string, id: string): string {
  return `${app}\0${id}`;
}
