import { tableOf } from '@inlay/runtime/known-tables';

/** A row as the table reads it: its cells by column key. */
export type TableRecord = Readonly<Record<string, unknown>>;

/**
 * The rows in whatever was given as data, in its order: what is no list has none, and what is no object
 * (a text, a number, null, a list) becomes a row with the one column `value`. Never throws.
 * A list of objects is handed on as it is: a million rows are not copied.
 */
export function readRows(data: unknown): readonly TableRecord[] {
  if (!Array.isArray(data)) return [];
  // Rows over columns are records all: looking at each would make a million of them.
  if (tableOf(data) !== undefined) return data as readonly TableRecord[];
  // An index and not `every`, which would pass over the holes of a sparse list.
  for (let index = 0; index < data.length; index += 1) if (!isRecord(data[index])) return Array.from(data as readonly unknown[], readRow);
  return data as readonly TableRecord[];
}

/** One row of the data; an object is handed on as it is, so that handlers get the very row they gave. */
export function readRow(row: unknown): TableRecord {
  return isRecord(row) ? row : { value: row };
}

/** A cell; undefined when the row has none of its own under that key, or a getter that throws. */
export function readCell(row: TableRecord, key: string): unknown {
  try {
    return Object.hasOwn(row, key) ? row[key] : undefined;
  } catch {
    return undefined;
  }
}

/** The same, quicker for what most rows are, of a key that no plain object has from its prototype. */
export function readOwn(row: TableRecord, key: string): unknown {
  if (Object.getPrototypeOf(row) !== Object.prototype) return readCell(row, key);
  try {
    return row[key];
  } catch {
    return undefined;
  }
}

function isRecord(row: unknown): row is TableRecord {
  return typeof row === 'object' && row !== null && !Array.isArray(row) && !(row instanceof Date);
}
