import { InlayError } from '@inlay/runtime/inlay-error';
import type { GitRepository } from './repository.ts';

/** Rejects with `git-dirty` where a file of the working tree is not as it was committed. A bare repository has none. */
export async function requireCleanWorktree({ git, fs, folder: dir, gitFolder: gitdir, branches }: GitRepository): Promise<void> {
  if (dir === undefined || (await branches()).length === 0) return;
  const changed = (await git.statusMatrix({ fs, dir, gitdir })).filter(([, head, worktree, stage]) => !(head === 1 && worktree === 1 && stage === 1) && !(head === 0 && stage === 0));
  if (changed.length === 0) return;
  throw new InlayError(`${changed[0]![0]}${changed.length === 1 ? ' is' : ` and ${changed.length - 1} more files are`} changed in ${dir} and not committed.`, { code: 'git-dirty', hint: 'Commit or take back the changes there first.' });
}

/** Puts the files of the branch that is checked out into the working tree. A bare repository has none. */
export async function updateWorktree({ git, fs, folder: dir, gitFolder: gitdir }: GitRepository): Promise<void> {
  if (dir !== undefined) await git.checkout({ fs, dir, gitdir, force: true });
}
