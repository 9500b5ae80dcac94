import type { BranchStore } from './branch-store.ts';
import type { NodeCodec } from './node-codec.ts';
import type { RecentTrees } from './recent-trees.ts';
import type { ReleaseStore } from './release-store.ts';
import type { BranchHead, Tombstone, Version, VersionMark } from './version.ts';

/**
 * Where history is kept. Every implementation passes `history-store.contract.ts`.
 * Append only: nodes and versions are written once and never changed; only branch heads move, and what is written at
 * versions can be written anew. What is thinned or deleted leaves a tombstone.
 */
export interface HistoryStore extends BranchStore, RetentionStore {
  /** The quickest way to hash and deflate where the store is; the platform's own when left out. */
  readonly codec?: NodeCodec;
  /** What was read and written of late, for all histories in it; each has its own when left out. */
  readonly recent?: RecentTrees;
  /** The kept bytes of these nodes, in the order asked for; undefined for one that is not there. */
  readNodes(hashes: readonly string[]): Promise<readonly (Uint8Array | undefined)[]>;
  /**
   * A version; undefined also for one that was taken away. In the place of parents that were taken away it has the
   * nearest before them that are still there. Rejects with an InlayError that names it when it is damaged.
   */
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
  /** Kept bytes of nodes by hash; ones that are there already are left as they are. Nodes of `expected` may be left out. */
  readonly nodes: ReadonlyMap<string, Uint8Array>;
}

/** How thinning and deletion meet a store. */
export interface RetentionStore {
  /** Every version that there is, of this app or of all, in no order, with the revision of the store as it was read. */
  surveyVersions(app?: string): Promise<HistorySurvey>;
  /**
   * Puts tombstones in the place of versions and drops nodes, all or nothing. Resolves false, having changed nothing,
   * when a version was added or taken away anywhere since the revision `seen`: a node may be in use again.
   */
  bury(app: string, burial: Burial): Promise<boolean>;
  /** What is left of versions that were taken away, in no order. */
  readTombstones(app: string): Promise<readonly Tombstone[]>;
  /** Takes a person's name off every version that has it. Resolves with how many there were. */
  redactAuthor(app: string, author: string): Promise<number>;
  /** Takes away all of an app's history, tombstones too, and these nodes. Resolves as `bury` does. */
  eraseHistory(app: string, options: { readonly nodes: readonly string[]; readonly seen: number }): Promise<boolean>;
  /** What the owner decided about thinning, as it was written; undefined where nothing was. */
  readRetention(app: string): Promise<string | undefined>;
  writeRetention(app: string, policy: string): Promise<void>;
}

/** A version as thinning looks at it. */
export interface SurveyedVersion {
  readonly app: string;
  readonly id: string;
  readonly tree: string;
  /** As `readVersion` gives them. */
  readonly parents: readonly string[];
  readonly at: string;
  readonly author: string;
}

/** All versions at one moment. */
export interface HistorySurvey {
  readonly revision: number;
  readonly versions: readonly SurveyedVersion[];
  /** The heads of the branches of the surveyed apps. */
  readonly heads: readonly string[];
}

/** Versions to be taken away. */
export interface Burial {
  readonly tombstones: readonly Tombstone[];
  /** Versions that stay and followed one of them, with the parents that they have from now on. */
  readonly relinked: readonly Pick<Version, 'id' | 'parents'>[];
  readonly nodes: readonly string[];
  readonly seen: number;
}
