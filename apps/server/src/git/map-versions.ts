import { inOrder } from '@inlay/runtime/history';
import type { HistoryStore } from '@inlay/runtime/history';
import { renderCommit } from './commit-object.ts';
import type { GitRepository } from './repository.ts';
import { createVersionGraph } from './version-graph.ts';

/**
 * Which commit of a repository is which version of an app: those that an export wrote and nobody changed, and those that
 * versions were imported from. By the versions' ids.
 */
export async function mapVersions(repository: GitRepository, { store, app }: { readonly store: HistoryStore; readonly app: string }): Promise<ReadonlyMap<string, string>> {
  const imported = await importedCommits({ store, app });
  const commits = new Map<string, string>();
  // Also those that no branch of the repository has, as what was only fetched.
  for (const [oid, version] of imported) if (await repository.readCommit(oid).then(() => true, () => false)) commits.set(version, oid);
  const parentsOf = async (oid: string): Promise<readonly string[]> => (await repository.readCommit(oid)).parents;
  for (const oid of await inOrder([...await repository.branches(), ...await repository.deletedBranches()].map((head) => head.oid), parentsOf)) {
    const version = imported.get(oid) ?? await exportedVersion(repository, oid, { store, app });
    if (version !== undefined) commits.set(version, oid);
  }
  return commits;
}

/** The versions of an app that were made from commits, by commit. */
export async function importedCommits({ store, app }: { readonly store: HistoryStore; readonly app: string }): Promise<ReadonlyMap<string, string>> {
  const { version } = createVersionGraph(store, app);
  const heads = (await store.listBranches(app)).map((branch) => branch.version);
  const found = new Map<string, string>();
  for (const id of await inOrder(heads, async (each) => (await version(each))?.parents ?? [])) {
    const commit = (await version(id))?.commit;
    if (commit !== undefined) found.set(commit, id);
  }
  return found;
}

/** The version of the app that a commit is, to the byte; undefined where it is not, or is none of this app's. */
async function exportedVersion(repository: GitRepository, oid: string, { store, app }: { readonly store: HistoryStore; readonly app: string }): Promise<string | undefined> {
  const commit = await repository.readCommit(oid);
  const version = commit.version && await store.readVersion(app, commit.version.id);
  if (version === undefined) return undefined;
  return (await repository.readText(oid)) === renderCommit({ ...commit, version }) ? version.id : undefined;
}
