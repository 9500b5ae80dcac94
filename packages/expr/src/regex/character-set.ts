/** Ranges of code points, both ends inclusive, in no particular order. */
export type CharacterSet = readonly (readonly [from: number, to: number])[];

const LAST = 0x10ffff;

/** Every code point. */
export const ANY: CharacterSet = [[0, LAST]];
/** What `.` leaves out. */
export const LINE_BREAKS: CharacterSet = [[10, 10], [13, 13], [0x2028, 0x2029]];
const DIGITS: CharacterSet = [[48, 57]];
const WORD: CharacterSet = [[48, 57], [65, 90], [95, 95], [97, 122]];
const SPACE: CharacterSet = [[9, 13], [32, 32], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x2028, 0x2029], [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000], [0xfeff, 0xfeff]];

/** The sets of `\d`, `\w`, `\s` and their opposites. */
export const CLASS_ESCAPES: ReadonlyMap<string, CharacterSet> = new Map([
  ['d', DIGITS], ['D', negate(DIGITS)], ['w', WORD], ['W', negate(WORD)], ['s', SPACE], ['S', negate(SPACE)],
]);

/** Every code point that is not in `set`. */
export function negate(set: CharacterSet): CharacterSet {
  const result: [number, number][] = [];
  let next = 0;
  for (const [from, to] of [...set].sort((left, right) => left[0] - right[0])) {
    if (from > next) result.push([next, from - 1]);
    next = Math.max(next, to + 1);
  }
  if (next <= LAST) result.push([next, LAST]);
  return result;
}

/** Whether some code point is in both sets. */
export function overlaps(left: CharacterSet, right: CharacterSet): boolean {
  return left.some(([from, to]) => right.some(([otherFrom, otherTo]) => from <= otherTo && otherFrom <= to));
}

/**
 * `set` with the other case of its letters. Beyond ASCII the rules are long, so a set that reaches
 * there is widened to all letters: too wide only ever makes a pattern look costlier than it is.
 */
export function foldCase(set: CharacterSet): CharacterSet {
  const result: (readonly [number, number])[] = [...set];
  for (const [from, to] of set) {
    if (to >= 128) result.push([65, 90], [97, 122], [128, LAST]);
    if (from <= 90 && to >= 65) result.push([Math.max(from, 65) + 32, Math.min(to, 90) + 32]);
    if (from <= 122 && to >= 97) result.push([Math.max(from, 97) - 32, Math.min(to, 122) - 32]);
  }
  return result;
}
