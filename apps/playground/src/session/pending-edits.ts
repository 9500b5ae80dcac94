import type { Edit } from '@inlay/runtime/edits';
import { MAIN_BRANCH } from '@inlay/runtime/branch';
import { keysOf } from './unfit-edits.ts';

/** Edits made but not saved yet, with the version they were made on; kept so that a closed tab loses nothing. */
export interface PendingEdits {
  readonly base: string;
  readonly edits: readonly Edit[];
  /** Those of them, as they were then, that were sent and not answered. */
  readonly sent?: readonly Edit[] | undefined;
  /** When they were changed last; milliseconds since 1970. Earlier versions of Inlay did not note it. */
  readonly at?: number;
}

/** What the one record of a place was kept under by earlier versions of Inlay; those of tabs begin with it. */
export const pendingKey = (place: string): string => `inlay.pending.${place}`;

/** What a tab's edits of a place are kept under. No name of a branch holds such a sign. */
export const tabKey = (place: string, tab: string): string => `${pendingKey(place)}#${tab}`;

/** What a branch's edits are kept under: each branch has its own. */
export function pendingPlace(app: string, branch: string): string {
  return branch === MAIN_BRANCH ? app : `${app}?branch=${branch}`;
}

/** The keys of all records of a place. */
export function pendingKeys(storage: Storage, place: string): readonly string[] {
  return keysOf(storage).filter((key) => key === pendingKey(place) || key.startsWith(tabKey(place, '')));
}
