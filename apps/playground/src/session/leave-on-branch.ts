import { ApiError } from '../api/api-error.ts';
import { pendingPlace, type PendingEdits } from './pending-edits.ts';
import { TabRecord } from './tab-record.ts';
import type { TabOptions } from './tab-record.ts';

const NO_ROOM = { code: 'no-room', status: 0, hint: 'They stay where they are. Make room, as by discarding changes of earlier visits that no longer fit, and try again.' };

/** What is left on a branch, and what begins that. */
interface LeftOnBranch {
  readonly app: string;
  readonly branch: string;
  readonly pending: () => PendingEdits;
  readonly begin: () => Promise<unknown>;
}

/**
 * Leaves what is unsaved for whoever opens a branch next, as a tab that is gone would, and begins that branch in between.
 * What `pending` gives afterwards counts, as more may be typed meanwhile. Rejects with an ApiError where the browser has no
 * room for it or the branch is refused: then nothing is left there.
 */
export async function leaveOnBranch(options: TabOptions, { app, branch, pending, begin }: LeftOnBranch): Promise<void> {
  const record = await TabRecord.open(options, pendingPlace(app, branch));
  const leave = (): void => {
    if (!record.keep(pending())) throw new ApiError('This browser has no room to take your changes over to another branch.', NO_ROOM);
  };
  try {
    leave();
    await begin();
    leave();
  } catch (error) {
    record.keep({ ...pending(), edits: [] });
    throw error;
  } finally {
    record.close();
  }
}
