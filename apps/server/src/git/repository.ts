import { lstat, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SECTIONS } from '@inlay/runtime/document';
import { InlayError, isInlayError } from '@inlay/runtime/inlay-error';
import { createBoundedFs } from './bounded-fs.ts';
import { parseCommit } from './commit-object.ts';
import type { Commit } from './commit-object.ts';
import { readDeleted } from './deleted-refs.ts';
import type { DeletedHead } from './deleted-refs.ts';
import type { Git, GitFolder, GitHead } from './git-folder.ts';
import { APP_FILE, OUR_NAMES } from './document-files.ts';
import { createFileReader } from './file-reader.ts';
import { GIT_LIMITS } from './limits.ts';
import { createObjectStore } from './objects/object-store.ts';

/** A file or folder in a tree. */
export interface TreeEntry {
  readonly mode: string;
  readonly path: string;
  readonly oid: string;
  readonly type: 'blob' | 'tree' | 'commit';
}

/** A git repository as this server uses it: objects and branches; hooks and settings of the repository mean nothing here. */
export interface GitRepository extends GitFolder {
  /** With a working tree: that folder. */
  readonly folder: string | undefined;
  /** By name. */
  branches(): Promise<readonly GitHead[]>;
  /** Those that were deleted in the app and have no branch of their name, by name. */
  deletedBranches(): Promise<readonly DeletedHead[]>;
  readCommit(oid: string): Promise<Commit>;
  /** A commit's text to the byte; without its signature, if it has one. */
  readText(oid: string): Promise<string>;
  /** Top-level entries of a tree. */
  readTree(oid: string): Promise<readonly TreeEntry[]>;
  /** Our files of a commit's tree, parsed, by path; undefined where no app is in it. Throws an InlayError that names the file. */
  readApp(tree: string, where: string): Promise<ReadonlyMap<string, unknown> | undefined>;
}

/** Opens a repository: one with a working tree, or a bare one. Rejects with `no-repository`. */
export async function openRepository(folder: string, options: { readonly create?: 'worktree' | 'bare' } = {}): Promise<GitRepository> {
  const { default: git } = await import('isomorphic-git');
  const place = await locate(folder) ?? await create(folder, options.create, git);
  return makeRepository(git, place);
}

interface Place {
  readonly folder: string | undefined;
  readonly gitFolder: string;
}

function makeRepository(git: Git, { folder, gitFolder }: Place): GitRepository {
  const objects = createObjectStore(gitFolder);
  const fs = createBoundedFs(gitFolder, objects);
  const options = { fs, gitdir: gitFolder, cache: {} };
  const damaged = (kind: string, oid: string) => (cause: unknown): never => {
    if (isInlayError(cause) && cause.code.startsWith('git-too-')) throw new InlayError(`${kind} ${oid} cannot be read. ${cause.message}`, { code: cause.code });
    throw new InlayError(`${kind} ${oid} of the repository is missing or damaged.`, { code: 'git-damaged', cause });
  };
  const readText = async (oid: string): Promise<string> => (await git.readCommit({ ...options, oid }).catch(damaged('Commit', oid))).payload;
  const readTree = async (oid: string): Promise<readonly TreeEntry[]> => {
    return (await git.readTree({ ...options, oid }).catch(damaged('Tree', oid))).tree;
  };
  const readValue = createFileReader(objects, damaged);
  return {
    folder, gitFolder, git, fs, readText, readTree,
    deletedBranches: async () => {
      const there = new Set(await git.listBranches(options));
      return (await readDeleted({ git, fs, gitFolder })).filter(({ branch }) => !there.has(branch));
    },
    branches: async () => {
      const names = await git.listBranches(options);
      if (names.length > GIT_LIMITS.branches) throw new InlayError(`The repository has ${names.length} branches; at most ${GIT_LIMITS.branches} are read.`, { code: 'git-too-large' });
      return Promise.all(names.sort().map(async (branch) => ({ branch, oid: await git.resolveRef({ ...options, ref: `refs/heads/${branch}` }) })));
    },
    readCommit: async (oid) => parseCommit(oid, await readText(oid)),
    async readApp(tree, where) {
      const files = new Map<string, unknown>();
      let bytes = 0;
      for (const { path, oid } of await listFiles(readTree, tree, where)) {
        const file = readValue(path, oid, where);
        files.set(path, file.value);
        bytes += file.bytes;
        if (bytes > GIT_LIMITS.appBytes) throw new InlayError(`The files of the app in ${where} are larger than ${GIT_LIMITS.appBytes / 1_000_000} MB together.`, { code: 'git-too-large' });
      }
      return files.has(APP_FILE) ? files : undefined;
    },
  };
}

