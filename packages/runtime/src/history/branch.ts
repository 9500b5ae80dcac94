/** The branch that every app has; it cannot be deleted. */
export const MAIN_BRANCH = 'main';

/** A name for a version that moves as versions are saved on it. */
export interface Branch {
  readonly name: string;
  /** Its newest version. */
  readonly version: string;
  /** How often it moved. */
  readonly revision: number;
  /** It takes changes by merge only. */
  readonly isProtected: boolean;
  /** When it was deleted, as ISO 8601; it keeps its versions and can be brought back. */
  readonly deletedAt?: string;
}

const MAX_NAME = 80;
/** Letters and digits of any script in parts that `/` separates: what git takes as a branch, too. */
const NAME = /^[\p{L}\p{N}_][\p{L}\p{N}._-]*(?:\/[\p{L}\p{N}_][\p{L}\p{N}._-]*)*$/u;
const NOT_IN_GIT = /\.\.|\.(?:lock)?(?:\/|$)|^HEAD$/u;

/** What is wrong with a name for a branch, as a sentence; undefined when nothing is. */
export function branchNameFault(name: string): string | undefined {
  if (name === '') return 'A branch needs a name.';
  if (name.length > MAX_NAME) return `The name of a branch has at most ${MAX_NAME} characters.`;
  return NAME.test(name) && !NOT_IN_GIT.test(name) ? undefined : 'The name of a branch holds letters, digits, dots, dashes and slashes, begins with a letter or digit, and does not end in a dot.';
}

/** What people type as a name, with dashes in place of spaces. */
export function toBranchName(words: string): string {
  return words.trim().replaceAll(/\s+/g, '-');
}
