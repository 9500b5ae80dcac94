import { appendAppFile, appId, createAncestry, createBranches, findBlame, readAppFile, summarizeVersion, writeAppFile } from '@inlay/runtime/history';
import type { Branch as KeptBranch, Branches } from '@inlay/runtime/history';
import type { ApiClient } from '../api-client.ts';
import { ApiError } from '../api-error.ts';
import type { Branch } from '../branch-types.ts';
import { LOCAL_AUTHOR, openLocalApp } from './local-history.ts';
import type { LocalHistoryOptions } from './local-history.ts';

type BranchCalls = Pick<ApiClient, 'listBranches' | 'createBranch' | 'changeBranch' | 'planMerge' | 'mergeBranch' | 'readBlame' | 'readFile' | 'openFile'>;

/** Branches of apps in this browser, who changed what, and apps as files, as the server would answer. */
export function createLocalBranches(options: LocalHistoryOptions, randomId: () => string): BranchCalls {
  const { store, components, clock, onSaved } = options;
  const open = async (app: string): Promise<Branches> => {
    await openLocalApp(options, app);
    return createBranches({ store, app, components, clock });
  };
  const shown = async (app: string, { name, isProtected, deletedAt, version }: KeptBranch): Promise<Branch> => {
    const newest = await store.readVersion(app, version);
    if (newest === undefined) throw new TypeError(`The branch ${name} is at a version that is not there.`);
    return { name, isProtected, newest: summarizeVersion(newest), ...(deletedAt === undefined ? {} : { deletedAt }) };
  };
  return {
    listBranches: async (app) => Promise.all((await (await open(app)).list()).map((branch) => shown(app, branch))),
    createBranch: async (app, name, version) => shown(app, await (await open(app)).create(name, version)),
    async changeBranch(app, name, { isProtected, isDeleted }) {
      const branches = await open(app);
      let changed = await branches.read(name);
      if (isProtected !== undefined) changed = await branches.protect(name, isProtected);
      if (isDeleted !== undefined) changed = isDeleted ? await branches.remove(name) : await branches.bringBack(name);
      return shown(app, changed);
    },
    async planMerge(app, { into, from }) {
      const { edits: _edits, conflicts, ...plan } = await (await open(app)).plan({ into, from });
      const { history } = await openLocalApp(options, app, into);
      return { ...plan, conflicts: conflicts.map((conflict) => ({ ...conflict })), before: await history.read(plan.expected) };
    },
    async mergeBranch(app, into, merge) {
      const result = await (await open(app)).merge({ into, author: LOCAL_AUTHOR, ...merge });
      if (result.status === 'conflict') throw new ApiError('Both branches changed the same places.', { code: 'conflict', status: 409, hint: 'Choose a side for each of them.' });
      if (result.status === 'stale') throw new ApiError('A branch moved since the merge was planned.', { code: 'stale', status: 412, hint: 'Compare them again.' });
      onSaved(app);
    },
    async readBlame(app, name, branch) {
      const { history, head } = await openLocalApp(options, app, branch);
      const { changes, added } = await findBlame({ ancestry: createAncestry(store, app), read: history.read }, head.version, name);
      return { changes: changes.map(({ path, version }) => ({ path, version: summarizeVersion(version) })), ...(added === undefined ? {} : { added: summarizeVersion(added) }) };
    },
    async readFile(app) {
      await openLocalApp(options, app);
      return { ...(await writeAppFile({ store, app, components })) };
    },
    async openFile(file) {
      const read = await readAppFile(file, { components, codec: store.codec });
      const { name } = read.document;
      const app = { id: appId(name, randomId()), name, createdAt: new Date(clock()).toISOString() };
      if (!(await appendAppFile(store, app.id, read)) || !(await options.tables.apps.add(app.id, app))) throw new ApiError('That app is there already.', { code: 'taken', status: 409, hint: 'Try once more.' });
      return app;
    },
  };
}
