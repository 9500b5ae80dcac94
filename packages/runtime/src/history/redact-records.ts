import type { EnvironmentMove, Release, ReleasePlan } from './release.ts';

/** What of an app's releases has people's names. */
export interface ReleaseRecords {
  readonly releases: readonly Release[];
  readonly moves: readonly EnvironmentMove[];
  readonly plans: readonly ReleasePlan[];
}

/** The same records without a person's name, and how many had it. */
export function redactRecords({ releases, moves, plans }: ReleaseRecords, author: string): ReleaseRecords & { readonly count: number } {
  let count = 0;
  const redact = <Key extends 'author' | 'by', Entry extends Readonly<Record<Key, string>>>(entries: readonly Entry[], key: Key): readonly Entry[] => entries.map((entry) => {
    if (entry[key] !== author) return entry;
    count += 1;
    return { ...entry, [key]: '' };
  });
  const redacted = { releases: redact(releases, 'author'), moves: redact(moves, 'by'), plans: redact(plans, 'by') };
  return { ...redacted, count };
}
