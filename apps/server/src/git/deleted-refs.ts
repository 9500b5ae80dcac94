import type { Branch } from '@inlay/runtime/history';
import type { GitFolder, GitHead } from './git-folder.ts';

/** Where branches of the app that were deleted stand: out of the way of whoever works with the repository, and kept by it. */
export const DELETED = 'refs/inlay/deleted';
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** A branch that was deleted in the app. */
export interface DeletedHead extends GitHead {
  /** As ISO 8601. */
  readonly deletedAt: string;
}

type DeletedBranch = Branch & { readonly deletedAt: string };

/** True for a branch that was deleted. */
export function isDeleted(branch: Branch): branch is DeletedBranch {
  return branch.deletedAt !== undefined;
}

/** The deleted branches that an export left in a repository, by name. Whatever else stands at their place is passed over. */
export async function readDeleted({ git, fs, gitFolder: gitdir }: GitFolder, place = DELETED): Promise<readonly DeletedHead[]> {
  const found: DeletedHead[] = [];
  for (const branch of (await git.listRefs({ fs, gitdir, filepath: place })).sort()) {
    const oid = await git.resolveRef({ fs, gitdir, ref: `${place}/${branch}` });
    const tag = await git.readTag({ fs, gitdir, oid }).then((read) => read.tag, () => undefined);
    const deletedAt = tag?.message.trim();
    if (tag?.type === 'commit' && deletedAt !== undefined && TIME.test(deletedAt)) found.push({ branch, oid: tag.object, deletedAt });
  }
  return found;
}

/** What is in the repository: commits by the ids of versions, and its branches. */
export interface Written {
  readonly commits: ReadonlyMap<string, string>;
  readonly heads: readonly GitHead[];
}

/**
 * Writes deleted branches, each as a tag object that says when, and takes away those that were brought back. A branch of
 * the repository goes where the app's was deleted and has all of it, unless it is checked out. Resolves with what changed.
 */
export async function writeDeleted({ git, fs, gitFolder: gitdir }: GitFolder, branches: readonly Branch[], { commits, heads }: Written): Promise<readonly string[]> {
  const changed: string[] = [];
  const there = new Map((await readDeleted({ git, fs, gitFolder: gitdir })).map((head) => [head.branch, head]));
  for (const { name } of branches.filter((branch) => !isDeleted(branch) && there.has(branch.name))) await git.deleteRef({ fs, gitdir, ref: `${DELETED}/${name}` });
  const current = await git.currentBranch({ fs, gitdir, test: false });
  const existing = new Map(heads.map(({ branch, oid }) => [branch, oid]));
  for (const { name, version, deletedAt } of branches.filter(isDeleted)) {
    const oid = commits.get(version);
    if (oid === undefined) continue;
    const before = there.get(name);
    if (before?.oid !== oid || before.deletedAt !== deletedAt) {
      await git.writeRef({ fs, gitdir, ref: `${DELETED}/${name}`, value: await writeTime({ git, fs, gitFolder: gitdir }, { name, oid, deletedAt }), force: true });
      changed.push(`${name} (deleted)`);
    }
    const head = existing.get(name);
    const isKept = head !== undefined && (head === oid || await git.isDescendent({ fs, gitdir, oid, ancestor: head, depth: -1 }));
    if (isKept && current !== name) await git.deleteRef({ fs, gitdir, ref: `refs/heads/${name}` });
  }
  return changed;
}

async function writeTime({ git, fs, gitFolder: gitdir }: GitFolder, { name, oid, deletedAt }: { readonly name: string; readonly oid: string; readonly deletedAt: string }): Promise<string> {
  const tagger = { name: 'Inlay', email: 'inlay@inlay.invalid', timestamp: Math.floor(Date.parse(deletedAt) / 1000), timezoneOffset: 0 };
  return git.writeTag({ fs, gitdir, tag: { object: oid, type: 'commit', tag: name, tagger, message: `${deletedAt}\n` } });
}
