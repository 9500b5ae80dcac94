import type { MethodContext } from '@inlay/runtime/component';
import { readHistory } from './change-history.ts';
import { applyChanges } from './changes.ts';
import { RowOrder } from './row-order.ts';
import { readColumns } from './table-columns.ts';
import { readFilters } from './table-filter.ts';
import { readRows } from './table-row.ts';
import type { TableRecord } from './table-row.ts';
import { readSort } from './table-sort.ts';
import { finish } from './work.ts';

/** The rows of all pages in the order shown, with what was changed in them. With `serverSide` the server chose and sorted them. */
export function displayedData({ props, state }: Pick<MethodContext, 'props' | 'state'>): readonly TableRecord[] {
  const rows = readRows(props.data);
  const { present } = readHistory(state.changes);
  const changed = applyChanges(rows, present, String(props.primaryKey ?? ''));
  if (props.serverSide === true) return changed;
  const order = new RowOrder(rows, readColumns(props.columns, rows));
  const places = finish(order.order({ sort: readSort(state.sort), filters: readFilters(state.filters), search: String(state.search ?? '') }));
  return [...changed.slice(rows.length), ...Array.from(places, (place) => changed[place]!)];
}