/** Our files in a tree. What is no plain file where one of ours should be is refused. */
async function listFiles(readTree: GitRepository['readTree'], tree: string, where: string): Promise<readonly { readonly path: string; readonly oid: string }[]> {
  const files: { readonly path: string; readonly oid: string }[] = [];
  const take = (path: string, { type, mode, oid }: TreeEntry): void => {
    if (type !== 'blob' || mode === '120000') throw new InlayError(`${path} in ${where} is ${mode === '120000' ? 'a symbolic link' : 'no file'}.`, { code: 'git-bad-file' });
    if (files.push({ path, oid }) > GIT_LIMITS.files) throw new InlayError(`There are more than ${GIT_LIMITS.files} files in ${where}.`, { code: 'git-too-large' });
  };
  const entries = await readTree(tree);
  for (const entry of entries.filter(({ path }) => OUR_NAMES.has(path))) {
    if (entry.path === APP_FILE) take(APP_FILE, entry);
    else if (entry.type !== 'tree') throw new InlayError(`${entry.path} in ${where} is no folder.`, { code: 'git-bad-file' });
    else for (const file of await readTree(entry.oid)) if (file.path.endsWith('.json')) take(checkedPath(`${entry.path}/${file.path}`, where), file);
  }
  return files;
}

const FILE_PATH = new RegExp(`^(?:${SECTIONS.join('|')})/[a-z][A-Za-z0-9_]*\\.json$`);

function checkedPath(path: string, where: string): string {
  if (!FILE_PATH.test(path)) throw new InlayError(`${JSON.stringify(path)} in ${where} is not named as an entry of an app is: a small letter, then letters, digits and _.`, { code: 'git-bad-file' });
  return path;
}

async function locate(folder: string): Promise<Place | undefined> {
  const inside = await lstat(join(folder, '.git')).catch(() => undefined);
  if (inside?.isDirectory() === true) return { folder, gitFolder: join(folder, '.git') };
  // A file or a link leads elsewhere on this machine.
  if (inside !== undefined) throw new InlayError(`${join(folder, '.git')} is no folder.`, { code: 'no-repository', hint: 'Name the main folder of the repository.' });
  const names: readonly string[] = await readdir(folder).catch(() => []);
  return names.includes('HEAD') && names.includes('objects') && names.includes('refs') ? { folder: undefined, gitFolder: folder } : undefined;
}

async function create(folder: string, kind: 'worktree' | 'bare' | undefined, git: Git): Promise<Place> {
  if (kind === undefined) throw new InlayError(`${folder} is no git repository.`, { code: 'no-repository' });
  const names = await readdir(folder).catch(() => []);
  if (names.length > 0) throw new InlayError(`${folder} is no git repository, and not empty.`, { code: 'no-repository', hint: 'Name a new folder, or run git init there first.' });
  await mkdir(folder, { recursive: true });
  const gitFolder = kind === 'bare' ? folder : join(folder, '.git');
  await git.init({ fs: createBoundedFs(gitFolder, createObjectStore(gitFolder)), gitdir: gitFolder, defaultBranch: 'main', ...(kind === 'bare' ? { bare: true, dir: folder } : { dir: folder }) });
  return { folder: kind === 'bare' ? undefined : folder, gitFolder };
}
