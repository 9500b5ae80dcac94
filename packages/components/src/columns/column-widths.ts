/** No more columns than this stand side by side. */
const MAX_COLUMNS = 12;
/** No column is so many times as wide as another. */
const MAX_SHARE = 12;

/** The widths of columns, as shares: from words such as `1:2` or `1 2 1`. Equal ones, `count` of them, for anything else. */
export function columnWidths(words: string, count: number): readonly number[] {
  const shares = words.split(/[\s:,/]+/).filter((word) => word !== '').map(Number);
  const areShares = shares.length > 0 && shares.every((share) => share > 0 && share <= MAX_SHARE);
  return areShares ? shares.slice(0, MAX_COLUMNS) : Array.from({ length: Math.min(Math.max(1, count), MAX_COLUMNS) }, () => 1);
}
