import type { Column } from '../model/table-columns.ts';
import { shownPlaces } from '../model/row-places.ts';
import type { TableModel } from '../model/table-model.ts';

/** The rows of a table as a file has them: those shown on all pages, in their order, with the columns shown. */
export interface ExportedRows {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly unknown[])[];
}

/** What is to be exported of a model. Buttons hold nothing. */
export function exportedRows(model: TableModel): ExportedRows {
  const { dataColumns, rows } = model;
  const columns = dataColumns.filter(({ hidden, type }) => !hidden && type !== 'button');
  return { columns, rows: shownPlaces(model).map((place) => columns.map(({ read }) => read(rows[place]!, place))) };
}
