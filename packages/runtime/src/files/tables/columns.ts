/**
 * A column of some rows, made of buffers that go from a worker to the page without being copied.
 *
 * `text` and `json` are UTF-8, one cell after another, and where each ends:
 *
 *     bytes  A d a B o b        a cell of `json` is its value as JSON, for what is neither text nor number throughout
 *     ends   3     6
 */
export type Column = (
  | { readonly kind: 'number'; /** NaN is an empty cell. */ readonly values: Float64Array }
  | { readonly kind: 'text' | 'json'; readonly bytes: Uint8Array; readonly ends: Uint32Array }
) & {
  /** 1 where a row has no such cell; left out where all have one. */
  readonly absent?: Uint8Array | undefined;
};

/** Some rows of a table, as columns in the order of the table's names. A column that comes later in the table may be missing at the end. */
export interface Batch {
  readonly length: number;
  readonly columns: readonly Column[];
}

/** The rows of a table as they came, in order. */
export interface TableData {
  /** The keys of the columns, each once. */
  readonly names: readonly string[];
  readonly batches: readonly Batch[];
  /** Places of columns of numbers in which no cell was filled: their cells are empty texts. */
  readonly blank?: readonly number[];
}

/** How many rows there are. */
export function rowCount({ batches }: TableData): number {
  return batches.reduce((sum, { length }) => sum + length, 0);
}

/** The buffers of a batch, to be handed over. */
export function buffersOf({ columns }: Batch): readonly ArrayBuffer[] {
  return columns.flatMap((column) => [...(column.kind === 'number' ? [column.values] : [column.bytes, column.ends]), ...(column.absent === undefined ? [] : [column.absent])].map(({ buffer }) => buffer as ArrayBuffer));
}

/** The bytes that the columns of a table take. */
export function columnBytes({ batches }: TableData): number {
  return batches.reduce((sum, batch) => sum + buffersOf(batch).reduce((bytes, { byteLength }) => bytes + byteLength, 0), 0);
}
