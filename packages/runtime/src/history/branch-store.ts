import type { Branch } from './branch.ts';
import type { Version } from './version.ts';

/** Branches of apps, and versions written beside the newest one. Part of `HistoryStore`; its contract is `branch-store.contract.ts`. */
export interface BranchStore {
  /** By name; deleted ones as well. */
  listBranches(app: string): Promise<readonly Branch[]>;
  /**
   * Writes versions and nodes, and makes or moves branches, all or nothing. Resolves false, having written nothing, when
   * a branch is not at `expected` any more (`null`: it must not exist, deleted or not). What is there already stays as it is.
   */
  append(app: string, change: HistoryAppend): Promise<boolean>;
  /** Protects, deletes or brings back a branch. Resolves false when there is no such branch. */
  setBranch(app: string, name: string, state: Pick<Branch, 'isProtected' | 'deletedAt'>): Promise<boolean>;
}

/** One atomic append of any number of versions. */
export interface HistoryAppend {
  readonly versions: readonly Version[];
  /** Deflated nodes by hash. */
  readonly nodes: ReadonlyMap<string, Uint8Array>;
  readonly branches: readonly AppendedBranch[];
}

/** A branch that is made or moved. With `deletedAt` it is made as a deleted one; one that is there stays deleted or not. */
export interface AppendedBranch {
  readonly name: string;
  readonly expected: string | null;
  readonly version: string;
  readonly deletedAt?: string;
}
