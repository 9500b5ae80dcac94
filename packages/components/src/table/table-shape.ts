import { arrangeColumns, readArrangement } from './model/column-arrangement.ts';
import type { ColumnArrangement } from './model/column-arrangement.ts';
import { readKeys } from './model/row-keys.ts';
import type { RowKey } from './model/row-keys.ts';
import { readPage, readPageSize } from './model/server-state.ts';
import { withSystemColumns } from './model/system-columns.ts';
import type { Column } from './model/table-columns.ts';
import type { ShapeInput } from './model/table-input-values.ts';

/** A table, as far as its shape is read off it. */
interface ShapedTable {
  readonly parentKey: string;
  /** Keys of branches and ids of groups that are shut. */
  readonly collapsed: ReadonlySet<RowKey>;
  readonly detail: unknown;
  /** Whether rows have details that can be opened. */
  readonly hasDetail: boolean;
  readonly columnLayout: unknown;
  readonly page: unknown;
  readonly pageSize: unknown;
  readonly groupBy: readonly unknown[];
  readonly expandedKeys: unknown;
  readonly selection: string;
  readonly rowActions: readonly unknown[];
  readonly deletable: boolean;
}

/** What was read of an arrangement: the same for the same one, so that it is seen to be unchanged. */
const read = new WeakMap<object, ColumnArrangement | null>();

/** Reads off a table how its rows are put together, and which columns there are. */
export function readShape(table: ShapedTable): ShapeInput {
  const { parentKey, detail, hasDetail, collapsed } = table;
  return {
    parentKey, detail, collapsed,
    arrangement: arrangementOf(table.columnLayout),
    page: readPage(table.page),
    pageSize: readPageSize(table.pageSize),
    groupBy: table.groupBy.filter((key): key is string => typeof key === 'string'),
    expanded: hasDetail ? readKeys(table.expandedKeys) : [],
    hasSelect: table.selection === 'multiple',
    hasExpand: hasDetail,
    hasActions: table.rowActions.length > 0 || table.deletable,
  };
}

/** True where the columns are others, or stand elsewhere. */
export function isArrangedAnew(before: ShapeInput | undefined, now: ShapeInput): boolean {
  return before?.arrangement !== now.arrangement || before.hasSelect !== now.hasSelect || before.hasExpand !== now.hasExpand || before.hasActions !== now.hasActions;
}

/** The columns in the order wanted, hidden ones too; and the same with the table's own. */
export function arranged(stated: readonly Column[], shape: ShapeInput): readonly [data: readonly Column[], all: readonly Column[]] {
  const data = shape.arrangement === null ? stated : arrangeColumns(stated, shape.arrangement);
  return [data, withSystemColumns(data, shape)];
}

function arrangementOf(source: unknown): ColumnArrangement | null {
  if (typeof source !== 'object' || source === null) return source === null ? null : readArrangement(source);
  const known = read.get(source);
  if (known !== undefined) return known;
  const arrangement = readArrangement(source);
  read.set(source, arrangement);
  return arrangement;
}
