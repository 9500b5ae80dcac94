import fc from 'fast-check';
import type { TableFilter } from './model/table-filter.ts';
import type { TableSort } from './model/table-sort.ts';

/** A row of the random tables. Some cells are missing, and texts hold digits. */
export interface OracleRow {
  readonly id: number;
  readonly name: string | null;
  readonly count: number | null;
  readonly day: string;
  readonly state: string;
}

/** What can be done with a table, as plain data: the same on every side. */
export type OracleStep =
  | { readonly do: 'data'; readonly rows: readonly OracleRow[] }
  | { readonly do: 'sort'; readonly sort: readonly TableSort[] }
  | { readonly do: 'filters'; readonly filters: readonly TableFilter[] }
  | { readonly do: 'search'; readonly search: string }
  | { readonly do: 'group'; readonly by: readonly string[] }
  | { readonly do: 'page'; readonly page: number; readonly pageSize: number }
  | { readonly do: 'select'; readonly keys: readonly number[] }
  | { readonly do: 'edit'; readonly key: number; readonly column: 'name' | 'count'; readonly value: string | number | null }
  | { readonly do: 'delete'; readonly key: number }
  | { readonly do: 'undo' }
  | { readonly do: 'hide'; readonly column: string; readonly isHidden: boolean }
  | { readonly do: 'resize'; readonly column: string; readonly width: number }
  | { readonly do: 'move'; readonly column: string; readonly to: string };

export const COLUMNS = ['id', 'name', 'count', 'day', 'state'] as const;
const STATES = ['open', 'late', 'done'];

const row = fc.record({
  id: fc.nat(40),
  name: fc.option(fc.constantFrom('Room 9', 'Room 10', 'room 9', 'Ann', 'ann', 'Östra', 'b 007', 'b 7', ''), { freq: 5 }),
  count: fc.option(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constantFrom(0.5, -0.5, 1e9)), { freq: 5 }),
  day: fc.constantFrom('2026-01-01', '2026-10-01', '2026-09-30', '2025-12-31T23:00Z'),
  state: fc.constantFrom(...STATES),
});

const rows: fc.Arbitrary<readonly OracleRow[]> = fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 30 });
const column = fc.constantFrom(...COLUMNS);
const filter: fc.Arbitrary<TableFilter> = fc.oneof(
  fc.record({ column: fc.constant('count'), operator: fc.constantFrom('>', '<=', 'equals', 'notEquals' as const), value: fc.integer({ min: -2, max: 2 }) }),
  fc.record({ column: fc.constant('count'), operator: fc.constant('between' as const), value: fc.constantFrom([-1, 3], ['', 2], [0, '']) }),
  fc.record({ column: fc.constant('name'), operator: fc.constantFrom('contains', 'startsWith', 'notContains' as const), value: fc.constantFrom('room', 'an', '7') }),
  fc.record({ column: fc.constant('state'), operator: fc.constant('in' as const), value: fc.subarray(STATES) }),
  fc.record({ column: fc.constant('day'), operator: fc.constantFrom('>', '<' as const), value: fc.constant('2026-06-01') }),
  fc.record({ column, operator: fc.constantFrom('isEmpty', 'isNotEmpty' as const) }),
);

/** One step, of any kind. */
export const step: fc.Arbitrary<OracleStep> = fc.oneof(
  fc.record({ do: fc.constant('data' as const), rows }),
  fc.record({ do: fc.constant('sort' as const), sort: fc.uniqueArray(fc.record({ column, direction: fc.constantFrom('ascending', 'descending') }), { selector: (each) => each.column, maxLength: 3 }) }),
  fc.record({ do: fc.constant('filters' as const), filters: fc.array(filter, { maxLength: 2 }) }),
  fc.record({ do: fc.constant('search' as const), search: fc.constantFrom('', 'open', 'room', 'ann late', '2026') }),
  fc.record({ do: fc.constant('group' as const), by: fc.constantFrom([], ['state'], ['state', 'day']) }),
  fc.record({ do: fc.constant('page' as const), page: fc.integer({ min: 1, max: 4 }), pageSize: fc.constantFrom(0, 5, 10) }),
  fc.record({ do: fc.constant('select' as const), keys: fc.uniqueArray(fc.nat(40), { maxLength: 3 }) }),
  fc.record({ do: fc.constant('edit' as const), key: fc.nat(40), column: fc.constantFrom('name', 'count' as const), value: fc.constantFrom('Zoe', 3, null) }),
  fc.record({ do: fc.constant('delete' as const), key: fc.nat(40) }),
  fc.record({ do: fc.constant('undo' as const) }),
  fc.record({ do: fc.constant('hide' as const), column: fc.constantFrom('name', 'count', 'day', 'state'), isHidden: fc.boolean() }),
  fc.record({ do: fc.constant('resize' as const), column, width: fc.integer({ min: 50, max: 400 }) }),
  fc.record({ do: fc.constant('move' as const), column, to: column }),
);

