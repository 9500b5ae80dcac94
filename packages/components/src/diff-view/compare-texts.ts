import { diffArrays, diffWordsWithSpace } from 'diff';
import type { DiffPart, DiffRow, DiffSide, TextDiff } from './diff-row.ts';

/** Lines beyond these are not compared. */
const MAX_LINES = 20_000;
/** So many lines that differ are searched for the shortest way between two texts; beyond, all counts as replaced. */
const MAX_EDITS = 1000;
/** Longer lines, in UTF-16 units, are compared as a whole. */
const MAX_LINE = 1000;
const MAX_WORD_EDITS = 60;
/** In so many lines that took the place of others words are compared; in those after them, none is marked. */
const MAX_WORD_LINES = 1000;

/** Compares two texts line by line, and lines that took the place of others word by word. Bounded in lines, in edits, and in the lines that are read word by word. */
export function compareTexts(before: string, after: string): TextDiff {
  const [left, right] = [linesOf(before), linesOf(after)];
  const isCut = left.length > MAX_LINES || right.length > MAX_LINES;
  const [from, to] = [left.slice(0, MAX_LINES), right.slice(0, MAX_LINES)];
  const found = diffArrays(from, to, { maxEditLength: MAX_EDITS });
  const changes = found ?? [{ value: from, removed: true, added: false }, { value: to, removed: false, added: true }];
  const rows: DiffRow[] = [];
  const place: Progress = { before: 0, after: 0, wordLines: found === undefined ? 0 : MAX_WORD_LINES };
  let removed: readonly string[] = [];
  const putRemoved = (added: readonly string[]): void => {
    rows.push(...replacedRows(removed, added, place));
    removed = [];
  };
  for (const { value, removed: isRemoved, added: isAdded } of changes) {
    if (isRemoved) removed = [...removed, ...value];
    else if (isAdded) putRemoved(value);
    else {
      putRemoved([]);
      for (const text of value) rows.push({ kind: 'same', before: side(++place.before, text), after: side(++place.after, text) });
    }
  }
  putRemoved([]);
  return { rows, added: rows.filter(({ kind, after: line }) => kind !== 'same' && line !== undefined).length, removed: rows.filter(({ kind, before: line }) => kind !== 'same' && line !== undefined).length, isCut, isRough: found === undefined };
}

/** How many lines of each text are done, and in how many more words are compared. */
interface Progress {
  before: number;
  after: number;
  wordLines: number;
}

/** A text that ends with a line break has no line after it. */
function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** Each line that went beside the one that came in its place, the rest alone. */
function replacedRows(removed: readonly string[], added: readonly string[], place: Progress): readonly DiffRow[] {
  return Array.from({ length: Math.max(removed.length, added.length) }, (_, index): DiffRow => {
    const [old, young] = [removed[index], added[index]];
    if (old === undefined) return { kind: 'added', before: undefined, after: side(++place.after, young!) };
    if (young === undefined) return { kind: 'removed', before: side(++place.before, old), after: undefined };
    const parts = place.wordLines-- > 0 ? compareLines(old, young) : wholeLines(old, young);
    return { kind: 'changed', before: { number: ++place.before, parts: parts.before }, after: { number: ++place.after, parts: parts.after } };
  });
}

function side(number: number, text: string): DiffSide {
  return { number, parts: [{ text, isChanged: false }] };
}

function wholeLines(before: string, after: string): { readonly before: readonly DiffPart[]; readonly after: readonly DiffPart[] } {
  return { before: [{ text: before, isChanged: false }], after: [{ text: after, isChanged: false }] };
}

/** What differs in two lines, word by word; nothing is marked in lines that have too little in common to be read so. */
function compareLines(before: string, after: string): { readonly before: readonly DiffPart[]; readonly after: readonly DiffPart[] } {
  const whole = wholeLines(before, after);
  if (before.length > MAX_LINE || after.length > MAX_LINE) return whole;
  const words = diffWordsWithSpace(before, after, { maxEditLength: MAX_WORD_EDITS });
  const common = (words ?? []).filter(({ added, removed }) => !added && !removed).reduce((length, { value }) => length + value.trim().length, 0);
  if (words === undefined || common * 3 < Math.max(before.trim().length, after.trim().length)) return whole;
  const parts = (without: 'added' | 'removed'): readonly DiffPart[] => words.filter((word) => !word[without]).map(({ value, added, removed }) => ({ text: value, isChanged: added || removed }));
  return { before: parts('added'), after: parts('removed') };
}
