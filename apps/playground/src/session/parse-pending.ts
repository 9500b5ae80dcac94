import { pendingKey, readPending } from './pending-edits.ts';

/** What an earlier tab kept, read; undefined where it cannot be read. */
export function parsePending(text: string): { readonly base: string; readonly edits: unknown; readonly sent?: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('base' in value) || !('edits' in value) || typeof value.base !== 'string') return undefined;
    return { base: value.base, edits: value.edits, ...('sent' in value ? { sent: value.sent } : {}) };
  } catch {
    return undefined;
  }
}

/** Takes what an earlier tab left out of its place, to keep it elsewhere; it stays where `keep` says that it could not, or where another tab has changed it. */
export function movePending(storage: Storage, place: string, { text, keep }: { readonly text: string; readonly keep: () => boolean }): void {
  if (readPending(storage, place) !== text) return;
  // First out of its place: a browser that is nearly full has no room for it twice.
  storage.removeItem(pendingKey(place));
  if (!keep()) storage.setItem(pendingKey(place), text);
}
