import { randomBytes } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { definitions } from '@inlay/components/definitions';
import { appId, MAIN_BRANCH } from '@inlay/runtime/history';
import { exportHistory } from '../git/export-history.ts';
import type { GitApp } from '../git/export-history.ts';
import type { GitHead } from '../git/git-folder.ts';
import { readHistory } from '../git/import-history.ts';
import { fetchHeads, pushAll, readRemote, TOKEN_VARIABLE } from '../git/remote.ts';
import { openRepository } from '../git/repository.ts';
import type { GitRepository } from '../git/repository.ts';
import { createGitHttp } from './git-http.ts';
import type { HistoryArguments } from './history-arguments.ts';
import type { OpenedHome } from './open-home.ts';
import type { CommandOutput } from './run.ts';
import { UsageError } from './usage-error.ts';

/** `inlay history export APP --git DIR`. */
export async function exportGit({ app, folder }: HistoryArguments, home: OpenedHome, { out }: CommandOutput): Promise<void> {
  const gitApp = await requireApp(home, app);
  const { commits, moved } = await exportHistory(await openRepository(folder!, { create: 'worktree' }), gitApp);
  out(commits === 0 && moved.length === 0 ? `${folder} has everything already.\n` : `Wrote ${count(commits, 'commit')} to ${folder}${moved.length === 0 ? '' : `: ${moved.join(', ')}`}.\n`);
}

/** `inlay history import [APP] --git DIR`. */
export async function importGit({ app, folder }: HistoryArguments, home: OpenedHome, output: CommandOutput): Promise<void> {
  const repository = await openRepository(folder!);
  await takeIn({ repository, heads: [...await repository.branches(), ...await repository.deletedBranches()], app, home, output });
}

/** `inlay history push APP URL`. */
export async function pushGit({ app, url }: HistoryArguments, home: OpenedHome, { out, error }: CommandOutput): Promise<void> {
  const remote = readRemote(url!, { token: process.env[TOKEN_VARIABLE], http: createGitHttp });
  const gitApp = await requireApp(home, app);
  const repository = await openMirror(home, gitApp.app);
  await exportHistory(repository, gitApp);
  try {
    const { pushed, refused } = await pushAll(repository, remote);
    if (refused.length > 0) error(`The remote takes branches and tags only, so this stayed here: ${refused.join(', ')}.\n`);
    out(`Pushed ${pushed.join(', ')}.\n`);
  } finally {
    await remote.http.close();
  }
}

/** `inlay history pull [APP] URL`. */
export async function pullGit({ app, url }: HistoryArguments, home: OpenedHome, output: CommandOutput): Promise<void> {
  const remote = readRemote(url!, { token: process.env[TOKEN_VARIABLE], http: createGitHttp });
  if (app !== undefined) await requireApp(home, app);
  const place = app ?? `new-${randomBytes(4).toString('hex')}`;
  try {
    const repository = await openMirror(home, place);
    const id = await takeIn({ repository, heads: await fetchHeads(repository, remote), app, home, output });
    if (app === undefined) await rename(mirrorOf(home, place), mirrorOf(home, id));
  } finally {
    await remote.http.close();
    // What was fetched for an app that did not come about.
    if (app === undefined) await rm(mirrorOf(home, place), { recursive: true, force: true });
  }
}

/** What is pushed and fetched, beside the data: an app's own bare repository. */
async function openMirror(home: OpenedHome, app: string): Promise<GitRepository> {
  return openRepository(mirrorOf(home, app), { create: 'bare' });
}

function mirrorOf({ dataFolder }: OpenedHome, app: string): string {
  return join(dataFolder, 'git', app);
}

/** The app of an id. Throws a UsageError where there is none. */
export async function requireApp({ storage }: OpenedHome, app: string | undefined): Promise<GitApp> {
  if (app === undefined || (await storage.apps.read(app)) === undefined) throw new UsageError(`There is no app "${app ?? ''}"; inlay history list names them.`);
  return { store: storage.history, app, components: definitions };
}

/** Reads everything first, then writes it in one piece: an import that is refused leaves nothing behind. */
async function takeIn({ repository, heads, app, home, output }: { readonly repository: GitRepository; readonly heads: readonly GitHead[]; readonly app: string | undefined; readonly home: OpenedHome; readonly output: CommandOutput }): Promise<string> {
  const { storage } = home;
  // A new app's history begins under an id that is free; its name is known once it is read.
  const gitApp = app === undefined ? { store: storage.history, app: appId('app', randomBytes(4).toString('hex')), components: definitions } : await requireApp(home, app);
  const { notes, document, ...change } = await readHistory(repository, gitApp, heads);
  const id = app ?? appId(document.name, randomBytes(4).toString('hex'));
  if (!(await storage.history.append(id, change))) throw new UsageError('The app changed while the repository was read; nothing was written. Try again.');
  if (app === undefined) await storage.apps.create({ id, name: document.name, createdAt: new Date().toISOString() });
  else if (change.branches.some(({ name }) => name === MAIN_BRANCH)) await storage.apps.rename(id, document.name);
  for (const note of notes) output.error(`${note}\n`);
  output.out(change.versions.length === 0 && change.branches.length === 0 ? `${id} has everything already.\n` : `Read ${count(change.versions.length, 'new version')} into ${id}${change.branches.length === 0 ? '' : `: ${change.branches.map(({ name, deletedAt }) => (deletedAt === undefined ? name : `${name} (deleted)`)).join(', ')}`}.\n`);
  return id;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
