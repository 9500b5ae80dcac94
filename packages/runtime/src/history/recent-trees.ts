import type { Entries } from './tree-node.ts';
import type { DocumentTree } from './write-tree.ts';

/**
 * What was read or written of late, so that a save encodes only what it changed and versions next to each other are read
 * at the cost of what differs. Everything in it is named by its content, so it is never out of date; it is bounded.
 */
export interface RecentTrees {
  tree(root: string): DocumentTree | undefined;
  keep(tree: DocumentTree): void;
  leaf(hash: string): Entries | undefined;
  keepLeaf(hash: string, entries: Entries): void;
  /** Forgets everything: for what was deleted. */
  clear(): void;
}

const MOST_TREES = 8;
/** About 15 MB of entries of half a kilobyte. */
const MOST_LEAVES = 4_000;

/** An empty one. `trees` and `leaves` are how many of each it keeps; none gives one that keeps nothing. */
export function createRecentTrees({ trees: mostTrees = MOST_TREES, leaves: mostLeaves = MOST_LEAVES }: { readonly trees?: number; readonly leaves?: number } = {}): RecentTrees {
  const trees = new Map<string, DocumentTree>();
  const leaves = new Map<string, Entries>();
  return {
    tree: (root) => touch(trees, root),
    keep: (tree) => put(trees, { key: tree.root, value: tree, most: mostTrees }),
    leaf: (hash) => touch(leaves, hash),
    keepLeaf: (hash, entries) => put(leaves, { key: hash, value: entries, most: mostLeaves }),
    clear() {
      trees.clear();
      leaves.clear();
    },
  };
}

/** What was used last stands last. */
function touch<Value>(map: Map<string, Value>, key: string): Value | undefined {
  const value = map.get(key);
  if (value !== undefined) {
    map.delete(key);
    map.set(key, value);
  }
  return value;
}

function put<Value>(map: Map<string, Value>, { key, value, most }: { readonly key: string; readonly value: Value; readonly most: number }): void {
  if (most === 0) return;
  map.delete(key);
  map.set(key, value);
  if (map.size > most) map.delete(map.keys().next().value!);
}
