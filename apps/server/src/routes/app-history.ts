import type { AppDocument } from '@inlay/runtime/document';
import { createBranches, createHistory, MAIN_BRANCH } from '@inlay/runtime/history';
import type { BranchHead, Branches, History, VersionOrigin } from '@inlay/runtime/history';
import { InlayError } from '@inlay/runtime/inlay-error';
import type { AppRecord } from '../storage/storage.ts';
import type { ServerDependencies } from './server-dependencies.ts';

/** What apps are kept with. */
export type AppKeeping = Pick<ServerDependencies, 'storage' | 'components' | 'clock' | 'user'>;

/** An app with its history and its newest version. */
export interface OpenedApp {
  readonly app: AppRecord;
  /** The branch that the newest version is of. */
  readonly branch: string;
  readonly history: History;
  readonly head: BranchHead;
}

/**
 * The app with the newest version of a branch, or undefined when there is no such app; everything about an app goes
 * through here. Rejects with `no-such-branch`.
 */
export async function openApp(keeping: AppKeeping, id: string, branch: string = MAIN_BRANCH): Promise<OpenedApp | undefined> {
  const app = await keeping.storage.apps.read(id);
  if (app === undefined) return undefined;
  const history = historyOf(keeping, id, branch);
  const head = await history.head();
  if (head === undefined) throw new InlayError(`There is no branch ${branch} of this app.`, { code: 'no-such-branch' });
  return { app, branch, history, head };
}

/** The branches of an app, or undefined when there is no such app. */
export async function openBranches({ storage, components, clock }: AppKeeping, id: string): Promise<Branches | undefined> {
  const app = await storage.apps.read(id);
  return app && createBranches({ store: storage.history, app: id, components, clock });
}

/** Adds an app with its first version. Resolves undefined, having changed nothing, when the id is taken. */
export async function addApp(keeping: AppKeeping, first: { readonly id: string; readonly document: AppDocument; readonly origin: VersionOrigin; readonly message: string }): Promise<{ readonly app: AppRecord; readonly head: BranchHead } | undefined> {
  const { id, document, origin, message } = first;
  const { storage, clock, user } = keeping;
  const app = { id, name: document.name, createdAt: new Date(clock()).toISOString() };
  // The version first: were the process to end in between, the app could be added again, and no app is ever without one.
  const result = await historyOf(keeping, id).save({ document, edits: [], message, origin, author: user.name, expected: null });
  const isNew = await storage.apps.create(app);
  return isNew && result.head !== undefined ? { app, head: result.head } : undefined;
}

function historyOf({ storage, components, clock }: AppKeeping, id: string, branch: string = MAIN_BRANCH): History {
  return createHistory({ store: storage.history, app: id, branch, components, clock });
}
