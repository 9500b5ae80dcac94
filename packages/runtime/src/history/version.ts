/** Who or what made a version. */
export type VersionOrigin = 'hand' | 'assist' | 'restore' | 'merge' | 'import' | 'mcp' | 'migration';

/** A point in an app's history. Never rewritten. Its `id` is the hash of everything else in it. */
export interface Version {
  /** 64 lower-case hex digits: SHA-256 over the canonical bytes of the other fields. */
  readonly id: string;
  /** The versions it follows: none for the first, two for a merge. */
  readonly parents: readonly string[];
  /** The hash of the root node of the document's tree. */
  readonly tree: string;
  readonly author: string;
  readonly origin: VersionOrigin;
  /** In plain words: "Changed the prompt of analyze". */
  readonly message: string;
  /** The edits from the first parent, canonical; empty for the first version. */
  readonly edits: readonly unknown[];
  /** When, as ISO 8601 in UTC with milliseconds. */
  readonly at: string;
  /** The version whose document this one brings back, for `origin: 'restore'`. */
  readonly restored?: string;
  /** What was asked of Assist, where that made it. */
  readonly prompt?: string;
  /** The conversation in which it was asked. */
  readonly conversation?: string;
  /** The git commit it was made from, for `origin: 'import'` from a repository: 40 lower-case hex digits. */
  readonly commit?: string;
  /** True where the author's name was taken away for privacy: the id cannot be checked any more. */
  readonly redacted?: true;
}

/** What is left of a version that was thinned or deleted. */
export interface Tombstone {
  readonly id: string;
  /** The nearest versions before it that were there when it was taken away. */
  readonly parents: readonly string[];
  /** When the version was made. */
  readonly at: string;
}

/** A branch's newest version and how often it moved: what optimistic concurrency compares. */
export interface BranchHead {
  readonly version: string;
  readonly revision: number;
}

/** What somebody wrote at a version. It is not part of it: it can be changed and taken away. */
export interface VersionMark {
  readonly version: string;
  /** Empty for none. */
  readonly name: string;
  /** Empty for none. */
  readonly note: string;
  readonly pinned: boolean;
}
