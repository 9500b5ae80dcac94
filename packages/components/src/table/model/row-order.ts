import { filterNumber, filterTest, numberFilter, searchText, searchWords } from './filter-test.ts';
import type { NumberFilter } from './filter-test.ts';
import { keyColumn } from './key-column.ts';
import { sortByKeys } from './sort-by-keys.ts';
import type { Column } from './table-columns.ts';
import type { TableFilter } from './table-filter.ts';
import type { TableRecord } from './table-row.ts';
import type { TableSort } from './table-sort.ts';
import { YIELD_MASK } from './work.ts';
import type { Work } from './work.ts';

/** Numbers that are compared at one go. */
const NUMBERS_AT_ONCE = 0x40000;

/** Which rows are shown, and in which order. */
export interface RowQuery {
  readonly sort: readonly TableSort[];
  readonly filters: readonly TableFilter[];
  readonly search: string;
}

/**
 * Works out places of rows in the order shown, for one list of rows and columns. It keeps what the columns that are sorted
 * by are compared by, 8 bytes a row each, and the order of all rows, so that the next order that uses them is quick.
 */
export class RowOrder {
  readonly #rows: readonly TableRecord[];
  readonly #columns: ReadonlyMap<string, Column>;
  readonly #searched: readonly Column[];
  readonly #keys = new Map<string, Float64Array>();
  #numbers = new Map<string, Float64Array>();
  /** All rows by the columns sorted by last: 4 bytes each. */
  #sorted: { readonly name: string; readonly order: Uint32Array } | undefined;

  constructor(rows: readonly TableRecord[], columns: readonly Column[]) {
    this.#rows = rows;
    this.#searched = columns.filter(({ hidden }) => !hidden);
    this.#columns = new Map(columns.map((column) => [column.key, column]));
  }

  /** Places of the rows that every filter and the search let through, sorted; equal rows in the order of the data. */
  *order({ sort, filters, search }: RowQuery): Work<Uint32Array> {
    const wanted = sort.filter(({ column }) => this.#columns.has(column));
    const name = JSON.stringify(wanted);
    const isKnown = wanted.length > 0 && name === this.#sorted?.name;
    // What is in order stays so when rows are left out.
    let order = yield* this.#filter(filters, search, isKnown ? this.#sorted!.order : undefined);
    if (isKnown) return order;
    this.#sorted = undefined;
    for (const key of this.#keys.keys()) if (!wanted.some(({ column }) => column === key)) this.#keys.delete(key);
    // From the last to the first, each keeping the order of the one before where it finds no difference.
    for (const { column, direction } of wanted.toReversed()) order = yield* sortByKeys(order, yield* this.#keysOf(column), direction === 'descending');
    if (wanted.length > 0 && order.length === this.#rows.length) this.#sorted = { name, order };
    return order;
  }

  *#keysOf(key: string): Work<Float64Array> {
    const known = this.#keys.get(key);
    if (known !== undefined) return known;
    const { read } = this.#columns.get(key)!;
    const keys = yield* keyColumn(this.#rows.length, (place) => read(this.#rows[place]!, place));
    this.#keys.set(key, keys);
    return keys;
  }

  *#filter(filters: readonly TableFilter[], search: string, all: Uint32Array | undefined): Work<Uint32Array> {
    const known = filters.filter(({ column }) => this.#columns.has(column));
    let found = yield* this.#filterNumbers(known, all);
    for (const filter of known) {
      if (numberFilter(filter) !== undefined) continue;
      const { read } = this.#columns.get(filter.column)!;
      const test = filterTest(filter);
      found = yield* this.#keep(found, (place) => test(read(this.#rows[place]!, place)));
    }
    for (const word of searchWords(search)) found = yield* this.#keep(found, (place) => this.#hasWord(this.#rows[place]!, place, word));
    return found ?? identity(this.#rows.length);
  }

  /** Filters by numbers look at a list of numbers, which is kept for as long as the column is filtered. Undefined for all rows. */
  *#filterNumbers(filters: readonly TableFilter[], all: Uint32Array | undefined): Work<Uint32Array | undefined> {
    const kept = new Map<string, Float64Array>();
    let found = all;
    for (const filter of filters) {
      const byNumber = numberFilter(filter);
      if (byNumber === undefined) continue;
      const name = `${filter.column} ${byNumber.isNumeric}`;
      const numbers = this.#numbers.get(name) ?? (yield* this.#readNumbers(this.#columns.get(filter.column)!, byNumber.isNumeric));
      kept.set(name, numbers);
      found = yield* keepWithin(found, numbers, byNumber);
    }
    // While nothing is filtered for a moment, what was read last may be wanted again.
    if (filters.length > 0) this.#numbers = kept;
    return found;
  }

  /** Those of some places, or of all, that pass a test. */
  *#keep(places: Uint32Array | undefined, test: (place: number) => boolean): Work<Uint32Array> {
    const count = places?.length ?? this.#rows.length;
    const found = new Uint32Array(count);
    let length = 0;
    for (let index = 0; index < count; index += 1) {
      if ((index & YIELD_MASK) === YIELD_MASK) yield;
      const place = places === undefined ? index : places[index]!;
      if (test(place)) found[length++] = place;
    }
    return found.subarray(0, length);
  }

  *#readNumbers({ read }: Column, isNumeric: boolean): Work<Float64Array> {
    const numbers = new Float64Array(this.#rows.length);
    for (let place = 0; place < numbers.length; place += 1) {
      numbers[place] = filterNumber(read(this.#rows[place]!, place), isNumeric);
      if ((place & YIELD_MASK) === YIELD_MASK) yield;
    }
    return numbers;
  }

  #hasWord(row: TableRecord, place: number, word: string): boolean {
    for (const { read } of this.#searched) if (searchText(read(row, place)).includes(word)) return true;
    return false;
  }
}

/** Those of some places, or of all, whose number is within the limits. Nothing is called for each: it runs a million times. */
function* keepWithin(places: Uint32Array | undefined, numbers: Float64Array, limits: NumberFilter): Work<Uint32Array> {
  const count = places?.length ?? numbers.length;
  const found = new Uint32Array(count);
  let length = 0;
  for (let start = 0; start < count; start += NUMBERS_AT_ONCE) {
    const end = Math.min(count, start + NUMBERS_AT_ONCE);
    length = places === undefined ? findWithin({ numbers, found, start, end, length, limits }) : narrowWithin(places, { numbers, found, start, end, length, limits });
    if (end < count) yield;
  }
  return found.subarray(0, length);
}

interface FindWithin {
  readonly numbers: Float64Array;
  readonly found: Uint32Array;
  readonly start: number;
  readonly end: number;
  /** How many were found before. */
  readonly length: number;
  readonly limits: NumberFilter;
}

/** Apart from the generator, whose loops engines run more slowly. A place is written whether it counts or not, as a jump for each costs more. */
function findWithin({ numbers, found, start, end, length: before, limits: { least, most } }: FindWithin): number {
  let length = before;
  for (let place = start; place < end; place += 1) {
    const number = numbers[place]!;
    found[length] = place;
    if (number >= least && number <= most) length += 1;
  }
  return length;
}

function narrowWithin(places: Uint32Array, { numbers, found, start, end, length: before, limits: { least, most } }: FindWithin): number {
  let length = before;
  for (let index = start; index < end; index += 1) {
    const number = numbers[places[index]!]!;
    found[length] = places[index]!;
    if (number >= least && number <= most) length += 1;
  }
  return length;
}

function identity(count: number): Uint32Array {
  const places = new Uint32Array(count);
  for (let place = 0; place < count; place += 1) places[place] = place;
  return places;
}
