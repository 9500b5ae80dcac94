import { SERVER_PAGE_SIZE } from './page-size.ts';
import { readFilters } from './table-filter.ts';
import type { TableFilter } from './table-filter.ts';
import { readSort } from './table-sort.ts';
import type { TableSort } from './table-sort.ts';

/** What a table asks for, as one object that a query reads: `<< table1.serverState.offset >>`. */
export interface ServerState {
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
  /** How many rows stand before the page. */
  readonly offset: number;
  /** What the page before was told to go on from; null on the first page. */
  readonly cursor: unknown;
  readonly sort: readonly TableSort[];
  readonly filters: readonly TableFilter[];
  readonly search: string;
}

/** The members of a table's properties and state that what it asks for is made of, of any type. */
export interface Asked {
  readonly page: unknown;
  readonly pageSize: unknown;
  /** The cursors of the pages so far, the last one that of the page that is shown. */
  readonly cursors: unknown;
  readonly sort: unknown;
  readonly filters: unknown;
  readonly search: unknown;
}

/** What is asked for, in full and of the right types. */
export function serverState({ page, pageSize, cursors, sort, filters, search }: Asked): ServerState {
  const [number, size] = [readPage(page), readPageSize(pageSize) || SERVER_PAGE_SIZE];
  return {
    page: number, pageSize: size, offset: (number - 1) * size,
    cursor: (Array.isArray(cursors) ? (cursors as readonly unknown[]) : []).at(-1) ?? null,
    sort: readSort(sort), filters: readFilters(filters), search: typeof search === 'string' ? search : '',
  };
}

/** A page's number, from 1. */
export function readPage(page: unknown): number {
  const number = Math.floor(Number(page));
  return Number.isFinite(number) && number >= 1 ? number : 1;
}

/** Rows on a page; 0 for all of them. */
export function readPageSize(pageSize: unknown): number {
  const number = Math.round(Number(pageSize));
  return Number.isFinite(number) && number > 0 ? number : 0;
}
