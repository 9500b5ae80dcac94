import { filterNumber, filterTest, numberFilter, searchText, searchWords } from './filter-test.ts';
import { keyColumn } from './key-column.ts';
import { sortByKeys } from './sort-by-keys.ts';
import type { Column } from './table-columns.ts';
import type { TableFilter } from './table-filter.ts';
import type { TableRecord } from './table-row.ts';
import type { TableSort } from './table-sort.ts';
import { YIELD_MASK } from './work.ts';
import type { Work } from './work.ts';

/** Which rows are shown, and in which order. */
export interface RowQuery {
  readonly sort: readonly TableSort[];
  readonly filters: readonly TableFilter[];
  readonly search: string;
}

/**
 * Works out places of rows in the order shown, for one list of rows and columns. It keeps what the columns that are sorted
 * by are compared by, 8 bytes a row each, so that the next order that uses them is quick.
 */
export class RowOrder {
  readonly #rows: readonly TableRecord[];
  readonly #columns: ReadonlyMap<string, Column>;
  readonly #searched: readonly Column[];
  readonly #keys = new Map<string, Float64Array>();
  #numbers = new Map<string, Float64Array>();

  constructor(rows: readonly TableRecord[], columns: readonly Column[]) {
    this.#rows = rows;
    this.#searched = columns.filter(({ hidden }) => !hidden);
    this.#columns = new Map(columns.map((column) => [column.key, column]));
  }

  /** Places of the rows that every filter and the search let through, sorted; equal rows in the order of the data. */
  *order({ sort, filters, search }: RowQuery): Work<Uint32Array> {
    let order = yield* this.#filter(filters, search);
    const wanted = sort.filter(({ column }) => this.#columns.has(column));
    for (const key of this.#keys.keys()) if (!wanted.some(({ column }) => column === key)) this.#keys.delete(key);
    // From the last to the first, each keeping the order of the one before where it finds no difference.
    for (const { column, direction } of wanted.toReversed()) order = yield* sortByKeys(order, yield* this.#keysOf(column), direction === 'descending');
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

  *#filter(filters: readonly TableFilter[], search: string): Work<Uint32Array> {
    const tests = yield* this.#tests(filters);
    const words = searchWords(search);
    const count = this.#rows.length;
    const found = new Uint32Array(count);
    let length = 0;
    for (let place = 0; place < count; place += 1) {
      if ((place & YIELD_MASK) === YIELD_MASK) yield;
      if (passes(tests, place) && words.every((word) => this.#hasWord(this.#rows[place]!, place, word))) found[length++] = place;
    }
    return length === count ? found : found.slice(0, length);
  }

  /** Filters by numbers look at a list of numbers, which is kept for as long as the column is filtered. */
  *#tests(filters: readonly TableFilter[]): Work<readonly ((place: number) => boolean)[]> {
    const tests: ((place: number) => boolean)[] = [];
    const kept = new Map<string, Float64Array>();
    for (const filter of filters) {
      const column = this.#columns.get(filter.column);
      if (column === undefined) continue;
      const byNumber = numberFilter(filter);
      if (byNumber === undefined) {
        const test = filterTest(filter);
        tests.push((place) => test(column.read(this.#rows[place]!, place)));
        continue;
      }
      const name = `${filter.column} ${byNumber.isNumeric}`;
      const numbers = this.#numbers.get(name) ?? (yield* this.#readNumbers(column, byNumber.isNumeric));
      kept.set(name, numbers);
      tests.push((place) => byNumber.test(numbers[place]!));
    }
    // While nothing is filtered for a moment, what was read last may be wanted again.
    if (filters.length > 0) this.#numbers = kept;
    return tests;
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

/** A loop and not `every`: it runs a million times. */
function passes(tests: readonly ((place: number) => boolean)[], place: number): boolean {
  for (const test of tests) if (!test(place)) return false;
  return true;
}
