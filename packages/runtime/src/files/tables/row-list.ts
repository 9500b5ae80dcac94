import { rowCount } from './columns.ts';
import type { Column, TableData } from './columns.ts';
import { rememberTable } from './known-tables.ts';

/** A row as expressions and tables read it. */
export type Row = Readonly<Record<string, unknown>>;

/** A table with up to so many cells is made at once and is an ordinary list; more would hold up the page. */
const MOST_PLAIN_CELLS = 20_000;

/**
 * The rows of a table as a list. A long one is a list to everybody who looks at it (`length`, places, `map`, `slice`),
 * but its rows stay columns: each is made when it is read, anew each time. It cannot be changed.
 */
export function rowList(table: TableData): readonly Row[] {
  const count = rowCount(table);
  const reader = createReader(table);
  if (count * table.names.length <= MOST_PLAIN_CELLS) return Array.from({ length: count }, (_row, place) => reader(place));
  const target: Row[] = [];
  // An array without members that knows how long it is: the engine keeps none of them.
  target.length = count;
  const list = new Proxy(target, handlerOf(count, reader));
  rememberTable(list, table);
  return list;
}

type Reader = (place: number) => Row;

/** Reads a cell; undefined for one that the row does not have. */
export type CellReader = (place: number) => unknown;

function createReader(table: TableData): Reader {
  const { names } = table;
  const starts = batchStarts(table);
  const readers = table.batches.map(({ columns }) => columns.map((column, index) => cellReader(column, table.blank?.includes(index) === true)));
  return (place) => {
    const batch = batchAt(starts, place);
    const row: Record<string, unknown> = {};
    const cells = readers[batch]!;
    const inBatch = place - starts[batch]!;
    for (let index = 0; index < cells.length; index += 1) {
      const value = cells[index]!(inBatch);
      if (value !== undefined) setCell(row, names[index]!, value);
    }
    return row;
  };
}

/** Reads one column of a table by the places of its rows. Undefined where there is no such column, or a row has no such cell. */
export function columnReader(table: TableData, name: string): CellReader {
  const index = table.names.indexOf(name);
  const starts = batchStarts(table);
  const readers = table.batches.map(({ columns }) => {
    const column = columns[index];
    return column === undefined ? () => undefined : cellReader(column, table.blank?.includes(index) === true);
  });
  return (place) => {
    const batch = batchAt(starts, place);
    return readers[batch]!(place - starts[batch]!);
  };
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function cellReader(column: Column, isBlank: boolean): CellReader {
  const { absent } = column;
  if (column.kind === 'number') {
    const { values } = column;
    return (place) => {
      const value = values[place]!;
      if (!Number.isNaN(value)) return value;
      return absent?.[place] === 1 ? undefined : isBlank ? '' : null;
    };
  }
  const { bytes, ends, kind } = column;
  return (place) => {
    if (absent?.[place] === 1) return undefined;
    const text = decoder.decode(bytes.subarray(place === 0 ? 0 : ends[place - 1], ends[place]));
    return kind === 'json' ? (JSON.parse(text) as unknown) : text;
  };
}

/** A name may be any: `__proto__` is a column like others. */
function setCell(row: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '__proto__') Object.defineProperty(row, name, { value, enumerable: true, configurable: true, writable: true });
  else row[name] = value;
}

function batchStarts({ batches }: TableData): readonly number[] {
  let start = 0;
  return batches.map(({ length }) => (start += length) - length);
}

/** The last batch that begins at or before a place. */
function batchAt(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

function handlerOf(count: number, read: Reader): ProxyHandler<Row[]> {
  const placeOf = (key: string | symbol): number => {
    const place = typeof key === 'string' && key !== '' ? Number(key) : -1;
    return Number.isInteger(place) && place >= 0 && place < count && String(place) === key ? place : -1;
  };
  return {
    get(target, key) {
      const place = placeOf(key);
      return place === -1 ? (Reflect.get(target, key) as unknown) : read(place);
    },
    has: (target, key) => placeOf(key) !== -1 || Reflect.has(target, key),
    getOwnPropertyDescriptor(target, key) {
      const place = placeOf(key);
      return place === -1 ? Reflect.getOwnPropertyDescriptor(target, key) : { value: read(place), enumerable: true, configurable: true, writable: true };
    },
    ownKeys: () => [...Array.from({ length: count }, (_key, place) => String(place)), 'length'],
    set: () => false,
    defineProperty: () => false,
    deleteProperty: () => false,
    setPrototypeOf: () => false,
    preventExtensions: () => false,
  };
}
