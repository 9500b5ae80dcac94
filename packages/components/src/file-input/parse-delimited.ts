import type { ParseError } from 'papaparse';
import { readNumberColumns } from './read-number-columns.ts';

/** Rows by the names in the first line, or the line where the text breaks off. */
export type DelimitedResult = { readonly rows: readonly Record<string, unknown>[] } | { readonly brokenLine: number };

/** Stands in no text: parts nothing, so that a list of sentences with commas stays one column. */
const NO_DELIMITER = '\u001F';

/**
 * Reads CSV or TSV; the first line names the columns. The delimiter is the one that parts the first line
 * (comma, semicolon, tab, bar). Short rows lack their last cells, longer ones get `column4`, …; empty lines are left out.
 * A column whose cells are all plain numbers becomes numbers, see `readNumberColumns`.
 */
export async function parseDelimited(text: string, delimiter?: string): Promise<DelimitedResult> {
  // Loaded when the first table is read: most pages never need it.
  const { default: papaparse } = await import('papaparse');
  // One kind of line end, so that a file pasted together from two systems is read, and lines can be counted.
  const lines = text.replaceAll(/\r\n?/g, '\n');
  const parting = delimiter ?? guessDelimiter(lines, (line) => papaparse.parse<string[]>(line, { preview: 1, worker: false }));
  const { data, errors } = papaparse.parse<string[]>(lines, { delimiter: parting, newline: '\n', skipEmptyLines: 'greedy', worker: false });
  const broken = errors.find(({ code }) => code === 'MissingQuotes');
  if (broken) return { brokenLine: lineOf(lines, broken) };
  const [head = [], ...rows] = data;
  const names = uniqueNames(head);
  return { rows: readNumberColumns(rows).map((row) => Object.fromEntries(row.map((cell, index) => [names[index] ?? `column${index + 1}`, cell]))) };
}

type ParseLine = (line: string) => { readonly errors: readonly ParseError[]; readonly meta: { readonly delimiter: string } };

/** By the first line alone: the sentences below it have commas and semicolons of their own. */
function guessDelimiter(text: string, parse: ParseLine): string {
  const { errors, meta } = parse(/^.*\S.*$/m.exec(text)?.[0] ?? '');
  return errors.some(({ code }) => code === 'UndetectableDelimiter') ? NO_DELIMITER : meta.delimiter;
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
