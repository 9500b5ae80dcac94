import { columnsFromRows } from '@inlay/components/table-columns';
import type { JsonValue } from '@inlay/runtime/document';

/** A column of a table as a document holds it: a bare text is its key. */
export type StatedColumn = string | ({ readonly key: string } & Readonly<Record<string, JsonValue>>);

/** The columns in a property's value; undefined for what can only be shown as JSON. Nothing set is no columns. */
export function readColumnList(value: JsonValue | undefined): readonly StatedColumn[] | undefined {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) && value.every(isStated) ? (value as readonly StatedColumn[]) : undefined;
}

function isStated(entry: unknown): entry is StatedColumn {
  return typeof entry === 'string' || (typeof entry === 'object' && entry !== null && 'key' in entry && typeof entry.key === 'string');
}

/** A column with all its members to be read; those that it does not state are not there. */
export function membersOf(column: StatedColumn): { readonly key: string } & Readonly<Record<string, JsonValue>> {
  return typeof column === 'string' ? { key: column } : column;
}

/** The words that name a column in the list. */
export function nameOf(column: StatedColumn): string {
  const { key, title } = membersOf(column);
  return (typeof title === 'string' && title !== '' ? title : key) || 'Column without a key';
}

/** Sets a member of a column, or takes it away. What nobody set is not written down. */
export function withColumnMember(columns: readonly StatedColumn[], index: number, change: { readonly member: string; readonly value: JsonValue | undefined }): readonly StatedColumn[] {
  const { [change.member]: _before, ...others } = membersOf(columns[index]!) as Readonly<Record<string, JsonValue>>;
  const key = change.member === 'key' ? String(change.value ?? '') : membersOf(columns[index]!).key;
  const rest = change.value === undefined || change.member === 'key' ? others : { ...others, [change.member]: change.value };
  return columns.with(index, { ...rest, key });
}

/** Puts a column at another place. The same list where there is no such place. */
export function withColumnMoved(columns: readonly StatedColumn[], from: number, to: number): readonly StatedColumn[] {
  return to < 0 || to >= columns.length ? columns : columns.toSpliced(from, 1).toSpliced(to, 0, columns[from]!);
}

/** One more column, with a key that no other has. */
export function withNewColumn(columns: readonly StatedColumn[]): readonly StatedColumn[] {
  const keys = new Set(columns.map((column) => membersOf(column).key));
  let number = columns.length + 1;
  while (keys.has(`column${number}`)) number += 1;
  return [...columns, { key: `column${number}`, title: `Column ${number}` }];
}

/** The columns, and after them one for each key of the rows that none of them shows. */
export function withColumnsOfRows(columns: readonly StatedColumn[], rows: unknown): readonly StatedColumn[] {
  const keys = new Set(columns.map((column) => membersOf(column).key));
  const found = columnsFromRows(rows) as unknown as readonly StatedColumn[];
  return [...columns, ...found.filter((column) => !keys.has(membersOf(column).key))];
}
