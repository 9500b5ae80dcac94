import type { CSSResult } from 'lit';
import type { Localize } from '../element/localize.ts';
import type { TableRecord } from './model/table-row.ts';
import type { CellFormat } from './model/cell-format.ts';
import type { ChangedRow, Changes } from './model/change-history.ts';
import type { ColumnArrangement } from './model/column-arrangement.ts';
import type { RowKey } from './model/row-keys.ts';
import type { Column } from './model/table-columns.ts';
import type { TableFilter } from './model/table-filter.ts';
import type { TableModel } from './model/table-model.ts';
import type { TableSort } from './model/table-sort.ts';
import type { TableEvents } from './table.properties.ts';
import type { CellMarks } from './view/cell-marks.ts';
import type { GridCursor } from './view/grid-cursor.ts';
import type { GridView } from './view/grid-view.ts';

/** The table's element as its parts see it: what it shows, and the state that they write. */
export interface TableHost extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
  readonly model: TableModel;
  readonly view: GridView;
  /** Only where `use` is loaded. */
  readonly cursor: GridCursor;
  readonly painter: { readonly marks: CellMarks | undefined; format(column: Column): CellFormat; mark(marks: CellMarks | undefined): void };
  /** Says the table's own words in the language of its place. */
  readonly say: Localize;
  readonly label: string;
  readonly primaryKey: string;
  readonly selection: 'none' | 'single' | 'multiple' | 'range';
  readonly addable: boolean;
  readonly deletable: boolean;
  readonly serverSide: boolean;
  readonly rowActions: readonly unknown[];
  readonly nextCursor: unknown;
  readonly hasDetail: boolean;
  /** The name that the columns' arrangement is kept under; empty for nowhere. */
  readonly columnLayoutKey: string;
  readonly selectedRow: TableRecord | null;
  readonly changeset: readonly ChangedRow[];
  selectedKeys: readonly RowKey[];
  /** Groups and branches that are shut; seen with the next update. */
  collapsed: ReadonlySet<RowKey>;
  selectedRowIndex: number;
  sort: readonly TableSort[];
  filters: readonly TableFilter[];
  search: string;
  page: number;
  cursors: readonly unknown[];
  changes: unknown;
  expandedKeys: readonly RowKey[];
  columnLayout: ColumnArrangement | null;
  triggeredRow: TableRecord | null;
  triggeredAction: string | null;
  /** Fires an event of the definition. */
  fire<Name extends keyof TableEvents>(name: Name, detail: TableEvents[Name]['detail']): void;
  /** Gives it the styles of a part that was fetched. */
  adopt(styles: CSSResult): void;
  /** Says that a part could not be fetched. */
  failed(): void;
  /** Says something to readers who do not see the table. */
  announce(message: string): void;
}

/** What menus and editors make of a person's wishes. */
export interface TableCommands {
  readonly setSort: (key: string, direction: 'ascending' | 'descending' | undefined) => void;
  /** Replaces the filters of a column. */
  readonly filterColumn: (key: string, filters: readonly TableFilter[]) => void;
  readonly setFilters: (filters: readonly TableFilter[]) => void;
  /** Other widths, order or hidden columns; null for those that the builder stated. */
  readonly arrange: (arrangement: ColumnArrangement | null, isDone?: boolean) => void;
  readonly runAction: (action: string, place: number) => void;
  readonly range: {
    /** Lets the next two presses on cells mark what lies between them. */
    readonly markByPresses: () => void;
  };
  /** One step that can be taken back. */
  readonly change: (change: (changes: Changes) => Changes) => void;
}

/** Something that happened in the grid, with what can be read of it only while it happens. */
export interface GridOccurrence {
  readonly event: Event;
  readonly target: Element;
  /** What was pasted. */
  readonly text: string;
  /** It waited for what acts on it: nothing can be prevented any more. */
  readonly isLate: boolean;
}
