import { diffDocuments } from '@inlay/runtime/edits';
import type { AppDocument, KnownComponent } from '@inlay/runtime/document';
import { branchNameFault, createHistory, inOrder, MAIN_BRANCH, platformCodec, treeFor, versionId } from '@inlay/runtime/history';
import type { Ancestry, AppendedBranch, Branch, HistoryAppend, HistoryStore, NodeCodec, Version } from '@inlay/runtime/history';
import { InlayError } from '@inlay/runtime/inlay-error';
import { renderCommit } from './commit-object.ts';
import { fromFiles } from './document-files.ts';
import type { GitApp } from './export-history.ts';
import type { GitHead } from './git-folder.ts';
import { importedCommits } from './map-versions.ts';
import { GIT_LIMITS } from './limits.ts';
import type { GitRepository } from './repository.ts';
import { createVersionGraph } from './version-graph.ts';

/** What an import brings; nothing is written yet. */
export interface GitImport extends HistoryAppend {
  /** What is to be said of it: branches that were left out or are kept under another name. */
  readonly notes: readonly string[];
  /** The document on `main`. */
  readonly document: AppDocument;
}

/**
 * Reads the commits of branches as versions. One that an export wrote and nobody changed is that version again, with its
 * id; any other is a new one, `origin: 'import'`. A branch of the app that went on meanwhile, or is protected, stays, and
 * what the repository has comes as a branch beside it. Rejects with an InlayError that names the commit and the file.
 */
export async function readHistory(repository: GitRepository, gitApp: GitApp, heads: readonly GitHead[]): Promise<GitImport> {
  const { store, app } = gitApp;
  const notes: string[] = [];
  const named = await nameHeads(repository, heads, notes);
  const reader = createReader(repository, gitApp, await importedCommits(gitApp));
  const order = await inOrder(named.map(({ oid }) => oid), createParents(repository));
  for (const oid of order) await reader.read(oid);
  const tips = named.map(({ branch, oid, deletedAt }) => {
    const version = reader.versionOf.get(oid);
    if (version === undefined) throw new InlayError(`The branch ${branch} of the repository holds no app: app.json is missing.`, { code: 'git-bad-file' });
    return { branch, version, ...(deletedAt === undefined ? {} : { deletedAt }) };
  });
  const branches = await placeBranches({ store, app, added: reader.added, tips, notes });
  const main = tips.find(({ branch, deletedAt }) => branch === MAIN_BRANCH && deletedAt === undefined);
  if (main === undefined) throw new InlayError('The repository has no branch that could be main.', { code: 'git-no-branch' });
  return { versions: [...reader.added.values()], nodes: reader.nodes, branches, notes, document: await reader.documentOf(main.version) };
}

/** The parents of commits, asked for one commit after the other, each once. Rejects where there are too many. */
function createParents(repository: GitRepository): (oid: string) => Promise<readonly string[]> {
  let [commits, links] = [0, 0];
  return async (oid) => {
    const { parents } = await repository.readCommit(oid);
    commits += 1;
    links += parents.length;
    if (commits > GIT_LIMITS.commits) throw new InlayError(`The repository has more than ${GIT_LIMITS.commits} commits.`, { code: 'git-too-large' });
    if (links > GIT_LIMITS.parents) throw new InlayError(`The commits of the repository have more than ${GIT_LIMITS.parents} parents.`, { code: 'git-too-large' });
    return parents;
  };
}

/** Branches under names that the app can have; without a `main`, the one that is checked out, or the only one, is it. */
async function nameHeads({ git, fs, gitFolder: gitdir }: GitRepository, heads: readonly GitHead[], notes: string[]): Promise<readonly GitHead[]> {
  const usable = heads.filter(({ branch }) => {
    const fault = branchNameFault(branch);
    if (fault !== undefined) notes.push(`The branch ${JSON.stringify(branch)} was left out. ${fault}`);
    return fault === undefined;
  });
  if (usable.some(({ branch }) => branch === MAIN_BRANCH)) return usable;
  const open = usable.filter(({ deletedAt }) => deletedAt === undefined);
  const current = await git.currentBranch({ fs, gitdir }).catch(() => undefined);
  const main = open.find(({ branch }) => branch === current) ?? open[0];
  if (main !== undefined) notes.push(`The branch ${main.branch} of the repository is ${MAIN_BRANCH} here.`);
  return usable.map((head) => (head === main ? { ...head, branch: MAIN_BRANCH } : head));
}

