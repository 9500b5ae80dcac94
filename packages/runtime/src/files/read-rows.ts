import type { TextFormat } from './file-text.ts';

/** A row by its columns, as texts. */
export type TextRow = Readonly<Record<string, string>>;

/** What may part cells; of two that part the first line alike, the earlier. */
const SEPARATORS = [',', ';', '\t', '|'];
/** Stands in no text: parts nothing, so that a list of sentences with commas stays one column. */
const NO_SEPARATOR = '\u001F';

/**
 * The rows of a text that has some: of a CSV with the names in its first line (any of the usual separators), or of a
 * JSON list of objects. Undefined for a text of another kind.
 */
export async function readRows(text: string, format: TextFormat): Promise<readonly TextRow[] | undefined> {
  if (format === 'csv') return readCsv(text);
  return format === 'json' ? readJsonRows(text) : undefined;
}

async function readCsv(text: string): Promise<readonly TextRow[] | undefined> {
  const { default: Papa } = await import('papaparse');
  const cellsWith = (delimiter: string): number => Papa.parse<readonly string[]>(text.trimStart(), { delimiter, preview: 1, fastMode: false }).data[0]?.length ?? 0;
  // By the first line alone: the sentences below it have commas and semicolons of their own.
  const best = SEPARATORS.reduce((most, next) => (cellsWith(next) > cellsWith(most) ? next : most));
  const delimiter = cellsWith(best) > 1 ? best : NO_SEPARATOR;
  const { data } = Papa.parse<readonly string[]>(text.trim(), { delimiter, newline: '\n', skipEmptyLines: 'greedy' });
  const [head = [], ...rows] = data;
  const names = head.map((name, index) => name.trim() || `column${index + 1}`);
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [names[index] ?? `column${index + 1}`, cell.trim()] as const).filter(([, cell]) => cell !== '')));
}

function readJsonRows(text: string): readonly TextRow[] | undefined {
  const value = parse(text);
  if (!Array.isArray(value) || value.length === 0 || !value.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item))) return undefined;
  return (value as readonly Readonly<Record<string, unknown>>[]).map((item) => Object.fromEntries(Object.entries(item).flatMap(([name, member]) => {
    const cell = typeof member === 'string' ? member : member === null ? '' : JSON.stringify(member);
    return cell === '' ? [] : [[name, cell] as const];
  })));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Whoever read the file has refused what is no JSON; a text that came another way is taken as it stands.
    return undefined;
  }
}
