import type { MergeConflict } from '@inlay/runtime/edits';
import { ApiError, isClosed, isPassing } from '../api/api-error.ts';

/** How the draft stands to what is saved. */
export type SaveState =
  | { readonly status: 'saved'; /** Milliseconds since 1970; null when nothing was saved in this sitting. */ readonly at: number | null }
  | { readonly status: 'unsaved' }
  | { readonly status: 'saving' }
  /** Tried again by itself; what is unsaved is kept in this browser meanwhile. */
  | { readonly status: 'offline'; readonly message: string }
  /** The server does not take what is unsaved as it is; it is tried again after the next edit, or when somebody says so. */
  | { readonly status: 'refused'; readonly message: string }
  /** Needs a decision: somebody else changed the same places, these. */
  | { readonly status: 'conflict'; readonly message: string; readonly conflicts: readonly MergeConflict[] }
  /** The branch takes no changes like this, being protected or deleted; what is unsaved is kept until it goes to another one. */
  | { readonly status: 'closed'; readonly message: string };

/** How the draft stands after it could not be saved. Throws what is no ApiError again. */
export function stateAfter(error: unknown): SaveState {
  if (!(error instanceof ApiError)) throw error;
  if (isClosed(error)) return { status: 'closed', message: error.message };
  const message = [error.message, error.hint].filter(Boolean).join(' ');
  return isPassing(error) ? { status: 'offline', message } : { status: 'refused', message };
}

/** How it stands where somebody else changed the same places. */
export function conflictState(conflicts: readonly MergeConflict[]): SaveState {
  const places = conflicts.length === 1 ? 'a place' : `${conflicts.length} places`;
  return { status: 'conflict', conflicts, message: `Somebody else changed ${places} that you changed, too. Yours are kept here until you decide.` };
}
