import { canonicalJson } from '../document/index.ts';
import type { JsonValue } from '../document/index.ts';
import { diffDocuments } from '../edits/index.ts';
import type { MergeConflict } from '../edits/index.ts';
import { InlayError } from '../inlay-error.ts';
import { createAncestry } from './ancestry.ts';
import type { Divergence } from './ancestry.ts';
import { branchNameFault, MAIN_BRANCH } from './branch.ts';
import type { Branch } from './branch.ts';
import { createHistory } from './create-history.ts';
import type { HistoryOptions, SaveResult } from './create-history.ts';
import { planMerge } from './merge-plan.ts';
import type { MergePlan } from './merge-plan.ts';
import { settleConflicts } from './settle-conflicts.ts';

/** A merge to be made. `expected` and `expectedFrom` are the versions that the person saw on both branches. */
export interface MergeRequest {
  readonly into: string;
  readonly from: string;
  readonly expected: string;
  readonly expectedFrom: string;
  readonly author: string;
  /** The places of conflict that are decided, by path; a place that is not named is left open. */
  readonly choices: readonly MergeChoice[];
}

/** Which side stays in one place: `ours` is the branch that the merge goes into. */
export interface MergeChoice {
  readonly path: readonly string[];
  readonly side: 'ours' | 'theirs';
}

/** A merge was saved, came too late, had nothing to bring, or waits for decisions. */
export type MergeResult = SaveResult | { readonly status: 'contained' } | { readonly status: 'conflict'; readonly conflicts: readonly MergeConflict[] };

/** The branches of one app. */
export interface Branches {
  /** By name; deleted ones too. */
  list(): Promise<readonly Branch[]>;
  /** Rejects with `no-such-branch`. */
  read(name: string): Promise<Branch>;
  /** Begins a branch at a version. Rejects with `bad-branch-name`, `branch-taken` or `history-unknown-version`. */
  create(name: string, version: string): Promise<Branch>;
  protect(name: string, isProtected: boolean): Promise<Branch>;
  /** Takes it off the list; its versions stay, and it can be brought back. `main` and a protected one are refused. */
  remove(name: string): Promise<Branch>;
  bringBack(name: string): Promise<Branch>;
  compare(one: string, other: string): Promise<Divergence>;
  /** What a merge would do, with the versions it was planned for. */
  plan(merge: Pick<MergeRequest, 'into' | 'from'>): Promise<MergePlan & { readonly expected: string; readonly expectedFrom: string }>;
  /** Merges as one version with two parents, also where the branch could simply move on: its own line has one entry for it. */
  merge(request: MergeRequest): Promise<MergeResult>;
}

/** The branches of an app over its store. */
export function createBranches(options: Omit<HistoryOptions, 'branch'>): Branches {
  const { store, app, components, clock } = options;
  const history = createHistory(options);
  const list = (): Promise<readonly Branch[]> => store.listBranches(app);
  const read = async (name: string): Promise<Branch> => {
    const found = (await list()).find((branch) => branch.name === name);
    if (found === undefined) throw new InlayError(`There is no branch ${name}.`, { code: 'no-such-branch' });
    return found;
  };
  const set = async (branch: Branch, change: { readonly isProtected?: boolean; readonly deletedAt?: string | undefined }): Promise<Branch> => {
    const { isProtected, deletedAt } = { ...branch, ...change };
    await store.setBranch(app, branch.name, { isProtected, ...(deletedAt === undefined ? {} : { deletedAt }) });
    return read(branch.name);
  };
  const merging = { ancestry: createAncestry(store, app), read: history.read, components };
  const heads = async (into: string, from: string) => ({ expected: (await read(into)).version, expectedFrom: (await read(from)).version });
  return {
    list, read,
    async create(name, version) {
      const fault = branchNameFault(name);
      if (fault !== undefined) throw new InlayError(fault, { code: 'bad-branch-name' });
      if ((await history.version(version)) === undefined) throw new InlayError(`There is no version ${version} of this app.`, { code: 'history-unknown-version' });
      const isNew = await store.append(app, { versions: [], nodes: new Map(), branches: [{ name, expected: null, version }] });
      if (!isNew) throw takenError(await read(name));
      return read(name);
    },
    protect: async (name, isProtected) => set(await read(name), { isProtected }),
    async remove(name) {
      const branch = await read(name);
      if (name === MAIN_BRANCH) throw new InlayError(`The branch ${MAIN_BRANCH} cannot be deleted.`, { code: 'branch-kept' });
      if (branch.isProtected) throw new InlayError(`The branch ${name} is protected.`, { code: 'branch-kept', hint: 'Take the protection away first.' });
      return set(branch, { deletedAt: new Date(clock()).toISOString() });
    },
    bringBack: async (name) => set(await read(name), { deletedAt: undefined }),
    compare: async (one, other) => merging.ancestry.compare((await read(one)).version, (await read(other)).version),
    async plan({ into, from }) {
      const seen = await heads(into, from);
      return { ...(await planMerge({ into: seen.expected, from: seen.expectedFrom }, merging)), ...seen };
    },
    async merge({ into, from, expected, expectedFrom, author, choices }) {
      const seen = await heads(into, from);
      if (seen.expected !== expected || seen.expectedFrom !== expectedFrom) return { status: 'stale', head: await store.readBranch(app, into) };
      const plan = await planMerge({ into: expected, from: expectedFrom }, merging);
      if (plan.status === 'contained') return { status: 'contained' };
      const open = plan.conflicts.filter((conflict) => sideOf(conflict, choices) === undefined);
      if (open.length > 0) return { status: 'conflict', conflicts: open };
      const document = settleConflicts(plan, (conflict) => sideOf(conflict, choices) === 'theirs');
      const edits = diffDocuments(await history.read(expected), document, { components });
      return createHistory({ ...options, branch: into }).save({ document, edits, message: mergeWords(from, into, plan), origin: 'merge', author, expected, merged: expectedFrom });
    },
  };
}

function takenError({ name, deletedAt }: Branch): InlayError {
  if (deletedAt === undefined) return new InlayError(`There is a branch ${name} already.`, { code: 'branch-taken' });
  return new InlayError(`A deleted branch has the name ${name}.`, { code: 'branch-taken', hint: 'Bring it back, or choose another name.' });
}

function sideOf({ path }: MergeConflict, choices: readonly MergeChoice[]): MergeChoice['side'] | undefined {
  return choices.find((choice) => canonicalJson(choice.path as readonly JsonValue[]) === canonicalJson(path as readonly JsonValue[]))?.side;
}

function mergeWords(from: string, into: string, { ahead, conflicts }: Pick<MergePlan, 'ahead' | 'conflicts'>): string {
  const decided = conflicts.length === 0 ? '' : `, ${conflicts.length === 1 ? 'one place' : `${conflicts.length} places`} decided by hand`;
  return `Merged ${from} into ${into}: ${ahead === 1 ? 'one version' : `${ahead} versions`}${decided}`;
}
