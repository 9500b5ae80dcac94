import type { Branch } from './lines.ts';
import { keyOf } from './row-keys.ts';
import type { RowKey } from './row-keys.ts';
import { ShapedLines } from './shaped-lines.ts';
import { readCell } from './table-row.ts';
import type { TableRecord } from './table-row.ts';

/** Rows that name the row that they stand under. */
export interface TreeRows {
  readonly rows: readonly TableRecord[];
  readonly primaryKey: string;
  /** The key of the cell that holds the parent's key. */
  readonly parentKey: string;
  /** Keys of rows whose children are not shown. */
  readonly collapsed: ReadonlySet<RowKey>;
}

/**
 * The rows of an order as a tree, children below their parent, siblings in the order given. A parent that a filter left out
 * is shown nevertheless, as the way to its children. Rows that stand under themselves are roots.
 */
export function treeLines(order: ArrayLike<number>, tree: TreeRows): ShapedLines {
  const { rows, primaryKey, collapsed } = tree;
  const parents = parentPlaces(tree);
  const children = new Map<number, number[]>();
  for (const place of withParents(order, parents)) {
    const parent = parents[place]!;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [place]);
    else siblings.push(place);
  }
  const codes: number[] = [];
  const branches = new Map<number, Branch>();
  const add = (parent: number): void => {
    // A stack of its own: a tree may be as deep as it has rows.
    const waiting = [{ places: children.get(parent) ?? [], at: 0 }];
    while (waiting.length > 0) {
      const top = waiting.at(-1)!;
      const place = top.places[top.at++];
      if (place === undefined) {
        waiting.pop();
        continue;
      }
      const below = children.get(place) ?? [];
      const isOpen = !collapsed.has(keyOf(rows[place], place, primaryKey));
      codes.push(place);
      branches.set(place, { level: waiting.length - 1, hasChildren: below.length > 0, isOpen });
      if (isOpen && below.length > 0) waiting.push({ places: below, at: 0 });
    }
  };
  add(-1);
  return new ShapedLines(Int32Array.from(codes), [], branches);
}

/** The place of each row's parent; -1 for a root. */
function parentPlaces({ rows, primaryKey, parentKey }: TreeRows): Int32Array {
  const byKey = new Map<unknown, number>();
  rows.forEach((row, place) => {
    const key = keyOf(row, place, primaryKey);
    if (!byKey.has(key)) byKey.set(key, place);
  });
  const parents = Int32Array.from(rows, (row) => byKey.get(readCell(row, parentKey)) ?? -1);
  cutCircles(parents);
  return parents;
}

/** Walks up from each row; one that is met again on the way becomes a root. */
function cutCircles(parents: Int32Array): void {
  const seen = new Int32Array(parents.length);
  for (let start = 0; start < parents.length; start += 1) {
    let place = start;
    while (seen[place] === 0) {
      seen[place] = start + 1;
      const parent = parents[place]!;
      if (parent === -1) break;
      if (seen[parent] === start + 1) {
        parents[place] = -1;
        break;
      }
      place = parent;
    }
  }
}

function withParents(order: ArrayLike<number>, parents: Int32Array): Iterable<number> {
  const known = new Set<number>();
  for (let index = 0; index < order.length; index += 1) {
    // A set is in the order of its additions: a parent that was filtered out stands where its first child stands.
    for (let place = order[index]!; place !== -1 && !known.has(place); place = parents[place]!) known.add(place);
  }
  return known;
}
