import { SECTIONS } from '@inlay/runtime/document';
import type { AppDocument, KnownComponent } from '@inlay/runtime/document';
import { createHistory, inOrder } from '@inlay/runtime/history';
import type { HistoryStore, Version } from '@inlay/runtime/history';
import { InlayError } from '@inlay/runtime/inlay-error';
import { renderCommit } from './commit-object.ts';
import { isDeleted, writeDeleted } from './deleted-refs.ts';
import { APP_FILE, OUR_NAMES, toFiles } from './document-files.ts';
import { writeCommit } from './write-commit.ts';
import { mapVersions } from './map-versions.ts';
import type { GitRepository, TreeEntry } from './repository.ts';
import { createVersionGraph } from './version-graph.ts';
import { requireCleanWorktree, updateWorktree } from './worktree.ts';

/** An app whose history goes to or comes from a repository. */
export interface GitApp {
  readonly store: HistoryStore;
  readonly app: string;
  readonly components: readonly KnownComponent[];
}

/** What an export did. */
export interface GitExport {
  readonly commits: number;
  /** Branches and tags that were made or moved. */
  readonly moved: readonly string[];
}

/**
 * Writes an app's versions as commits, its branches as branches and its releases as tags (`v1.2.0`); what is there already stays, so a second run only
 * adds. Deleted branches stand under `refs/inlay/deleted`, where git shows none. Rejects, having moved no branch, with `git-ahead` where the repository has commits
 * that the app has not, and with `git-dirty` where files of its working tree are not committed.
 */
export async function exportHistory(repository: GitRepository, { store, app, components }: GitApp): Promise<GitExport> {
  const all = await store.listBranches(app);
  const branches = all.filter((branch) => !isDeleted(branch));
  const tags = (await store.releases.list(app)).map(({ version: name, source }) => ({ name: `v${name}`, version: source }));
  const { version } = createVersionGraph(store, app);
  const history = createHistory({ store, app, components, clock: () => 0 });
  const commits = new Map(await mapVersions(repository, { store, app }));
  const known = commits.size;
  const write = createCommitWriter(repository);
  const parentsOf = async (id: string): Promise<readonly string[]> => (commits.has(id) ? [] : (await version(id))?.parents ?? []);
  for (const id of await inOrder([...all.map((branch) => branch.version), ...tags.map((tag) => tag.version)], parentsOf)) {
    const found = commits.has(id) ? undefined : await version(id);
    if (found === undefined) continue;
    const parents = found.parents.flatMap((parent) => commits.get(parent) ?? []);
    commits.set(id, await write(found, await history.read(id), parents));
  }
  const moves = await planMoves(repository, branches.map(({ name, version: head }) => ({ name, oid: commits.get(head)! })));
  const head = await currentBranch(repository);
  const headMove = moves.find(({ name }) => name === head);
  if (headMove !== undefined) await requireCleanWorktree(repository);
  const { git, fs, gitFolder: gitdir } = repository;
  for (const { name, oid } of moves) await git.writeRef({ fs, gitdir, ref: `refs/heads/${name}`, value: oid, force: true });
  if (headMove !== undefined) await updateWorktree(repository);
  const tagged = await writeTags(repository, tags.flatMap(({ name, version: id }) => (commits.has(id) ? [{ name, oid: commits.get(id)! }] : [])));
  const deleted = await writeDeleted(repository, all, { commits, heads: await repository.branches() });
  return { commits: commits.size - known, moved: [...moves.map(({ name }) => name), ...tagged, ...deleted] };
}

/** Writes commits; files and folders that are as in another one are not written again. */
function createCommitWriter({ git, fs, gitFolder: gitdir, readCommit, readTree }: GitRepository) {
  const blobs = new Map<string, string>();
  const trees = new Map<string, string>();
  const writeBlob = async (text: string): Promise<string> => {
    const oid = blobs.get(text) ?? await git.writeBlob({ fs, gitdir, blob: new TextEncoder().encode(text) });
    blobs.set(text, oid);
    return oid;
  };
  const writeTree = async (entries: readonly TreeEntry[]): Promise<string> => {
    const key = entries.map(({ path, oid }) => `${path}\0${oid}`).join('\n');
    const oid = trees.get(key) ?? await git.writeTree({ fs, gitdir, tree: [...entries] });
    trees.set(key, oid);
    return oid;
  };
  return async (version: Version, document: AppDocument, parents: readonly string[]): Promise<string> => {
    const [first] = parents;
    // What people keep beside the app, as a README, stays where it is.
    const others = first === undefined ? [] : (await readTree((await readCommit(first)).tree)).filter(({ path }) => !OUR_NAMES.has(path));
    const files = toFiles(document);
    const top: TreeEntry[] = [...others, { mode: '100644', path: APP_FILE, oid: await writeBlob(files.get(APP_FILE)!), type: 'blob' }];
    for (const section of SECTIONS) {
      const entries: TreeEntry[] = [];
      for (const name of Object.keys(document[section])) entries.push({ mode: '100644', path: `${name}.json`, oid: await writeBlob(files.get(`${section}/${name}.json`)!), type: 'blob' });
      if (entries.length > 0) top.push({ mode: '040000', path: section, oid: await writeTree(entries), type: 'tree' });
    }
    return writeCommit(gitdir, renderCommit({ tree: await writeTree(top), parents, version }));
  };
}

interface Move {
  readonly name: string;
  readonly oid: string;
}

/** The branches that move forward. Rejects where one would lose commits. */
async function planMoves({ git, fs, gitFolder: gitdir, branches }: GitRepository, wanted: readonly Move[]): Promise<readonly Move[]> {
  const existing = new Map((await branches()).map(({ branch, oid }) => [branch, oid]));
  const moves: Move[] = [];
  for (const { name, oid } of wanted) {
    const old = existing.get(name);
    if (old === oid) continue;
    if (old !== undefined && !(await git.isDescendent({ fs, gitdir, oid, ancestor: old, depth: -1 }))) {
      throw new InlayError(`The branch ${name} of the repository has commits that the app has not.`, { code: 'git-ahead', hint: 'Import them first.' });
    }
    moves.push({ name, oid });
  }
  return moves;
}

async function writeTags({ git, fs, gitFolder: gitdir }: GitRepository, tags: readonly Move[]): Promise<readonly string[]> {
  const existing = new Set(await git.listTags({ fs, gitdir }));
  const added = tags.filter(({ name }) => !existing.has(name));
  for (const { name, oid } of added) await git.writeRef({ fs, gitdir, ref: `refs/tags/${name}`, value: oid });
  return added.map(({ name }) => name);
}

async function currentBranch({ git, fs, gitFolder: gitdir }: GitRepository): Promise<string | undefined> {
  return await git.currentBranch({ fs, gitdir, test: false }) ?? undefined;
}
