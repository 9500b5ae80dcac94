import { readCell } from './table-row.ts';
import type { TableRecord } from './table-row.ts';

/** A column as it is shown. */
export interface ShownColumn {
  readonly key: string;
  readonly title: string;
  readonly align: 'start' | 'center' | 'end';
  /** All its cells that were looked at are numbers: they get figures of one width. */
  readonly numeric: boolean;
}

/** More columns than this are not drawn. */
const MAX_COLUMNS = 100;
/** Keys and kinds are read from so many rows; a column that first appears later has to be stated. */
const MAX_ROWS_READ = 1000;

const ALIGNMENTS: Readonly<Record<string, ShownColumn['align']>> = { start: 'start', left: 'start', center: 'center', end: 'end', right: 'end' };

/** The stated columns, or, when there are none, one for each key of the rows in the order of appearance. */
export function readColumns(stated: unknown, rows: readonly TableRecord[]): readonly ShownColumn[] {
  const read = rows.slice(0, MAX_ROWS_READ);
  const columns = (Array.isArray(stated) ? stated : []).slice(0, MAX_COLUMNS).flatMap((column: unknown) => readColumn(column, read));
  return columns.length > 0 ? columns : keysOf(read).map((key) => shownColumn({ key }, read));
}

/** A list of one, or an empty one for what is no column: builders' data never throws. */
function readColumn(column: unknown, rows: readonly TableRecord[]): ShownColumn[] {
  if (typeof column === 'string') return [shownColumn({ key: column }, rows)];
  if (typeof column !== 'object' || column === null || !('key' in column) || typeof column.key !== 'string') return [];
  return [shownColumn(column as Stated, rows)];
}

interface Stated {
  readonly key: string;
  readonly title?: unknown;
  readonly align?: unknown;
}

function shownColumn({ key, title, align }: Stated, rows: readonly TableRecord[]): ShownColumn {
  const numeric = isNumeric(rows, key);
  return {
    key,
    title: typeof title === 'string' && title !== '' ? title : key,
    align: (typeof align === 'string' ? ALIGNMENTS[align] : undefined) ?? (numeric ? 'end' : 'start'),
    numeric,
  };
}

function keysOf(rows: readonly TableRecord[]): readonly string[] {
  const keys = new Set<string>();
  for (const row of rows) {
    for (const key of Object.keys(row)) {
      if (keys.size === MAX_COLUMNS) return [...keys];
      keys.add(key);
    }
  }
  return [...keys];
}

function isNumeric(rows: readonly TableRecord[], key: string): boolean {
  const cells = rows.map((row) => readCell(row, key)).filter((cell) => cell !== null && cell !== undefined && cell !== '');
  return cells.length > 0 && cells.every((cell) => typeof cell === 'number' || typeof cell === 'bigint');
}
