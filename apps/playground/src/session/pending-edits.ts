import type { Edit } from '@inlay/runtime/edits';
import { MAIN_BRANCH } from '@inlay/runtime/branch';

/** Edits made but not saved yet, with the version they were made on; kept so that a closed tab loses nothing. */
export interface PendingEdits {
  readonly base: string;
  readonly edits: readonly Edit[];
  /** Those of them, as they were then, that were sent and not answered. */
  readonly sent?: readonly Edit[] | undefined;
}

const key = (place: string): string => `inlay.pending.${place}`;

/** What a branch's edits are kept under: each branch has its own. */
export function pendingPlace(app: string, branch: string): string {
  return branch === MAIN_BRANCH ? app : `${app}?branch=${branch}`;
}

/** Keeps the edits in this browser, or forgets them when there are none. A full or forbidden storage is not an error. */
export function keepPending(storage: Storage, place: string, pending: PendingEdits | undefined): void {
  try {
    if (pending === undefined || pending.edits.length === 0) storage.removeItem(key(place));
    else storage.setItem(key(place), JSON.stringify(pending));
  } catch {
    // Saving goes on over the network; this copy is only for a tab that is closed before it could.
  }
}

/** Forgets what is unsaved on any branch of an app that is gone. */
export function forgetPending(storage: Storage, app: string): void {
  const mine = Object.keys(storage).filter((name) => name === key(app) || name.startsWith(`${key(app)}?branch=`));
  for (const name of mine) storage.removeItem(name);
}

/** What an earlier tab left behind; undefined when nothing, or when it cannot be read. */
export function readPending(storage: Storage, place: string): { readonly base: string; readonly edits: unknown; readonly sent?: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(storage.getItem(key(place)) ?? 'null');
    if (typeof value !== 'object' || value === null || !('base' in value) || !('edits' in value) || typeof value.base !== 'string') return undefined;
    return { base: value.base, edits: value.edits, ...('sent' in value ? { sent: value.sent } : {}) };
  } catch {
    return undefined;
  }
}
