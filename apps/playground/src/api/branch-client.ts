import { parseDocument } from '@inlay/runtime/document';
import type { AppDocument, KnownComponent } from '@inlay/runtime/document';
import type { MergeChoice } from '@inlay/runtime/history';
import type { Branch, MergePlan } from './branch-types.ts';
import { ApiError } from './api-error.ts';

/** A merge as it was planned, with its documents read and checked. */
export type ReadMergePlan = Omit<MergePlan, 'document' | 'before'> & { readonly document: AppDocument; readonly before: AppDocument };

/** Calls about the branches of an app. Every one rejects with an ApiError and nothing else. */
export interface BranchClient {
  /** By name, deleted ones too. */
  listBranches(app: string): Promise<readonly Branch[]>;
  createBranch(app: string, name: string, version: string): Promise<Branch>;
  changeBranch(app: string, name: string, change: { readonly isProtected?: boolean; readonly isDeleted?: boolean }): Promise<Branch>;
  /** What merging `from` into `into` would bring. */
  planMerge(app: string, merge: { readonly into: string; readonly from: string }): Promise<ReadMergePlan>;
  /** Merges as planned; with status 409 while a place of conflict has no choice. */
  mergeBranch(app: string, into: string, merge: { readonly from: string; readonly expected: string; readonly expectedFrom: string; readonly choices: readonly MergeChoice[] }): Promise<void>;
}

type Call = <Answer>(method: string, path: string, body?: unknown) => Promise<Answer>;

/** The calls over the client's own way to the server. */
export function createBranchClient(call: Call, components: readonly KnownComponent[]): BranchClient {
  const at = (app: string, ...parts: readonly string[]): string => `/api/${['apps', app, 'branches', ...parts].map(encodeURIComponent).join('/')}`;
  const read = (document: unknown): AppDocument => {
    const parsed = parseDocument(document, { components });
    if (parsed.document === undefined) throw new ApiError(`This branch cannot be read: ${parsed.problems[0]?.message ?? 'its document is empty'}`, { code: 'unreadable', status: 200 });
    return parsed.document;
  };
  return {
    listBranches: async (app) => (await call<{ readonly branches: readonly Branch[] }>('GET', at(app))).branches,
    createBranch: (app, name, version) => call('POST', at(app), { name, version }),
    changeBranch: (app, name, change) => call('PATCH', at(app, name), change),
    planMerge: async (app, { into, from }) => {
      const plan = await call<MergePlan>('GET', `${at(app, into, 'merge')}?${new URLSearchParams({ from })}`);
      return { ...plan, document: read(plan.document), before: read(plan.before) };
    },
    mergeBranch: async (app, into, merge) => void (await call('POST', at(app, into, 'merge'), merge)),
  };
}
