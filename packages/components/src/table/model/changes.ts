import type { ChangedRow, ChangeHistory, Changes } from './change-history.ts';
import { keyOf, placesOf } from './row-keys.ts';
import type { RowKey } from './row-keys.ts';
import { readCell } from './table-row.ts';
import type { TableRecord } from './table-row.ts';

/** So many steps can be taken back. */
const MAX_PAST = 100;

/** One more step; the same history when nothing changes by it. */
export function withStep(history: ChangeHistory, present: Changes): ChangeHistory {
  return present === history.present ? history : { past: [...history.past, history.present].slice(-MAX_PAST), present, future: [] };
}

export function undoStep({ past, present, future }: ChangeHistory): ChangeHistory {
  const before = past.at(-1);
  return before === undefined ? { past, present, future } : { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redoStep({ past, present, future }: ChangeHistory): ChangeHistory {
  const [next, ...rest] = future;
  return next === undefined ? { past, present, future } : { past: [...past, present], present: next, future: rest };
}

/** Gives cells new values; `original` is the row as it is in the data. What is set back to its old value is no change any more. */
export function editRow(changes: Changes, { key, original, cells }: { readonly key: RowKey; readonly original: TableRecord | undefined; readonly cells: TableRecord }): Changes {
  const place = changes.added.findIndex((each) => each.key === key);
  if (place !== -1) return { ...changes, added: changes.added.with(place, { key: String(key), row: { ...changes.added[place]!.row, ...cells } }) };
  if (original === undefined) return changes;
  const merged = Object.entries({ ...changes.edited.get(key), ...cells }).filter(([column, value]) => !Object.is(readCell(original, column) ?? null, value ?? null));
  const edited = new Map(changes.edited);
  if (merged.length === 0) edited.delete(key);
  else edited.set(key, Object.fromEntries(merged));
  return { ...changes, edited };
}

/** One more row; its key is told by its number. */
export function addRow(changes: Changes, row: TableRecord): Changes {
  const numbers = changes.added.map(({ key }) => Number(key.slice(NEW.length)));
  return { ...changes, added: [...changes.added, { key: `${NEW}${Math.max(0, ...numbers) + 1}`, row }] };
}

/** Marks rows as deleted; a new row is gone at once. */
export function deleteRows(changes: Changes, keys: readonly RowKey[]): Changes {
  const gone = new Set(keys);
  const deleted = new Set([...changes.deleted, ...keys.filter((key) => !changes.added.some((each) => each.key === key))]);
  return { ...changes, added: changes.added.filter(({ key }) => !gone.has(key)), deleted };
}

/** Takes the mark of deletion from rows. */
export function restoreRows(changes: Changes, keys: readonly RowKey[]): Changes {
  return { ...changes, deleted: new Set([...changes.deleted].filter((key) => !keys.includes(key))) };
}

export function hasChanges({ edited, added, deleted }: Changes): boolean {
  return edited.size + added.length + deleted.size > 0;
}

/** The data with the changes in it: the same list where there are none, so that a million rows are not copied. New rows stand at the end. */
export function applyChanges(rows: readonly TableRecord[], changes: Changes, primaryKey: string): readonly TableRecord[] {
  const { edited, added } = changes;
  if (edited.size === 0 && added.length === 0) return rows;
  const changed = rows.slice();
  const keys = [...edited.keys()];
  placesOf(keys, rows, primaryKey).forEach((place, index) => {
    if (place !== -1) changed[place] = { ...rows[place], ...edited.get(keys[index]!) };
  });
  for (const { row } of added) changed.push(row);
  return changed;
}

/** The changed rows with their old and new values, in the order they were first changed; those whose row is gone from the data are left out. */
export function changedRows(rows: readonly TableRecord[], { edited }: Changes, primaryKey: string): readonly ChangedRow[] {
  const keys = [...edited.keys()];
  return placesOf(keys, rows, primaryKey).flatMap((place, index) => {
    const cells = edited.get(keys[index]!)!;
    return place === -1 ? [] : [{ key: keyOf(rows[place], place, primaryKey), old: Object.fromEntries(Object.keys(cells).map((column) => [column, readCell(rows[place]!, column)])), new: cells }];
  });
}

const NEW = 'new:';
