import { readHistory } from './model/change-history.ts';
import type { TableModel } from './model/table-model.ts';
import { serverState } from './model/server-state.ts';
import type { FooterChanges, FooterPages } from './view/footer-template.ts';

/** A table, as far as its footer says something of it. */
export interface FootedTable {
  readonly model: TableModel;
  readonly changes: unknown;
  readonly serverSide: boolean;
  readonly page: number;
  readonly pageSize: number;
  readonly cursors: readonly unknown[];
  readonly totalRows: number | null;
  readonly nextCursor: unknown;
}

/** What stands below the rows of a table. */
export function footerOf(table: FootedTable): readonly [FooterPages, FooterChanges] {
  const { past, present, future } = readHistory(table.changes);
  const count = present.edited.size + present.added.length + present.deleted.size;
  return [table.serverSide ? serverPages(table) : ownPages(table.model), { count, canUndo: past.length > 0, canRedo: future.length > 0 }];
}

function ownPages(model: TableModel): FooterPages {
  const { shape } = model;
  if (shape === undefined) return { page: 1, start: 1, shown: model.lines.count, total: model.lines.count, hasNext: false, isPaged: false };
  const { page, pageCount, pageStart, countedRows, countedShown } = shape;
  return { page, start: pageStart + 1, shown: countedShown, total: countedRows, hasNext: page < pageCount, isPaged: pageCount > 1 };
}

/** A server says how many rows there are, or what to go on from, or neither: then a full page may have one after it. */
function serverPages({ page, pageSize, cursors, totalRows, nextCursor, model }: FootedTable): FooterPages {
  const { offset, pageSize: size, page: number } = serverState({ page, pageSize, cursors, sort: [], filters: [], search: '' });
  const shown = model.baseRows.length;
  const hasCursor = nextCursor !== null && nextCursor !== undefined && nextCursor !== '';
  const hasNext = totalRows !== null ? offset + shown < totalRows : hasCursor || (!cursors.some((cursor) => cursor !== null && cursor !== undefined) && shown >= size);
  return { page: number, start: offset + 1, shown, total: totalRows ?? undefined, hasNext, isPaged: hasNext || number > 1 };
}
