import { checkKey } from './kept-check.ts';
import { runsMark } from './load-run-store.ts';
import { pendingKey, tabKey } from './pending-edits.ts';
import { keysOf, unfitPrefix } from './unfit-edits.ts';

/** Forgets what this browser keeps of an app that is gone: what is unsaved in any tab on any branch, what did not fit any more, and how its versions were checked. `forgetRuns` forgets its runs. */
export function forgetApp(storage: Storage, app: string): void {
  const own = [pendingKey(app), runsMark(app), checkKey(app)];
  const beginnings = [tabKey(app, ''), `${pendingKey(app)}?branch=`, unfitPrefix(app)];
  for (const key of keysOf(storage)) if (own.includes(key) || beginnings.some((beginning) => key.startsWith(beginning))) storage.removeItem(key);
}
