import type { VersionMark } from './version.ts';

/** True for a mark that says nothing, which takes away what was written. */
export function isEmptyMark({ name, note, pinned }: VersionMark): boolean {
  return name === '' && note === '' && !pinned;
}
