import type { Changes } from './change-history.ts';
import type { ColumnArrangement } from './column-arrangement.ts';
import type { RowKey } from './row-keys.ts';
import type { RowQuery } from './row-order.ts';

/** What a table shows, as it was read from properties and state. Lists that are the same object are taken for unchanged. */
export interface TableInput {
  readonly data: unknown;
  readonly columns: unknown;
  readonly primaryKey: string;
  readonly query: RowQuery;
  readonly changes: Changes;
  readonly serverSide: boolean;
  /** Undefined until what reads it was fetched, which plain rows do without. */
  readonly shape: ShapeInput | undefined;
}

/** How rows are put together, and which columns there are. */
export interface ShapeInput {
  /** Null while nobody arranged them. */
  readonly arrangement: ColumnArrangement | null;
  /** From 1, and how many rows; 0 for all. */
  readonly page: number;
  readonly pageSize: number;
  readonly groupBy: readonly string[];
  readonly parentKey: string;
  /** Ids of groups and keys of tree rows that are shut. */
  readonly collapsed: ReadonlySet<RowKey>;
  readonly expanded: readonly RowKey[];
  /** What the details show, or works it out for a row. */
  readonly detail: unknown;
  readonly hasSelect: boolean;
  readonly hasExpand: boolean;
  readonly hasActions: boolean;
}
