import type { Tone } from './tone.ts';
import type { TableRecord } from './table-row.ts';

/** What a column's cells are, and so how they are shown, compared, edited and exported. */
export const COLUMN_TYPES = ['text', 'number', 'currency', 'percent', 'date', 'dateTime', 'boolean', 'tag', 'link', 'image', 'button', 'progress', 'json', 'markdown'] as const;
export type ColumnType = (typeof COLUMN_TYPES)[number];

/** How a column's cells are put together in a group and in the summary row. */
export const AGGREGATES = ['sum', 'average', 'min', 'max', 'count', 'countDistinct'] as const;
export type Aggregate = (typeof AGGREGATES)[number];

/** Works out something for one row. In an app it is an expression that reads `currentRow` and `index`. */
export type RowFunction<Value> = (row: TableRecord, index: number) => Value;

/** A column as the builder states it; a bare text is its key. */
export interface TableColumn {
  /** The key of the rows that it shows. */
  readonly key: string;
  /** The words in its head; the key when left out. */
  readonly title?: string;
  /** More words for its head, shown when the pointer rests on it. */
  readonly tooltip?: string;
  /** What its cells are; read off the data when left out. */
  readonly type?: ColumnType;
  /** Where its cells stand. Numbers stand at the end by themselves. */
  readonly align?: 'start' | 'center' | 'end';
  /** Pixels; by its words when left out. */
  readonly width?: number;
  readonly pinned?: 'start' | 'end';
  readonly hidden?: boolean;
  /** What its cells hold in place of the row's own member: `<< currentRow.price * currentRow.count >>`. */
  readonly value?: unknown;
  /** How a cell stands out: a tone, or an expression that yields one. */
  readonly tone?: Tone | RowFunction<unknown>;
  /** Where a link leads; its own value when left out. */
  readonly href?: string | RowFunction<unknown>;
  /** The words on a button, or of a link. */
  readonly text?: string | RowFunction<unknown>;
  /** ISO 4217, for `currency`: `EUR`. */
  readonly currency?: string;
  /** Digits after the point, 0 to 20. */
  readonly decimals?: number;
  /** What 100 % is, for `progress`; 100 when left out. */
  readonly max?: number;
  readonly min?: number;
  readonly editable?: boolean;
  /** It may not be left empty when edited. */
  readonly required?: boolean;
  /** The only values that it may be given. */
  readonly options?: readonly unknown[];
  /** A regular expression that an edited text has to match as a whole. */
  readonly pattern?: string;
  /** What is put together of it in groups and in the summary row. */
  readonly aggregate?: Aggregate;
}
