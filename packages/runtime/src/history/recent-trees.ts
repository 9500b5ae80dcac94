import { createLeastRecent } from './least-recent.ts';
import type { TreeNode } from './tree-node.ts';
import { countOf } from './write-tree.ts';
import type { DocumentTree } from './write-tree.ts';

/**
 * What was read or written of late, parsed and frozen, shared by all who read: a save encodes only what it changed, and a
 * version costs what none of those read before it had. Everything in it is named by its content, so it is never out of
 * date; what it holds stays within so many bytes.
 */
export interface RecentTrees {
  /** About what it holds, in bytes of memory. */
  readonly bytes: number;
  tree(root: string): DocumentTree | undefined;
  /** Keeps a tree with all of its nodes. */
  keep(tree: DocumentTree): void;
  /** A node with all that is below it. */
  node(hash: string): TreeNode | undefined;
  /** Keeps a node with all that is below it. */
  keepNode(node: TreeNode): void;
  /** Forgets everything: for what was deleted. */
  clear(): void;
}

/** So many bytes are kept unless something else is said: a browser's, for the few apps that one person has open. */
const USUAL_BYTES = 16_000_000;
/** Entries take between one and two times the bytes of their JSON, as texts and objects. */
const BYTES_FOR_JSON = 2;
/** A name, a place in the list, and the node itself. */
const NODE_BYTES = 400;
/** The place of an entry in a document. */
const ENTRY_BYTES = 48;
/** Of more, only the nodes are kept: a document is put together of them in no time, and takes more than a version adds to them. */
const MOST_TREES = 8;

/** An empty one. One of no bytes keeps nothing. */
export function createRecentTrees({ bytes: mostBytes = USUAL_BYTES }: { readonly bytes?: number } = {}): RecentTrees {
  const kept = createLeastRecent<DocumentTree | TreeNode>(mostBytes);
  const roots = new Set<string>();
  // What is above is used before what is below, so that it goes first: nothing is held by a fork and not counted.
  const useBelow = (node: TreeNode): void => {
    // The fork at the top stands in the root, and has no name.
    if (node.hash !== '') kept.use(node.hash, node, bytesOf(node));
    if (node.kind === 'fork') for (const child of node.children) if (child !== undefined) useBelow(child);
  };
  const forget = (root: string): void => {
    roots.delete(root);
    kept.remove(root);
  };
  return {
    get bytes() {
      return kept.bytes;
    },
    tree: (root) => kept.get(root) as DocumentTree | undefined,
    keep(tree) {
      roots.delete(tree.root);
      roots.add(tree.root);
      if (roots.size > MOST_TREES) forget(roots.values().next().value!);
      kept.use(tree.root, tree, NODE_BYTES + ENTRY_BYTES * countOf(tree.top));
      if (tree.top !== undefined) useBelow(tree.top);
    },
    node: (hash) => kept.get(hash) as TreeNode | undefined,
    keepNode: useBelow,
    clear() {
      roots.clear();
      kept.clear();
    },
  };
}

function bytesOf(node: TreeNode): number {
  return node.kind === 'leaf' ? NODE_BYTES + BYTES_FOR_JSON * node.jsonBytes : NODE_BYTES;
}
