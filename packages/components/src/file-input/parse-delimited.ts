import type Papaparse from 'papaparse';
import type { ParseConfig, ParseError } from 'papaparse';
import { readNumberColumns } from './read-number-columns.ts';

/** Rows by the names in the first line, or the line where the text breaks off. */
export type DelimitedResult = { readonly rows: readonly Record<string, unknown>[] } | { readonly brokenLine: number };

/** What may part cells; of two that part the first line alike, the earlier. */
const DELIMITERS = [',', ';', '\t', '|'];
/** Stands in no text: parts nothing, so that a list of sentences with commas stays one column. */
const NO_DELIMITER = '\u001F';

/**
 * Reads CSV or TSV; the first line names the columns. The delimiter is the one that parts the first line
 * (comma, semicolon, tab, bar). Short rows lack their last cells, longer ones get `column4`, …; empty lines are left out.
 * A column whose cells are all plain numbers becomes numbers, see `readNumberColumns`.
 */
export function parseDelimited(papaparse: typeof Papaparse, text: string, delimiter?: string): DelimitedResult {
  // One kind of line end, so that a file pasted together from two systems is read, and lines can be counted.
  const lines = text.replaceAll(/\r\n?/g, '\n');
  const parse = (options: ParseConfig<string[]>) => papaparse.parse<string[]>(lines, { newline: '\n', skipEmptyLines: 'greedy', worker: false, ...options });
  // Not the fast mode, which would cut the whole text into lines to read one.
  const parting = delimiter ?? guessDelimiter((candidate) => parse({ delimiter: candidate, preview: 1, fastMode: false }).data[0]?.length ?? 0);
  const { data, errors } = parse({ delimiter: parting });
  const broken = errors.find(({ code }) => code === 'MissingQuotes');
  if (broken) return { brokenLine: lineOf(lines, broken) };
  const [head = [], ...rows] = data;
  const names = uniqueNames(head);
  return { rows: readNumberColumns(rows).map((row) => Object.fromEntries(row.map((cell, index) => [names[index] ?? `column${index + 1}`, cell]))) };
}

/** By the first line alone: the sentences below it have commas and semicolons of their own. */
function guessDelimiter(countCells: (delimiter: string) => number): string {
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, cells: countCells(delimiter) }));
  const best = counted.reduce((most, next) => (next.cells > most.cells ? next : most));
  return best.cells > 1 ? best.delimiter : NO_DELIMITER;
}

/** Names without blanks at either end; those that are empty or taken get a number. */
function uniqueNames(head: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return head.map((cell, index) => {
    const name = cell.trim() || `column${index + 1}`;
    let unique = name;
    for (let count = 2; taken.has(unique); count += 1) unique = `${name}_${count}`;
    taken.add(unique);
    return unique;
  });
}

/** Counted from 1, where the quote that never ends was opened. */
function lineOf(text: string, { index = 0 }: ParseError): number {
  return text.slice(0, index).split('\n').length;
}
