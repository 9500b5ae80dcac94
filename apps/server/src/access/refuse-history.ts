import { isInlayError } from '@inlay/runtime/inlay-error';
import type { Context } from 'hono';
import { refuse } from './api-error.ts';

/** What the history of an app refuses, by its codes. */
const STATUSES: Readonly<Record<string, 400 | 403 | 404 | 409 | 410>> = {
  'bad-branch-name': 400, 'bad-app-file': 400, 'branch-protected': 403, 'no-such-branch': 404, 'history-unknown-version': 404, 'branch-taken': 409, 'branch-kept': 409, 'history-unrelated': 409, 'branch-deleted': 410,
};

/** The answer for a refusal of the history; undefined for any other error. */
export function refuseHistory(error: unknown, context: Context) {
  const status = isInlayError(error) ? STATUSES[error.code] : undefined;
  if (!isInlayError(error) || status === undefined) return undefined;
  return refuse(context, status, { code: error.code, message: error.message, ...(error.hint === undefined ? {} : { hint: error.hint }) });
}
