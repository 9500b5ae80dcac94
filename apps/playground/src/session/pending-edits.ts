import type { Edit } from '@inlay/runtime/edits';
import { MAIN_BRANCH } from '@inlay/runtime/branch';

/** Edits made but not saved yet, with the version they were made on; kept so that a closed tab loses nothing. */
export interface PendingEdits {
  readonly base: string;
  readonly edits: readonly Edit[];
  /** Those of them, as they were then, that were sent and not answered. */
  readonly sent?: readonly Edit[] | undefined;
}

/** What the edits of a place are kept under. */
export const pendingKey = (place: string): string => `inlay.pending.${place}`;

/** What a branch's edits are kept under: each branch has its own. */
export function pendingPlace(app: string, branch: string): string {
  return branch === MAIN_BRANCH ? app : `${app}?branch=${branch}`;
}

/** Keeps the edits in this browser, or forgets them when there are none. A full or forbidden storage is not an error. */
export function keepPending(storage: Storage, place: string, pending: PendingEdits | undefined): void {
  try {
    if (pending === undefined || pending.edits.length === 0) storage.removeItem(pendingKey(place));
    else storage.setItem(pendingKey(place), JSON.stringify(pending));
  } catch {
    // Saving goes on over the network; this copy is only for a tab that is closed before it could.
  }
}

/** What an earlier tab left behind, as it stands in the storage; undefined when nothing. */
export function readPending(storage: Storage, place: string): string | undefined {
  return storage.getItem(pendingKey(place)) ?? undefined;
}
