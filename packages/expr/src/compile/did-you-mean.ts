const MAX_CANDIDATES = 2_000;

/** What people know from other builders, and what it is called here. */
const KNOWN_ELSEWHERE: Readonly<Record<string, string>> = {
  moment: 'Its verbs are in dates: dates.format(value, "YYYY-MM-DD")',
  dayjs: 'Its verbs are in dates: dates.format(value, "YYYY-MM-DD")',
  lodash: 'Its helpers are in _: _.groupBy(rows, "key")',
  Promise: 'A script awaits its actions one after another',
  fetch: 'A query asks an API: its answer is query1.data',
};

/** What a name that people know from elsewhere is called here; else "Did you mean rows?", with the candidate that is nearest to `name`, where one is near enough to be a slip. Looks at 2,000 of them at most. */
export function didYouMean(name: string, candidates: Iterable<string>): string | undefined {
  if (Object.hasOwn(KNOWN_ELSEWHERE, name)) return KNOWN_ELSEWHERE[name];
  let best: string | undefined;
  let bestDistance = Math.min(3, Math.ceil(name.length / 3) + 1);
  let count = 0;
  for (const candidate of candidates) {
    if (++count > MAX_CANDIDATES) break;
    if (Math.abs(candidate.length - name.length) >= bestDistance) continue;
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best === undefined ? undefined : `Did you mean ${best}?`;
}

/** How many letters must be put in, left out, changed, or swapped with the next, to make one of the other. */
function editDistance(left: string, right: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let at = 1; at <= left.length; at++) {
    const next = [at];
    for (let to = 1; to <= right.length; to++) {
      const change = row[to - 1]! + (left[at - 1] === right[to - 1] ? 0 : 1);
      const isSwapped = at > 1 && to > 1 && left[at - 1] === right[to - 2] && left[at - 2] === right[to - 1];
      next.push(Math.min(change, row[to]! + 1, next[to - 1]! + 1, isSwapped ? before[to - 2]! + 1 : Infinity));
    }
    before = row;
    row = next;
  }
  return row[right.length]!;
}
