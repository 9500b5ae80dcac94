import { MAIN_BRANCH } from '@inlay/runtime/branch';
import { ApiError } from '../api/api-error.ts';
import type { LeftEdits } from './left-edits.ts';
import { pendingPlace } from './pending-edits.ts';
import type { SessionOptions } from './session-options.ts';
import { TabRecord } from './tab-record.ts';

/** What a tab keeps of a branch. */
export interface KeptEdits {
  readonly record: TabRecord;
  /** What tabs that are gone left there; undefined where there is no record but this one. */
  readonly left: LeftEdits | undefined;
}

/** Opens a tab's record of an app, on the branch of the options. What puts back those of others is fetched where there are any; rejects with an ApiError where it cannot be had, as nobody should think that they are lost. */
export async function openKept(options: SessionOptions, app: string): Promise<KeptEdits> {
  const record = await TabRecord.open(options, pendingPlace(app, options.branch ?? MAIN_BRANCH));
  try {
    return { record, left: await claimLeft(options, record) };
  } catch (error) {
    record.close();
    throw error;
  }
}

async function claimLeft(options: SessionOptions, record: TabRecord): Promise<LeftEdits | undefined> {
  const { others } = record;
  if (others.length === 0) return undefined;
  const recovery = await import('./left-edits.ts').catch(() => {
    throw new ApiError('What puts your unsaved changes back could not be loaded.', { code: 'unreachable', status: 0, hint: 'They are kept in this browser. Check the connection, and reload the page.' });
  });
  return recovery.LeftEdits.claim(options, record, others);
}
