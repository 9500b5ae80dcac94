import type isomorphicGit from 'isomorphic-git';
import type { GitFs } from './bounded-fs.ts';

/** The library that reads and writes repositories; it is loaded when it is needed. */
export type Git = typeof isomorphicGit;

/** Where a repository keeps its objects and branches, and what reads them. */
export interface GitFolder {
  readonly gitFolder: string;
  readonly git: Git;
  /** What the library is given as the file system, in which no object unpacks to more than may be read. */
  readonly fs: GitFs;
}

/** A branch of a repository. */
export interface GitHead {
  readonly branch: string;
  readonly oid: string;
  /** When it was deleted in the app; undefined for one that is there. */
  readonly deletedAt?: string;
}
