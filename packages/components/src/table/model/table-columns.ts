import { inferType } from './infer-type.ts';
import { AGGREGATES, COLUMN_TYPES } from './table-column.ts';
import type { Aggregate, ColumnType, TableColumn } from './table-column.ts';
import { readCell, readOwn } from './table-row.ts';
import type { TableRecord } from './table-row.ts';

/** A column as it is shown: what was stated, checked, and the rest read off the data. */
export interface Column {
  readonly key: string;
  readonly title: string;
  readonly type: ColumnType;
  /** The type was stated, and not read off the data. */
  readonly isTyped: boolean;
  readonly align: 'start' | 'center' | 'end';
  /** Undefined for by its words. */
  readonly width: number | undefined;
  readonly pinned: 'start' | 'end' | undefined;
  readonly hidden: boolean;
  readonly editable: boolean;
  readonly aggregate: Aggregate | undefined;
  /** What was stated: members that only one type reads are checked there. */
  readonly stated: TableColumn;
  /** The value of one cell. Never throws. */
  readonly read: (row: TableRecord, index: number) => unknown;
}

/** More columns than this are not read. */
const MAX_COLUMNS = 500;
/** Keys and types are read from so many rows; a column that first appears later has to be stated. */
const MAX_ROWS_READ = 1000;

/** Pixels. */
export const MIN_WIDTH = 48;
export const MAX_WIDTH = 1200;

const ALIGNMENTS: Readonly<Record<string, Column['align']>> = { start: 'start', left: 'start', center: 'center', end: 'end', right: 'end' };
const NUMERIC: ReadonlySet<ColumnType> = new Set(['number', 'currency', 'percent']);
const CENTERED: ReadonlySet<ColumnType> = new Set(['image']);

/** The stated columns, or, when there are none, one for each key of the rows in the order of appearance. Never throws. */
export function readColumns(stated: unknown, rows: readonly TableRecord[]): readonly Column[] {
  const sample = rows.length > MAX_ROWS_READ ? rows.slice(0, MAX_ROWS_READ) : rows;
  const known = new Set<string>();
  const columns = (Array.isArray(stated) ? (stated as readonly unknown[]) : []).slice(0, MAX_COLUMNS).flatMap((column) => {
    const read = asStated(column);
    if (read === undefined || known.has(read.key)) return [];
    known.add(read.key);
    return [readColumn(read, sample)];
  });
  return columns.length > 0 ? columns : keysOf(sample).map((key) => readColumn({ key }, sample));
}

function asStated(column: unknown): TableColumn | undefined {
  if (typeof column === 'string') return { key: column };
  if (typeof column !== 'object' || column === null || !('key' in column) || typeof column.key !== 'string') return undefined;
  return column as TableColumn;
}

function readColumn(stated: TableColumn, sample: readonly TableRecord[]): Column {
  const { key, title, width } = stated;
  const read = reader(stated);
  const given = COLUMN_TYPES.find((type) => type === stated.type);
  const type = given ?? inferType(cellsOf(sample, read));
  return {
    key, stated, read, type,
    isTyped: given !== undefined,
    title: typeof title === 'string' && title !== '' ? title : key,
    align: (typeof stated.align === 'string' ? ALIGNMENTS[stated.align] : undefined) ?? (NUMERIC.has(type) ? 'end' : CENTERED.has(type) ? 'center' : 'start'),
    width: typeof width === 'number' && width > 0 ? Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, Math.round(width))) : undefined,
    pinned: stated.pinned === 'start' || stated.pinned === 'end' ? stated.pinned : undefined,
    hidden: stated.hidden === true,
    editable: stated.editable === true && stated.value === undefined,
    aggregate: AGGREGATES.find((aggregate) => aggregate === stated.aggregate),
  };
}

function* cellsOf(rows: readonly TableRecord[], read: Column['read']): Iterable<unknown> {
  for (let place = 0; place < rows.length; place += 1) yield read(rows[place]!, place);
}

/** A stated `value` is worked out for each row, or the same in all of them. */
function reader({ key, value }: TableColumn): Column['read'] {
  if (value === undefined) return key in Object.prototype ? (row) => readCell(row, key) : (row) => readOwn(row, key);
  if (typeof value !== 'function') return () => value;
  return (row, index) => callFor(value, row, index);
}

/** What a builder's function gives for a row; undefined where it fails, which concerns that cell alone. */
export function callFor(value: unknown, row: TableRecord, index: number): unknown {
  if (typeof value !== 'function') return value;
  try {
    return (value as (row: TableRecord, index: number) => unknown)(row, index);
  } catch {
    return undefined;
  }
}

/** True for columns of the table itself, which are not sorted, filtered, moved or exported. */
export function isSystemColumn({ key }: Pick<Column, 'key'>): boolean {
  return key.startsWith('\0');
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
