import type { TreeNode } from './tree-node.ts';
import type { DocumentTree } from './write-tree.ts';

/**
 * What was read or written of late, so that a save encodes only what it changed and versions next to each other are read
 * at the cost of what differs. Everything in it is named by its content, so it is never out of date; it is bounded.
 */
export interface RecentTrees {
  tree(root: string): DocumentTree | undefined;
  keep(tree: DocumentTree): void;
  /** A node with all that is below it. */
  node(hash: string): TreeNode | undefined;
  keepNode(node: TreeNode): void;
  /** Forgets everything: for what was deleted. */
  clear(): void;
}

const MOST_TREES = 8;
/** About 15 MB of entries of half a kilobyte; a third of them are forks. */
const MOST_NODES = 6_000;

/** An empty one. `trees` and `nodes` are how many of each it keeps; none gives one that keeps nothing. */
export function createRecentTrees({ trees: mostTrees = MOST_TREES, nodes: mostNodes = MOST_NODES }: { readonly trees?: number; readonly nodes?: number } = {}): RecentTrees {
  const trees = new Map<string, DocumentTree>();
  const nodes = new Map<string, TreeNode>();
  return {
    tree: (root) => touch(trees, root),
    keep: (tree) => put(trees, { key: tree.root, value: tree, most: mostTrees }),
    node: (hash) => touch(nodes, hash),
    keepNode: (node) => put(nodes, { key: node.hash, value: node, most: mostNodes }),
    clear() {
      trees.clear();
      nodes.clear();
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
