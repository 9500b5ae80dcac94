import { isSystemColumn } from '../model/table-columns.ts';
import type { Column } from '../model/table-columns.ts';
import type { ColumnLayout, PlacedColumn } from './column-layout.ts';

/** The share of the view that pinned columns may take. */
const MOST_PINNED = 0.7;

/** The columns in the order shown: those that are pinned to the start, those that are scrolled, those that are pinned to the end. */
export function pinnedApart(columns: readonly Column[], widthOf: (column: Column) => number, viewWidth: number): readonly Column[] {
  const shown = unpinWhereNarrow(columns, widthOf, viewWidth);
  return [...shown.filter(({ pinned }) => pinned === 'start'), ...shown.filter(({ pinned }) => pinned === undefined), ...shown.filter(({ pinned }) => pinned === 'end')];
}

/** Where pinned columns would leave little room for the others, only the table's own stay pinned. */
function unpinWhereNarrow(columns: readonly Column[], widthOf: (column: Column) => number, viewWidth: number): readonly Column[] {
  const pinned = columns.filter((column) => column.pinned !== undefined).reduce((sum, column) => sum + widthOf(column), 0);
  return viewWidth === 0 || pinned <= viewWidth * MOST_PINNED ? columns : columns.map((column) => (isSystemColumn(column) ? column : { ...column, pinned: undefined }));
}

/** A layout with the columns that are pinned at their edges. */
export function atEdges({ all: inOrder, width }: ColumnLayout): ColumnLayout {
  const all = inOrder.map((placed): PlacedColumn => {
    const { pinned } = placed.column;
    const offset = pinned === 'end' ? width - placed.offset - placed.width : placed.offset;
    return pinned === undefined ? placed : { ...placed, offset, edge: edgeOf(inOrder, placed), style: `inline-size:${placed.width}px;inset-inline-${pinned}:${offset}px` };
  });
  const at = (pinned: Column['pinned']): readonly PlacedColumn[] => all.filter(({ column }) => column.pinned === pinned);
  const [start, center, end] = [at('start'), at(undefined), at('end')];
  return { all, start, center, end, width, startWidth: widthOfAll(start), endWidth: widthOfAll(end) };
}

/** The classes of a column that is pinned: to which edge, and whether it is the last one there. */
function edgeOf(ordered: readonly PlacedColumn[], { column, index }: PlacedColumn): string {
  const isInner = ordered[column.pinned === 'start' ? index + 1 : index - 1]?.column.pinned !== column.pinned;
  return `pinned-${column.pinned}${isInner ? ' inner-edge' : ''}${isSystemColumn(column) ? ' own' : ''}`;
}

function widthOfAll(columns: readonly PlacedColumn[]): number {
  return columns.reduce((sum, { width }) => sum + width, 0);
}