/** A table as a list that is worked through from the start each time: slow, and hard to get wrong. */
export class TableOracle {
  #data: readonly OracleRow[] = [];
  #sort: readonly TableSort[] = [];
  #filters: readonly TableFilter[] = [];
  #search = '';
  #by: readonly string[] = [];
  #page = 1;
  #pageSize = 0;
  #selected: readonly number[] = [];
  #past: readonly Edits[] = [];
  #edits: Edits = { cells: [], deleted: [] };
  #hidden = new Set<string>();
  #order: readonly string[] = [...COLUMNS];

  apply(each: OracleStep): void {
    switch (each.do) {
      case 'data': this.#data = each.rows; break;
      case 'sort': [this.#sort, this.#page] = [each.sort, 1]; break;
      case 'filters': [this.#filters, this.#page] = [each.filters, 1]; break;
      case 'search': [this.#search, this.#page] = [each.search, 1]; break;
      case 'group': this.#by = each.by; break;
      case 'page': [this.#page, this.#pageSize] = [each.page, each.pageSize]; break;
      case 'select': this.#select(each.keys.filter((key) => this.#data.some(({ id }) => id === key))); break;
      case 'edit': if (this.#data.some(({ id }) => id === each.key)) this.#change({ ...this.#edits, cells: [...this.#edits.cells, each] }); break;
      case 'delete': this.#change({ ...this.#edits, deleted: [...this.#edits.deleted, each.key] }); break;
      case 'undo': [this.#edits, this.#past] = [this.#past.at(-1) ?? this.#edits, this.#past.slice(0, -1)]; break;
      case 'hide': if (each.isHidden) this.#hidden.add(each.column); else this.#hidden.delete(each.column); break;
      case 'move': this.#order = moved(this.#order, each.column, each.to); break;
      case 'resize':
    }
  }

  /** Keys of the shown columns, in their order. */
  get columns(): readonly string[] {
    return this.#order.filter((key) => !this.#hidden.has(key));
  }

  /** The rows of all pages as they are shown: the order is that of the data, and what was edited is seen. */
  get displayed(): readonly OracleRow[] {
    return this.#ordered.map((each) => this.#edited(each));
  }

  get selected(): readonly OracleRow[] {
    return this.#selected.flatMap((key) => this.#data.filter(({ id }) => id === key)).map((each) => this.#edited(each));
  }

  get deleted(): readonly number[] {
    return [...new Set(this.#edits.deleted)];
  }

  /** The lines below the head: the key of a row, or the words of a group and how many rows it has. */
  get lines(): readonly (number | string)[] {
    const keys = this.#ordered.map(({ id }) => id);
    const page = this.#pageSize === 0 ? 1 : Math.min(this.#page, Math.max(1, Math.ceil(keys.length / this.#pageSize)));
    const [start, end] = this.#pageSize === 0 ? [0, keys.length] : [(page - 1) * this.#pageSize, page * this.#pageSize];
    if (this.#by.length === 0) return keys.slice(start, end);
    // Where a group goes on over a page, its line stands there again, with all that it holds.
    const wanted = new Set(groupedKeys(this.displayed, this.#by).slice(start, end));
    return grouped(this.displayed, this.#by, wanted);
  }

  get #ordered(): readonly OracleRow[] {
    const words = this.#search.toLowerCase().split(' ').filter((word) => word !== '');
    const kept = this.#data.filter((each) => this.#filters.every((one) => passes(each, one)) && words.every((word) => COLUMNS.some((key) => String(each[key] ?? '').toLowerCase().includes(word))));
    return kept.toSorted((a, b) => this.#sort.map(({ column: key, direction }) => compare(a[key as keyof OracleRow], b[key as keyof OracleRow], direction === 'ascending' ? 1 : -1)).find((sign) => sign !== 0) ?? 0);
  }

  #edited(each: OracleRow): OracleRow {
    return this.#edits.cells.filter(({ key }) => key === each.id).reduce((now, { column: key, value }) => ({ ...now, [key]: value }), each);
  }

  /** What a script chooses is brought into view: its page is turned to. */
  #select(keys: readonly number[]): void {
    this.#selected = keys;
    const place = groupedKeys(this.displayed, this.#by).indexOf(keys.at(-1) ?? -1);
    if (place !== -1 && this.#pageSize > 0) this.#page = Math.floor(place / this.#pageSize) + 1;
  }

  #change(edits: Edits): void {
    this.#past = [...this.#past, this.#edits];
    this.#edits = edits;
  }
}

interface Edits {
  readonly cells: readonly Extract<OracleStep, { readonly do: 'edit' }>[];
  readonly deleted: readonly number[];
}

function moved(order: readonly string[], key: string, to: string): readonly string[] {
  if (key === to) return order;
  const others = order.filter((each) => each !== key);
  others.splice(others.indexOf(to) + 1, 0, key);
  return others;
}

function grouped(list: readonly OracleRow[], [key, ...rest]: readonly string[], wanted: ReadonlySet<number>): readonly (number | string)[] {
  if (key === undefined) return list.map(({ id }) => id).filter((id) => wanted.has(id));
  const values = [...new Set(list.map((each) => each[key as keyof OracleRow]))];
  return values.flatMap((value) => {
    const members = list.filter((each) => each[key as keyof OracleRow] === value);
    return members.some(({ id }) => wanted.has(id)) ? [`${String(value)} (${members.length})`, ...grouped(members, rest, wanted)] : [];
  });
}

/** The keys of rows as they stand in their groups. */
function groupedKeys(list: readonly OracleRow[], by: readonly string[]): readonly number[] {
  return grouped(list, by, new Set(list.map(({ id }) => id))).filter((line): line is number => typeof line === 'number');
}

const collator = new Intl.Collator(undefined, { numeric: true });

function compare(a: unknown, b: unknown, direction: 1 | -1): number {
  const [isEmptyA, isEmptyB] = [a === null || a === '', b === null || b === ''];
  if (isEmptyA || isEmptyB) return Number(isEmptyA) - Number(isEmptyB);
  if (typeof a === 'number' && typeof b === 'number') return direction * Math.sign(a - b);
  const [timeA, timeB] = [Date.parse(String(a)), Date.parse(String(b))];
  if (String(a).startsWith('20') && !Number.isNaN(timeA)) return direction * Math.sign(timeA - timeB);
  return direction * collator.compare(String(a), String(b));
}

function passes(given: OracleRow, { column: key, operator, value }: TableFilter): boolean {
  const cell = given[key as keyof OracleRow];
  const text = String(cell ?? '').toLowerCase();
  const number = key === 'day' ? Date.parse(String(cell)) : cell === null ? Number.NaN : Number(cell);
  const limit = key === 'day' ? Date.parse(String(value)) : Number(value);
  const limits = Array.isArray(value) ? (value as readonly unknown[]) : [];
  switch (operator) {
    case '>': return number > limit;
    case '<': return number < limit;
    case '<=': return number <= limit;
    case 'equals': return number === limit;
    case 'notEquals': return number !== limit;
    case 'between': return (limits[0] === '' || number >= Number(limits[0])) && (limits[1] === '' || number <= Number(limits[1]));
    case 'contains': return text.includes(String(value));
    case 'notContains': return !text.includes(String(value));
    case 'startsWith': return text.startsWith(String(value));
    case 'in': return limits.includes(cell);
    case 'isEmpty': return text === '';
    case 'isNotEmpty': return text !== '';
    default: throw new Error(`The oracle does not know ${operator}.`);
  }
}
