/** A row as the table reads it: its cells by column key. */
export type TableRecord = Readonly<Record<string, unknown>>;

/**
 * The rows in whatever was given as data, in its order: what is no list has none, and what is no object
 * (a text, a number, null, a list) becomes a row with the one column `value`. Never throws.
 */
export function readRows(data: unknown): readonly TableRecord[] {
  // `Array.from` and not `map`, which would leave the holes of a sparse list in.
  return Array.isArray(data) ? Array.from(data as readonly unknown[], readRow) : [];
}

/** One row of the data; an object is handed on as it is, so that handlers get the very row they gave. */
export function readRow(row: unknown): TableRecord {
  const isRecord = typeof row === 'object' && row !== null && !Array.isArray(row) && !(row instanceof Date);
  return isRecord ? (row as TableRecord) : { value: row };
}

/** A cell; undefined when the row has none of its own under that key, or a getter that throws. */
export function readCell(row: TableRecord, key: string): unknown {
  try {
    return Object.hasOwn(row, key) ? row[key] : undefined;
  } catch {
    return undefined;
  }
}
