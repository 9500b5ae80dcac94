import type { RowQuery } from './row-order.ts';
import { readFilters } from './table-filter.ts';
import { readSort } from './table-sort.ts';

/** Which rows are asked for, and in which order, from values that may come from anywhere. */
export function readQuery({ sort, filters, search }: { readonly sort: unknown; readonly filters: unknown; readonly search: unknown }): RowQuery {
  return { sort: readSort(sort), filters: readFilters(filters), search: typeof search === 'string' ? search : '' };
}
