/** One visible row of a tree. Rows stand in one flat list; `level` says how deep. */
export interface TreeRow {
  readonly name: string;
  /** A component's type, which can be removed; undefined for what cannot. */
  readonly type: string | undefined;
  /** What is written: a page's title, a component's name. */
  readonly title: string;
  /** From 1, as ARIA counts. */
  readonly level: number;
  readonly parent: string | undefined;
  /** Its place among its sisters, from 1, and their number. */
  readonly position: number;
  readonly siblings: number;
  /** Undefined when there is nothing inside. */
  readonly expanded: boolean | undefined;
}

/** What a key does in the tree. */
export type TreeStep =
  | { readonly do: 'focus'; readonly name: string }
  | { readonly do: 'expand' | 'collapse' | 'activate' | 'remove'; readonly name: string };

/** What a key does on a row, by the tree pattern of the ARIA authoring practices; undefined for keys that do nothing. */
export function treeStep(key: string, rows: readonly TreeRow[], current: string): TreeStep | undefined {
  const index = rows.findIndex(({ name }) => name === current);
  const row = rows[index];
  if (row === undefined) return undefined;
  switch (key) {
    case 'ArrowDown': return focus(rows[index + 1]);
    case 'ArrowUp': return focus(rows[index - 1]);
    case 'Home': return focus(rows[0]);
    case 'End': return focus(rows.at(-1));
    case 'ArrowRight': return row.expanded === undefined ? undefined : row.expanded ? focus(rows[index + 1]) : { do: 'expand', name: current };
    case 'ArrowLeft': return row.expanded ? { do: 'collapse', name: current } : focus(rows.find(({ name }) => name === row.parent));
    case 'Enter':
    case ' ': return { do: 'activate', name: current };
    case 'Delete':
    case 'Backspace': return row.type === undefined ? undefined : { do: 'remove', name: current };
    default: return undefined;
  }
}

/** The next row, after the current one and round the end, whose words begin with what was typed. */
export function typeAhead(typed: string, rows: readonly TreeRow[], current: string): string | undefined {
  const index = rows.findIndex(({ name }) => name === current);
  // While a word is being typed the current row may stay; with its first letter one goes on to the next.
  const from = typed.length > 1 ? index : index + 1;
  const wanted = typed.toLowerCase();
  return [...rows.slice(from), ...rows.slice(0, from)].find(({ title }) => title.toLowerCase().startsWith(wanted))?.name;
}

/** Where the keyboard goes when a row and what is in it are removed: the next sister, else the row before. */
export function rowAfterRemoval(rows: readonly TreeRow[], removed: string): string | undefined {
  const index = rows.findIndex(({ name }) => name === removed);
  const row = rows[index];
  if (row === undefined) return rows[0]?.name;
  const after = rows.slice(index + 1).find(({ level }) => level <= row.level);
  return (after?.level === row.level ? after : rows[index - 1])?.name;
}

function focus(row: TreeRow | undefined): TreeStep | undefined {
  return row && { do: 'focus', name: row.name };
}