function createReader(repository: GitRepository, { store, app, components }: GitApp, imported: ReadonlyMap<string, string>) {
  const { codec = platformCodec } = store;
  const versionOf = new Map<string, string>(imported);
  const added = new Map<string, Version>();
  const nodes = new Map<string, Uint8Array>();
  let made = 0;
  // Of a commit's tree; by version, so that edits can be told.
  const trees = new Map<string, string>();
  const documentOf = async (version: string): Promise<AppDocument> => {
    const tree = trees.get(version);
    if (tree !== undefined) return readDocument(repository, tree, { where: `version ${version}`, components });
    return createHistory({ store, app, components, clock: () => 0 }).read(version);
  };
  const read = async (oid: string): Promise<void> => {
    if (versionOf.has(oid)) return;
    const where = `commit ${oid.slice(0, 10)}`;
    const commit = await repository.readCommit(oid);
    const parents = commit.parents.flatMap((parent) => versionOf.get(parent) ?? []);
    const files = await repository.readApp(commit.tree, where);
    // Before the app was added to the repository there is nothing to read.
    if (files === undefined) {
      if (parents[0] !== undefined) throw new InlayError(`app.json is missing in ${where}.`, { code: 'git-bad-file' });
      return;
    }
    const document = fromFiles(files, { where, components });
    const tree = await treeFor(document, codec, commit.version?.tree);
    const version = await sameVersion(repository, oid, { parents, root: tree.root, codec }) ?? await newVersion({ oid, commit, parents, root: tree.root, document, codec, before: parents[0] === undefined ? undefined : await documentOf(parents[0]), components });
    versionOf.set(oid, version.id);
    trees.set(version.id, commit.tree);
    if (added.has(version.id) || (await store.readVersion(app, version.id)) !== undefined) return;
    added.set(version.id, version);
    made += JSON.stringify(version.edits).length;
    // A changed commit with our header may have asked for a tree of the first format.
    for (const [hash, bytes] of tree.nodes) {
      if (!nodes.has(hash)) made += bytes.byteLength;
      nodes.set(hash, bytes);
    }
    if (made > GIT_LIMITS.importBytes) throw new InlayError(`The repository makes a history of more than ${GIT_LIMITS.importBytes / 1_000_000} MB.`, { code: 'git-too-large' });
  };
  return { read, versionOf, added, nodes, documentOf };
}

async function readDocument(repository: GitRepository, tree: string, options: { readonly where: string; readonly components: readonly KnownComponent[] }): Promise<AppDocument> {
  return fromFiles(await repository.readApp(tree, options.where) ?? new Map(), options);
}

/** The version that a commit says it is, if it is that to the byte: its id, its parents, its document, and the commit itself. */
async function sameVersion(repository: GitRepository, oid: string, { parents, root, codec }: { readonly parents: readonly string[]; readonly root: string; readonly codec: NodeCodec }): Promise<Version | undefined> {
  const commit = await repository.readCommit(oid);
  const { version } = commit;
  if (version === undefined || version.tree !== root || version.parents.join() !== parents.join()) return undefined;
  const { id, ...content } = version;
  if ((await versionId(content, codec)) !== id) return undefined;
  return (await repository.readText(oid)) === renderCommit({ ...commit, version }) ? version : undefined;
}

async function newVersion({ oid, commit, parents, root, document, codec, before, components }: { readonly oid: string; readonly commit: Awaited<ReturnType<GitRepository['readCommit']>>; readonly parents: readonly string[]; readonly root: string; readonly document: AppDocument; readonly codec: NodeCodec; readonly before: AppDocument | undefined; readonly components: readonly KnownComponent[] }): Promise<Version> {
  const content: Omit<Version, 'id'> = {
    parents, tree: root, author: commit.author, origin: 'import', message: commit.message || 'Imported from git',
    edits: before === undefined ? [] : diffDocuments(before, document, { components }), at: commit.at, commit: oid,
  };
  return { id: await versionId(content, codec), ...content };
}

/** Where each branch of the repository goes: forward where the app has nothing else, else beside. */
async function placeBranches({ store, app, added, tips, notes }: { readonly store: HistoryStore; readonly app: string; readonly added: ReadonlyMap<string, Version>; readonly tips: readonly { readonly branch: string; readonly version: string; readonly deletedAt?: string }[]; readonly notes: string[] }): Promise<HistoryAppend['branches']> {
  const graph = createVersionGraph(store, app, added);
  const existing = new Map((await store.listBranches(app)).map((branch): [string, Branch] => [branch.name, branch]));
  const placed: AppendedBranch[] = [];
  for (const { branch, version, deletedAt } of tips) {
    const deletion = deletedAt === undefined ? {} : { deletedAt };
    const own = existing.get(branch);
    if (own === undefined) placed.push({ name: branch, expected: null, version, ...deletion });
    else if (!(await graph.isAncestor(version, own.version))) {
      const canMove = !own.isProtected && (own.deletedAt === undefined) === (deletedAt === undefined) && await graph.isAncestor(own.version, version);
      const place = canMove ? own : await beside(branch, version, { existing, graph });
      if (!canMove) notes.push(`The branch ${branch} ${stayWords(own)}, so what the repository has came as ${place.name}. Merge it in the playground.`);
      if (place.version !== version) placed.push({ name: place.name, expected: place.version, version, ...deletion });
    }
  }
  return placed;
}

/** The branch that holds what the repository has on one that stays: one of an earlier import, if it can move on, or a new one. */
async function beside(branch: string, version: string, { existing, graph }: { readonly existing: ReadonlyMap<string, Branch>; readonly graph: Ancestry }): Promise<{ readonly name: string; readonly version: string | null }> {
  for (let number = 1; ; number += 1) {
    const name = `${branch}-from-git${number === 1 ? '' : `-${number}`}`;
    const earlier = existing.get(name);
    if (earlier === undefined) return { name, version: null };
    if (earlier.deletedAt === undefined && await graph.isAncestor(earlier.version, version)) return earlier;
  }
}

function stayWords({ deletedAt, isProtected }: Branch): string {
  if (deletedAt !== undefined) return 'was deleted';
  return isProtected ? 'is protected' : 'went on here and in the repository';
}
