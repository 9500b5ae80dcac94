import type { Version } from './version.ts';

/** A version as far as grouping looks at it. */
export type GroupedVersion = Pick<Version, 'id' | 'author' | 'origin' | 'at'>;

/** After so long without a change, the next one begins a new sitting. Milliseconds. */
export const SITTING_MS = 5 * 60_000;

/**
 * Versions in entries as people remember them: what one person did by hand in one sitting is one entry; everything else
 * is one by itself, and so is what `isApart` says stands for itself. Both lists are newest first, and so is each entry.
 */
export function groupVersions<One extends GroupedVersion>(versions: readonly One[], isApart: (version: One) => boolean = () => false): readonly (readonly One[])[] {
  const groups: One[][] = [];
  for (const version of versions) {
    const group = groups.at(-1);
    const newer = group?.at(-1);
    if (group !== undefined && newer !== undefined && !isApart(version) && !isApart(newer) && isOneSitting(newer, version)) group.push(version);
    else groups.push([version]);
  }
  return groups;
}

function isOneSitting(newer: GroupedVersion, older: GroupedVersion): boolean {
  const gap = Date.parse(newer.at) - Date.parse(older.at);
  return newer.origin === 'hand' && older.origin === 'hand' && newer.author === older.author && gap <= SITTING_MS;
}
