import { wholeText } from './whole-text.ts';

/** Rows as spreadsheets take them from the clipboard: cells apart by tabs, rows by line ends, quoted where they hold either. */
export function rowsAsTsv(rows: readonly (readonly unknown[])[]): string {
  return rows.map((cells) => cells.map(tsvCell).join('\t')).join('\n');
}

/** The cells of a text from the clipboard. A line end at the very end ends the last row, and starts no other. */
export function readTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let at = 0; ;) {
    const isQuoted = source[at] === '"';
    const cell = isQuoted ? readQuoted(source, at) : readPlain(source, at);
    rows.at(-1)!.push(cell.text);
    at = cell.end;
    if (at >= source.length) return rows;
    if (source[at] === '\n') rows.push([]);
    at += 1;
  }
}

function tsvCell(value: unknown): string {
  const text = wholeText(value);
  return /["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function readPlain(source: string, start: number): { readonly text: string; readonly end: number } {
  let end = start;
  while (end < source.length && source[end] !== '\t' && source[end] !== '\n') end += 1;
  return { text: source.slice(start, end), end };
}

function readQuoted(source: string, start: number): { readonly text: string; readonly end: number } {
  let text = '';
  let at = start + 1;
  while (at < source.length) {
    if (source[at] !== '"') text += source[at++];
    else if (source[at + 1] === '"') {
      text += '"';
      at += 2;
    } else break;
  }
  // What follows the closing quote up to the next cell belongs to it, as spreadsheets read it.
  const rest = readPlain(source, Math.min(at + 1, source.length));
  return { text: text + rest.text, end: rest.end };
}
