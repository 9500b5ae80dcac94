/** As much of a line of a tree as its keys need. */
export interface TreeLine {
  /** From 1. */
  readonly level: number;
  /** Undefined for what has nothing in it. */
  readonly expanded: boolean | undefined;
}

/** What a key does in a tree: go to the line at a place, or open or close the current one. */
export type TreeMove = { readonly to: number } | { readonly toggle: true };

/** What a key means on the line at a place, by the tree pattern of the ARIA authoring practices; undefined for keys that lead nowhere. */
export function treeMove(lines: readonly TreeLine[], index: number, key: { readonly name: string; readonly rightToLeft: boolean }): TreeMove | undefined {
  const line = lines[index];
  if (line === undefined) return undefined;
  const goTo = (to: number): TreeMove | undefined => (lines[to] === undefined ? undefined : { to });
  const [inward, outward] = key.rightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  switch (key.name) {
    case 'ArrowDown': return goTo(index + 1);
    case 'ArrowUp': return goTo(index - 1);
    case 'Home': return goTo(0);
    case 'End': return goTo(lines.length - 1);
    case inward: return line.expanded === false ? { toggle: true } : line.expanded ? goTo(index + 1) : undefined;
    case outward: return line.expanded ? { toggle: true } : goTo(lines.slice(0, index).findLastIndex(({ level }) => level < line.level));
    default: return undefined;
  }
}
