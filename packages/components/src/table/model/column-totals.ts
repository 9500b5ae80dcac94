import { aggregateOf } from './aggregate.ts';
import type { Column } from './table-columns.ts';
import type { TableModel } from './table-model.ts';
import { shownPlaces } from './row-places.ts';

const totals = new WeakMap<TableModel, { readonly source: readonly unknown[]; readonly values: Map<string, number | undefined> }>();

/** What a column comes to over the rows of all pages; undefined where it states no aggregate. Worked out once for each order and change. */
export function columnTotal(model: TableModel, column: Column): number | undefined {
  if (column.aggregate === undefined) return undefined;
  const source = [model.order, model.rows];
  const known = totals.get(model);
  const isKnown = known !== undefined && source.every((part, index) => part === known.source[index]);
  const values = isKnown ? known.values : new Map<string, number | undefined>();
  if (!isKnown) totals.set(model, { source, values });
  if (!values.has(column.key)) values.set(column.key, aggregateOf(column, model.rows, model.rows.length === model.baseRows.length ? model.order : shownPlaces(model)));
  return values.get(column.key);
}
