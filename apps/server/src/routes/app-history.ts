import type { AppDocument } from '@inlay/runtime/document';
import { createHistory } from '@inlay/runtime/history';
import type { BranchHead, History, VersionOrigin } from '@inlay/runtime/history';
import type { AppRecord } from '../storage/storage.ts';
import type { ServerDependencies } from './server-dependencies.ts';

/** What apps are kept with. */
export type AppKeeping = Pick<ServerDependencies, 'storage' | 'components' | 'clock' | 'user'>;

/** An app with its history and its newest version. */
export interface OpenedApp {
  readonly app: AppRecord;
  readonly history: History;
  readonly head: BranchHead;
}

/** The app with its newest version, or undefined when there is none; everything about an app goes through here. */
export async function openApp(keeping: AppKeeping, id: string): Promise<OpenedApp | undefined> {
  const app = await keeping.storage.apps.read(id);
  const history = historyOf(keeping, id);
  const head = app && (await history.head());
  return app && head && { app, history, head };
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

function historyOf({ storage, components, clock }: AppKeeping, id: string): History {
  return createHistory({ store: storage.history, app: id, components, clock });
}
