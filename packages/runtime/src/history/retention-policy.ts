import type { SurveyedVersion } from './history-store.ts';

/** Which versions are kept as time goes by: all of them at first, then the last of each hour, then the last of each day. */
export interface RetentionPolicy {
  /** So long every version is kept; at least 1. */
  readonly allHours: number;
  /** Afterwards, until they are so many days old, the last of each hour; then the last of each day, for ever. */
  readonly hourlyDays: number;
}

/** What the policy of a new app would be if its owner wanted one: a day in full, a month by the hour. */
export const SUGGESTED_POLICY: RetentionPolicy = { allHours: 24, hourlyDays: 30 };

/** Numbers that make sense, or what is wrong with them. */
export function policyFault({ allHours, hourlyDays }: RetentionPolicy): string | undefined {
  if (!Number.isInteger(allHours) || allHours < 1 || allHours > 100_000) return 'Every version is kept for a whole number of hours, 1 or more.';
  return Number.isInteger(hourlyDays) && hourlyDays >= 0 && hourlyDays <= 10_000 ? undefined : 'The last version of each hour is kept for a whole number of days, 0 or more.';
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * The versions that a policy lets go. Never among them: the ones in `kept` (named, pinned, released and newest ones), the
 * first, merges and what they merged, and where branches part.
 */
export function planThinning(versions: readonly SurveyedVersion[], { policy, now, kept }: { readonly policy: RetentionPolicy; readonly now: number; readonly kept: ReadonlySet<string> }): readonly string[] {
  const lasting = lastingVersions(versions);
  const seen = new Set<string>();
  const newestFirst = [...versions].sort((left, right) => (left.at < right.at ? 1 : left.at > right.at ? -1 : 0));
  return newestFirst.flatMap(({ id, at }) => {
    const slot = slotOf(Date.parse(at), now, policy);
    if (slot === undefined) return [];
    const isLastOfSlot = !seen.has(slot);
    seen.add(slot);
    return isLastOfSlot || kept.has(id) || lasting.has(id) ? [] : [id];
  });
}

/** The hour or the day of which one version is kept; undefined while all are. */
function slotOf(at: number, now: number, { allHours, hourlyDays }: RetentionPolicy): string | undefined {
  const age = now - at;
  if (age < allHours * HOUR_MS) return undefined;
  return age < hourlyDays * DAY_MS ? `hour ${Math.floor(at / HOUR_MS)}` : `day ${Math.floor(at / DAY_MS)}`;
}

/** What the shape of history hangs on. */
function lastingVersions(versions: readonly SurveyedVersion[]): ReadonlySet<string> {
  const lasting = new Set<string>();
  const followed = new Set<string>();
  for (const { id, parents } of versions) {
    if (parents.length !== 1) lasting.add(id);
    for (const parent of parents) {
      if (parents.length > 1 || followed.has(parent)) lasting.add(parent);
      followed.add(parent);
    }
  }
  return lasting;
}
