import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { InlayError, isInlayError } from '@inlay/runtime/inlay-error';
import { DELETED, readDeleted } from './deleted-refs.ts';
import type { DeletedHead } from './deleted-refs.ts';
import type { GitFolder, GitHead } from './git-folder.ts';
import type { GitHttp } from './git-http.ts';
import { indexPack } from './objects/index-pack.ts';
import type { GitRepository } from './repository.ts';
import { takePack } from './take-pack.ts';

/** The environment variable with the token for remotes. It is sent to the remote that is named and nowhere else, and kept nowhere. */
export const TOKEN_VARIABLE = 'INLAY_GIT_TOKEN';

/** A remote repository, over HTTP. */
export interface GitRemote {
  readonly url: string;
  readonly token: string | undefined;
  readonly http: GitHttp;
}

/** Reads the address of a remote. Throws an InlayError for anything but http and https, and for one with a password in it. */
export function readRemote(url: string, { token, http }: { readonly token: string | undefined; readonly http: (url: string) => GitHttp }): GitRemote {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) throw new InlayError(`A remote is an https address, not ${JSON.stringify(url)}.`, { code: 'bad-remote' });
  if (parsed.username !== '' || parsed.password !== '') throw new InlayError('The address of the remote holds a name or a password.', { code: 'bad-remote', hint: `Put the token into ${TOKEN_VARIABLE} in place of it.` });
  const isLoopback = ['localhost', '127.0.0.1', '[::1]'].includes(parsed.hostname);
  if (token !== undefined && parsed.protocol === 'http:' && !isLoopback) throw new InlayError('A token is sent over https only.', { code: 'bad-remote' });
  const address = parsed.href.replace(/\/+$/, '');
  return { url: address, token, http: http(address) };
}

/** What went to a remote. */
export interface Pushed {
  readonly pushed: readonly string[];
  /** Deleted branches that it did not take: not every host has room beside branches and tags. */
  readonly refused: readonly string[];
}

/** Pushes every branch and tag, and what was deleted. Rejects with an InlayError where the remote refuses a branch or tag, as when it has commits that are not here. */
export async function pushAll(repository: GitRepository, remote: GitRemote): Promise<Pushed> {
  const { git, fs, gitFolder: gitdir } = repository;
  const [pushed, refused]: [string[], string[]] = [[], []];
  const refs = [...(await repository.branches()).map(({ branch }) => `refs/heads/${branch}`), ...(await git.listTags({ fs, gitdir })).map((tag) => `refs/tags/${tag}`)];
  for (const ref of refs) {
    const result = await atRemote(remote, async (options) => git.push({ fs, gitdir, ...options, ref, remoteRef: ref }));
    if (!result.ok) throw new InlayError(`The remote did not take ${ref}: ${result.error ?? Object.values(result.refs).map(({ error }) => error).join(' ')}`, { code: 'git-remote' });
    pushed.push(ref.replace(/^refs\/(?:heads|tags)\//, ''));
  }
  for (const { branch } of await readDeleted(repository)) {
    const ref = `${DELETED}/${branch}`;
    const isTaken = await atRemote(remote, async (options) => git.push({ fs, gitdir, ...options, ref, remoteRef: ref, force: true })).then(({ ok }) => ok, () => false);
    (isTaken ? pushed : refused).push(`${branch} (deleted)`);
  }
  return { pushed, refused };
}

/** Fetches every branch, beside the repository's own, and those that were deleted in the app that was pushed there. */
export async function fetchHeads({ git, fs, gitFolder: gitdir }: GitRepository, remote: GitRemote): Promise<readonly GitHead[]> {
  await git.addRemote({ fs, gitdir, remote: 'origin', url: remote.url, force: true });
  await fetchPack({ gitFolder: gitdir, remote }, async (options) => git.fetch({ fs, gitdir, ...options, remote: 'origin', tags: false, prune: true }));
  const names = (await git.listBranches({ fs, gitdir, remote: 'origin' })).filter((name) => name !== 'HEAD');
  const heads = await Promise.all(names.sort().map(async (branch) => ({ branch, oid: await git.resolveRef({ fs, gitdir, ref: `refs/remotes/origin/${branch}` }) })));
  return [...heads, ...(await fetchDeleted({ git, fs, gitFolder: gitdir }, remote)).filter(({ branch }) => !names.includes(branch))];
}

/** Where deleted branches of a remote stand here. */
const FETCHED = 'refs/inlay/fetched';

async function fetchDeleted({ git, fs, gitFolder: gitdir }: GitFolder, remote: GitRemote): Promise<readonly DeletedHead[]> {
  const refs = await atRemote(remote, async (options) => git.listServerRefs({ ...options, protocolVersion: 1, prefix: `${DELETED}/` }));
  for (const name of await git.listRefs({ fs, gitdir, filepath: FETCHED })) await git.deleteRef({ fs, gitdir, ref: `${FETCHED}/${name}` });
  for (const { ref, oid } of refs) {
    await fetchPack({ gitFolder: gitdir, remote }, async (options) => git.fetch({ fs, gitdir, ...options, remote: 'origin', ref, remoteRef: ref, tags: false }));
    await git.writeRef({ fs, gitdir, ref: ref.replace(DELETED, FETCHED), value: oid });
  }
  return readDeleted({ git, fs, gitFolder: gitdir }, FETCHED);
}

/** Fetches; the pack goes to a file and is listed from there, as the library would unpack all of it in memory. */
async function fetchPack({ gitFolder, remote }: { readonly gitFolder: string; readonly remote: GitRemote }, work: (options: RemoteOptions) => Promise<unknown>): Promise<void> {
  const taken = await takePack(remote.http, join(gitFolder, 'objects', 'pack'));
  try {
    await atRemote({ ...remote, http: taken.http }, async (options) => {
      try {
        await work(options);
      } finally {
        await taken.end();
      }
    });
    await indexPack(taken.path);
  } finally {
    await rm(taken.path, { force: true });
  }
}

interface RemoteOptions {
  readonly http: GitHttp;
  readonly url: string;
  readonly onAuth: () => { readonly username: string; readonly password: string } | { readonly cancel: true };
  readonly onAuthFailure: () => { readonly cancel: true };
}

async function atRemote<Result>({ url, token, http }: GitRemote, work: (options: RemoteOptions) => Promise<Result>): Promise<Result> {
  try {
    // Hosts of repositories take a token as a password, with any name.
    return await work({ http, url, onAuth: () => (token === undefined ? { cancel: true } : { username: 'token', password: token }), onAuthFailure: () => ({ cancel: true }) });
  } catch (cause) {
    if (isInlayError(cause)) throw cause;
    throw new InlayError(`The remote ${new URL(url).host} could not be used: ${faultWords(cause)}`, { code: 'git-remote', ...(isDenied(cause) ? { hint: token === undefined ? `It asks for a token: set ${TOKEN_VARIABLE}.` : `It does not take the token in ${TOKEN_VARIABLE}.` } : {}) });
  }
}

function isDenied(cause: unknown): boolean {
  const { code, data } = cause as { readonly code?: string; readonly data?: { readonly statusCode?: number } };
  return code === 'UserCanceledError' || data?.statusCode === 401 || data?.statusCode === 403;
}

/** Without what a fault may bring along of the request. */
function faultWords(cause: unknown): string {
  const { code, message = '' } = cause as { readonly code?: string; readonly message?: string };
  if (code === 'UserCanceledError') return 'it asks who you are.';
  if (code === 'PushRejectedError') return 'it has commits that the app has not. Pull them first.';
  return message.split('\n', 1)[0]!.slice(0, 300);
}
