import type { FileSource, Members, ReadContext } from './file-source.ts';
import { readTable } from './read-table.ts';

type Cell = string | number | boolean | null | undefined;

/** What `readTable` gives of a sheet. */
interface Sheet {
  readonly name: string;
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

/**
 * The sheets of an Excel file as text: each under its name, its rows as CSV (RFC 4180). It is for reading and for models, not
 * for a spreadsheet: what would be a formula there stays as it is.
 */
export async function readSheetText(source: FileSource, { signal, onProgress }: ReadContext): Promise<Members> {
  const { sheets } = await readTable(source, { signal, onProgress: (progress) => onProgress(progress) });
  return { text: (sheets as readonly Sheet[]).map(({ name, rows }) => `${name}\n${textOf(rows)}`).join('\n\n') };
}

function textOf(rows: Sheet['rows']): string {
  const names = Object.keys(rows[0] ?? {});
  return [names, ...rows.map((row) => names.map((name) => row[name]))].map((cells) => cells.map(cellOf).join(',')).join('\n');
}

function cellOf(value: Cell): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
