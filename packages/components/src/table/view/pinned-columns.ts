import { isSystemColumn } from '../model/table-columns.ts';
import type { Column } from '../model/table-columns.ts';

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

/** The classes of a column: which edge it is pinned to, and whether it is the last one there. */
export function edgeOf(ordered: readonly Column[], index: number): string {
  const { pinned, key } = ordered[index]!;
  if (pinned === undefined) return 'center-column';
  const isInner = ordered[pinned === 'start' ? index + 1 : index - 1]?.pinned !== pinned;
  return `pinned-${pinned}${isInner ? ' inner-edge' : ''}${isSystemColumn({ key }) ? ' own' : ''}`;
}
