/** A text in three parts, of which the middle one is not as in the other text. */
export interface MarkedText {
  readonly same: string;
  readonly other: string;
  readonly rest: string;
}

/** So much of what is the same is shown on each side of what is not; the remainder is an ellipsis. UTF-16 units. */
const AROUND = 60;
/** No more of a changed text than this is shown. */
const MOST = 600;

/** Where two texts differ: what they begin and end with alike, and what stands between. Words are not cut. */
export function markTexts(before: string, after: string): { readonly before: MarkedText; readonly after: MarkedText } {
  if (before === after) return { before: cut(before, before.length, 0), after: cut(after, after.length, 0) };
  const start = wordStart(before, commonStart(before, after));
  const end = wordEnd(before, commonEnd(before.slice(start), after.slice(start)));
  return { before: cut(before, start, end), after: cut(after, start, end) };
}

function cut(text: string, start: number, end: number): MarkedText {
  const [same, other, rest] = [text.slice(0, start), text.slice(start, text.length - end), text.slice(text.length - end)];
  return {
    same: same.length > AROUND ? `…${same.slice(-AROUND)}` : same,
    other: other.length > MOST ? `${other.slice(0, MOST)}…` : other,
    rest: rest.length > AROUND ? `${rest.slice(0, AROUND)}…` : rest,
  };
}

function commonStart(one: string, other: string): number {
  let index = 0;
  while (index < one.length && index < other.length && one[index] === other[index]) index += 1;
  return index;
}

function commonEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}

function wordStart(text: string, index: number): number {
  let at = index;
  while (at > 0 && isWord(text[at - 1])) at -= 1;
  return at;
}

function wordEnd(text: string, length: number): number {
  let at = length;
  while (at > 0 && isWord(text.at(-at))) at -= 1;
  return at;
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}_]/u.test(character);
}
