import type { BranchStore } from './branch-store.ts';
import type { ReleaseStore } from './release-store.ts';
import type { BranchHead, Version, VersionMark } from './version.ts';

/**
 * Where history is kept. Every implementation passes `history-store.contract.ts`.
 * Append only: nodes and versions are written once and never changed; only branch heads move, and what is written at
 * versions can be written anew.
 */
export interface HistoryStore extends BranchStore {
  /** The deflated node with this hash, or undefined. */
  readNode(hash: string): Promise<Uint8Array | undefined>;
  /** Which of these nodes are missing, so that a save writes only what is new. */
  missingNodes(hashes: readonly string[]): Promise<readonly string[]>;
  readVersion(app: string, id: string): Promise<Version | undefined>;
  /** Newest first, along first parents from `from` (or the branch's head), at most `limit` of them. */
  listVersions(app: string, options: { readonly branch: string; readonly from?: string; readonly limit: number }): Promise<readonly Version[]>;
  readBranch(app: string, branch: string): Promise<BranchHead | undefined>;
  /**
   * Writes the nodes and the version and moves the branch, all or nothing. Resolves false, having written nothing,
   * when the branch is not at `expected` any more (`null`: the branch must not exist yet).
   */
  commit(app: string, change: HistoryCommit): Promise<boolean>;
  /** What is written at versions of an app, in no order. */
  readMarks(app: string): Promise<readonly VersionMark[]>;
  /** Replaces what is written at a version; a mark without a name, a note and a pin takes it away. */
  writeMark(app: string, mark: VersionMark): Promise<void>;

  /** What was published. */
  readonly releases: ReleaseStore;
}

/** One atomic append. */
export interface HistoryCommit {
  readonly branch: string;
  readonly expected: string | null;
  readonly version: Version;
  /** Deflated nodes by hash; ones that are there already are left as they are. */
  readonly nodes: ReadonlyMap<string, Uint8Array>;
}
