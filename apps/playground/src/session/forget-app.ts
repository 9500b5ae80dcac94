import { runsMark } from './load-run-store.ts';
import { pendingKey } from './pending-edits.ts';
import { keysOf, unfitPrefix } from './unfit-edits.ts';

/** Forgets what this browser keeps of an app that is gone: what is unsaved on any branch, and what did not fit any more. `forgetRuns` forgets its runs. */
export function forgetApp(storage: Storage, app: string): void {
  const own = pendingKey(app);
  for (const key of keysOf(storage)) if (key === own || key.startsWith(`${own}?branch=`) || key.startsWith(unfitPrefix(app)) || key === runsMark(app)) storage.removeItem(key);
}
