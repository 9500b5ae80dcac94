import { cellText } from './cell-text.ts';
import type { Extra, Group } from './lines.ts';
import { ShapedLines } from './shaped-lines.ts';
import type { Column } from './table-columns.ts';
import type { TableRecord } from './table-row.ts';

/** What is grouped, by which columns, and which groups are shut. */
export interface Grouping {
  readonly rows: readonly TableRecord[];
  readonly columns: readonly Column[];
  /** Ids of groups. */
  readonly collapsed: ReadonlySet<string>;
}

/** The rows of an order in groups, each below a line of its own; groups stand where their first row stood. */
export function groupLines(order: ArrayLike<number>, { rows, columns, collapsed }: Grouping): ShapedLines {
  const codes: number[] = [];
  const extras: Extra[] = [];
  const add = (places: readonly number[], level: number, within: string): void => {
    const column = columns[level];
    if (column === undefined) {
      // Not by spreading: a million arguments are too many.
      for (const place of places) codes.push(place);
      return;
    }
    for (const [words, members] of split(places, column, rows)) {
      const id = `${within}${JSON.stringify(words)}`;
      const isOpen = !collapsed.has(id);
      const group: Group = { kind: 'group', id, column: column.key, value: column.read(rows[members[0]!]!, members[0]!), level, places: members, isOpen };
      codes.push(~(extras.push(group) - 1));
      if (isOpen) add(members, level + 1, `${id}/`);
    }
  };
  add(Array.from(order), 0, '');
  return new ShapedLines(Int32Array.from(codes), extras);
}

function split(places: readonly number[], { read }: Column, rows: readonly TableRecord[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const place of places) {
    const words = cellText(read(rows[place]!, place));
    const members = groups.get(words);
    if (members === undefined) groups.set(words, [place]);
    else members.push(place);
  }
  return groups;
}
