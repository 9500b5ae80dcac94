import type { RowKey } from './row-keys.ts';
import type { TableRecord } from './table-row.ts';

/** What a person changed and did not save yet. Never changed itself: each change is a new one. */
export interface Changes {
  /** New values of cells by row key. */
  readonly edited: ReadonlyMap<RowKey, TableRecord>;
  /** New rows, the newest last; their keys are `new:1`, `new:2` … */
  readonly added: readonly AddedRow[];
  readonly deleted: ReadonlySet<RowKey>;
}

/** A row that is not in the data yet. */
export interface AddedRow {
  readonly key: string;
  readonly row: TableRecord;
}

/** Changes, and the way back and forth through them. */
export interface ChangeHistory {
  readonly past: readonly Changes[];
  readonly present: Changes;
  readonly future: readonly Changes[];
}

/** One changed row as expressions see it: only the cells that differ. */
export interface ChangedRow {
  readonly key: RowKey;
  readonly old: TableRecord;
  readonly new: TableRecord;
}

export const NO_CHANGES: Changes = Object.freeze({ edited: new Map<RowKey, TableRecord>(), added: [], deleted: new Set<RowKey>() });
export const NO_HISTORY: ChangeHistory = Object.freeze({ past: [], present: NO_CHANGES, future: [] });

/** A history from a value that may come from anywhere. */
export function readHistory(value: unknown): ChangeHistory {
  return typeof value === 'object' && value !== null && 'present' in value && 'past' in value ? (value as ChangeHistory) : NO_HISTORY;
}
