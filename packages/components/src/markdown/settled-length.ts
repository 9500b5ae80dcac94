const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const LIST_ITEM = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;
/** What a line of a list may begin with before all of it has come. */
const LIST_START = /^(?:[-*+]|\d)/;

/**
 * How much of the start of a Markdown text, in UTF-16 units, whatever comes after it can no longer change: up to the
 * last block that begins after a blank line, outside of fences, and does not go on with a list or a `<details>`.
 */
export function settledLength(markdown: string): number {
  let settled = 0;
  let start = 0;
  let fence = '';
  let isAfterBlank = false;
  let isList = false;
  let depth = 0;
  for (const line of markdown.split('\n')) {
    const marks = FENCE.exec(line)?.[1] ?? '';
    if (fence === '') {
      if (isAfterBlank && depth === 0 && startsBlock(line, isList)) {
        settled = start;
        isList = false;
      }
      fence = marks;
      isList ||= LIST_ITEM.test(line);
      depth += count(line, /<details[\s>]/gi) - count(line, /<\/details>/gi);
    } else if (marks.startsWith(fence) && line.trim() === marks) {
      fence = '';
    }
    isAfterBlank = fence === '' && line.trim() === '';
    start += line.length + 1;
  }
  return settled;
}

/** Indented lines and further items belong to the list before them. */
function startsBlock(line: string, isAfterList: boolean): boolean {
  return line !== '' && !/^\s/.test(line) && !(isAfterList && LIST_START.test(line));
}

function count(line: string, pattern: RegExp): number {
  return line.includes('<') ? (line.match(pattern)?.length ?? 0) : 0;
}
