import { checkZip } from '../check-zip.ts';
import { FileReadError } from '../file-read-error.ts';
import { FILE_LIMITS } from '../file-limits.ts';
import type { FileLimits } from '../file-limits.ts';
import { sniffKind } from '../file-kind.ts';
import { columnsOfRows } from './columns-of-rows.ts';
import type { TableData } from './columns.ts';
import { uniqueNames } from './unique-names.ts';

/** A sheet of a workbook as a table. */
export interface SheetTable {
  readonly name: string;
  readonly table: TableData;
}

/** What of hucre's sheets is read. */
interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
  readonly merges?: readonly { readonly startRow: number; readonly startCol: number; readonly endRow: number; readonly endCol: number }[];
}

/** An Excel file, and how it is read. */
export interface WorkbookInput {
  readonly blob: Blob;
  readonly name: string;
  /** Its name says that it is from before 2007. */
  readonly isOld: boolean;
  readonly signal: AbortSignal;
  readonly limits?: FileLimits;
}

/** Sheets are long XML, far longer than the parts of a text; what it all unpacks to is bounded the same way. */
const SHEET_LIMITS: FileLimits = { ...FILE_LIMITS, unpackedBytes: 600_000_000, partBytes: 400_000_000 };
/** Cells that merged ones are copied into at most: a sheet can merge all there are. */
const MOST_MERGED_CELLS = 1_000_000;
const BATCH_ROWS = 20_000;
const DAY = 86_400_000;

/**
 * The sheets of an Excel file as tables: the first line with cells names the columns. A formula is the value that Excel
 * last worked out, a date `2026-09-01` or `2026-09-01T14:30:00`, a merged cell stands in each place that it covers.
 * Sheets that are hidden or empty are left out. Throws a FileReadError for what is no such file.
 */
export async function parseSheets({ blob, name, isOld, signal, limits = SHEET_LIMITS }: WorkbookInput): Promise<readonly SheetTable[]> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  await checkWorkbook(bytes, name, { isOld, signal, limits });
  const { readXls, readXlsx } = await import('hucre/xlsx');
  const sheets = await readWorkbook(() => (sniffKind(bytes) === 'ole' ? readXls(bytes) : readXlsx(bytes, { sheets: ({ hidden, veryHidden }) => hidden !== true && veryHidden !== true })), name);
  signal.throwIfAborted();
  return sheets.map((sheet) => ({ name: sheet.name, table: tableOfSheet(sheet) })).filter(({ table }) => table.names.length > 0);
}

/** First bytes and sizes, before anything is unpacked. */
async function checkWorkbook(bytes: Uint8Array<ArrayBuffer>, name: string, { isOld, signal, limits }: Pick<Required<WorkbookInput>, 'isOld' | 'signal' | 'limits'>): Promise<void> {
  const found = sniffKind(bytes.subarray(0, 1024));
  if (found === 'ole') {
    if (!isOld || isEncrypted(bytes)) throw new FileReadError(`"${name}" is protected with a password${isOld ? '' : ', or saved by a very old Excel'}.`, { code: 'password', hint: 'Save it as .xlsx without a password.' });
    return;
  }
  if (found !== 'zip') throw new FileReadError(`"${name}" is no Excel file, whatever its name says.`, { code: 'wrong-type' });
  const parts = await checkZip(bytes, name, { limits, signal }).catch((error: unknown) => {
    throw error instanceof FileReadError && error.code === 'broken' ? broken(name, error) : error;
  });
  if (!parts.some((part) => /^xl\/workbook\./i.test(part))) throw new FileReadError(`"${name}" is a zip file, but no Excel file.`, { code: 'wrong-type' });
}

/** Encrypted workbooks of today are in an old container, whose directory names the stream in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const mark = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = bytes.indexOf(mark[0]!); at !== -1; at = bytes.indexOf(mark[0]!, at + 1)) if (mark.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

async function readWorkbook(read: () => Promise<{ readonly sheets: readonly unknown[] }> | { readonly sheets: readonly unknown[] }, name: string): Promise<readonly Sheet[]> {
  try {
    return (await read()).sheets as readonly Sheet[];
  } catch (cause) {
    if (cause instanceof Error && /encrypt|password/i.test(`${cause.name} ${cause.message}`)) throw new FileReadError(`"${name}" is protected with a password.`, { code: 'password', cause, hint: 'Save it without the password first.' });
    throw broken(name, cause);
  }
}

function tableOfSheet({ rows, merges = [] }: Sheet): TableData {
  const cells = spread(rows, merges);
  const first = cells.findIndex((row) => row.some(isFilled));
  if (first === -1) return { names: [], batches: [] };
  const body = cells.slice(first + 1).filter((row) => row.some(isFilled));
  const width = Math.max(cells[first]!.length, ...widths(body));
  const head = uniqueNames(Array.from({ length: width }, (_cell, place) => String(plain(cells[first]![place]) ?? '')), new Set());
  // Columns without a name and without a cell are where somebody once clicked.
  const kept = head.flatMap((name, place) => (isFilled(cells[first]![place]) || body.some((row) => isFilled(row[place])) ? [{ name, place }] : []));
  const names = new Map(kept.map(({ name }, index) => [name, index]));
  const batches = [];
  for (let start = 0; start < body.length; start += BATCH_ROWS) {
    const records = body.slice(start, start + BATCH_ROWS).map((row) => Object.fromEntries(kept.map(({ name, place }) => [name, plain(row[place])])));
    batches.push(columnsOfRows(records, names));
  }
  return { names: [...names.keys()], batches };
}

function widths(rows: readonly (readonly unknown[])[]): readonly number[] {
  // Not spread over a million rows: the widest alone.
  return [rows.reduce((most, row) => Math.max(most, row.length), 0)];
}

/** What a merged cell holds stands in its first place only. */
function spread(rows: Sheet['rows'], merges: NonNullable<Sheet['merges']>): readonly (readonly unknown[])[] {
  if (merges.length === 0) return rows;
  const copy = rows.map((row) => [...row]);
  let left = MOST_MERGED_CELLS;
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const value = copy[startRow]?.[startCol];
    if (!isFilled(value)) continue;
    for (let row = startRow; row <= Math.min(endRow, copy.length - 1); row += 1) {
      for (let column = startCol; column <= endCol && left > 0; column += 1, left -= 1) copy[row]![column] = value;
    }
  }
  return copy;
}

function isFilled(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '';
}

/** A cell as plain data: what has no value is null. */
function plain(value: unknown): unknown {
  if (value === undefined || value === '') return null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : dateText(value);
  if (typeof value !== 'object' || value === null) return value;
  const { text, result, error } = value as { readonly text?: unknown; readonly result?: unknown; readonly error?: unknown };
  return text ?? result ?? error ?? null;
}

/** Excel knows no time zone; the library gives its wall clock as UTC. */
function dateText(date: Date): string {
  const text = date.toISOString();
  return date.getTime() % DAY === 0 ? text.slice(0, 10) : text.slice(0, 19);
}

function broken(name: string, cause: unknown): FileReadError {
  return new FileReadError(`"${name}" is broken: it is not an Excel file that can be read.`, { code: 'broken', cause, hint: 'Open it in Excel and save it again.' });
}
