import { ApiError } from '../api/api-error.ts';
import type { RecoveredEdits, SavedApp } from './recover-edits.ts';
import { pendingPlace, readPending } from './pending-edits.ts';
import type { SessionOptions } from './session-options.ts';

/** What an earlier tab left, as `recoverEdits` gives it. Its code is fetched where there is something; rejects with an ApiError where it cannot be had, as nothing may be edited over what is left. */
export async function loadRecovery(options: Pick<SessionOptions, 'storage' | 'clock' | 'host'>, saved: SavedApp): Promise<RecoveredEdits | undefined> {
  // Read at once: a tab that was closed may have its save answered while the code is on its way.
  const text = readPending(options.storage, pendingPlace(saved.id, saved.branch));
  if (text === undefined) return undefined;
  const recovery = await import('./recover-edits.ts').catch(() => {
    throw new ApiError('What puts your unsaved changes back could not be loaded.', { code: 'unreachable', status: 0, hint: 'They are kept in this browser. Check the connection, and reload the page.' });
  });
  return recovery.recoverEdits(text, options, saved);
}
