import type { JsonRow } from './json-rows.ts';

/** What a key does in a tree: go to a line, or open or close the current one. */
export type TreeMove = { readonly to: string } | { readonly toggle: true };

/** What a key means on a line, by the tree pattern of the ARIA authoring practices; undefined for keys that mean nothing. */
export function treeMove(rows: readonly JsonRow[], current: string, key: { readonly name: string; readonly rightToLeft: boolean }): TreeMove | undefined {
  const index = Math.max(0, rows.findIndex(({ path }) => path === current));
  const row = rows[index];
  if (row === undefined) return undefined;
  const goTo = (next: JsonRow | undefined): TreeMove | undefined => next && { to: next.path };
  const [inward, outward] = key.rightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  switch (key.name) {
    case 'ArrowDown': return goTo(rows[index + 1]);
    case 'ArrowUp': return goTo(rows[index - 1]);
    case 'Home': return goTo(rows[0]);
    case 'End': return goTo(rows.at(-1));
    case 'Enter': case ' ': return { toggle: true };
    case inward: return row.expanded === false ? { toggle: true } : row.expanded ? goTo(rows[index + 1]) : undefined;
    case outward: return row.expanded ? { toggle: true } : goTo(rows.slice(0, index).findLast(({ level }) => level < row.level));
    default: return undefined;
  }
}
