import type { Version, VersionMark } from './version.ts';

/** Which versions a person wants to see; what is left out does not matter. */
export interface VersionFilter {
  /** Words that the message, the author, the name or the note has, in any case. */
  readonly search?: string | undefined;
  readonly origin?: string | undefined;
  readonly author?: string | undefined;
  /** Only those that somebody named, noted or pinned. */
  readonly marked?: 'true' | undefined;
}

/** True for a version that the filter lets through, with what is written at it. */
export function matchesVersion({ message, author, origin }: Version, mark: VersionMark | undefined, wanted: VersionFilter): boolean {
  const words = [message, author, mark?.name ?? '', mark?.note ?? ''].join('\n').toLowerCase();
  return (wanted.origin === undefined || origin === wanted.origin) && (wanted.author === undefined || author === wanted.author)
    && (wanted.marked === undefined || mark !== undefined) && words.includes(wanted.search?.trim().toLowerCase() ?? '');
}
