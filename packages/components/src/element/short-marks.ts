const LONG = 100;
const MARKS = /\p{M}{32,}/gu;
const KEPT = 32;

/** A text whose letters have so many marks at most as anybody writes: putting longer runs in order, which comparing does, takes a time that grows with their square. */
export function withShortMarks(text: string): string {
  return text.length < LONG ? text : text.replaceAll(MARKS, (marks) => marks.slice(0, KEPT));
}
