import { syntaxFault } from '../fault.ts';

/**
 * The index of the first character at or after `index` that is neither white space nor comment.
 * White space is what JavaScript says: a no-break space or a byte order mark separates words too.
 */
export function skipSpace(source: string, index: number): number {
  for (;;) {
    const code = source.charCodeAt(index);
    if (code === 32 || (code >= 9 && code <= 13)) {
      index++;
    } else if (code === 47) {
      const next = source.charCodeAt(index + 1);
      if (next === 47) index = endOfLine(source, index + 2);
      else if (next === 42) index = endOfComment(source, index);
      else return index;
    } else if (code >= 0xa0 && isWideSpace(code)) {
      index++;
    } else {
      return index;
    }
  }
}

/** Whether a line break lies in `[start, end)`; JavaScript forbids one before `=>`. */
export function hasLineBreak(source: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    if (isLineBreak(source.charCodeAt(index))) return true;
  }
  return false;
}

/** Line feed, carriage return, and the line and paragraph separators. */
export function isLineBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}

function endOfLine(source: string, index: number): number {
  while (index < source.length && !isLineBreak(source.charCodeAt(index))) index++;
  return index;
}

function endOfComment(source: string, start: number): number {
  const end = source.indexOf('*/', start + 2);
  if (end < 0) throw syntaxFault('This comment is not closed with */', start, start + 2);
  return end + 2;
}

function isWideSpace(code: number): boolean {
  return code === 0xa0 || code === 0xfeff || code === 0x2028 || code === 0x2029 || code === 0x1680
    || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000;
}
