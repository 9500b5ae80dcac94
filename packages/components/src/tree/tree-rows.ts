import type { Tree, TreeNode } from './tree-nodes.ts';

/** Which branches are open: so many levels at first, and what was opened or closed since, by key. */
export interface TreeExpansion {
  readonly depth: number;
  readonly toggled: ReadonlyMap<unknown, boolean>;
}

/** A node that is shown. */
export interface TreeRow extends TreeNode {
  /** Undefined for what has nothing in it. */
  readonly expanded: boolean | undefined;
}

/** A tree's expansion as the state holds it; as deep as the property says where nothing was opened or closed yet. */
export function readExpansion(state: unknown, depth: unknown): TreeExpansion {
  const known = state as Partial<TreeExpansion> | null | undefined;
  if (known?.toggled instanceof Map && typeof known.depth === 'number') return known as TreeExpansion;
  return { depth: typeof depth === 'number' ? depth : 0, toggled: new Map() };
}

/** Whether a branch is open. */
export function isExpanded({ depth, toggled }: TreeExpansion, { key, level }: TreeNode): boolean {
  return toggled.get(key) ?? level <= depth;
}

/** The expansion in which some branches are open, or closed. */
export function withExpanded({ depth, toggled }: TreeExpansion, keys: readonly unknown[], isOpen: boolean): TreeExpansion {
  return { depth, toggled: new Map([...toggled, ...keys.map((key) => [key, isOpen] as const)]) };
}

/** The keys of the branches that are open. */
export function expandedKeys({ nodes }: Tree, expansion: TreeExpansion): readonly unknown[] {
  return [...nodes.values()].filter((node) => node.isBranch && isExpanded(expansion, node)).map(({ key }) => key);
}

/** The branches above a node, which must be open for it to be seen. */
export function ancestorKeys(node: TreeNode | undefined): readonly unknown[] {
  const keys: unknown[] = [];
  for (let above = node?.parent; above !== undefined; above = above.parent) keys.push(above.key);
  return keys;
}

/** What is shown, top down: what is in a closed branch is left out. */
export function treeRows({ roots }: Tree, expansion: TreeExpansion): readonly TreeRow[] {
  const rows: TreeRow[] = [];
  const add = (nodes: readonly TreeNode[]): void => {
    for (const node of nodes) {
      const expanded = node.isBranch ? isExpanded(expansion, node) : undefined;
      rows.push({ ...node, expanded });
      if (expanded) add(node.children);
    }
  };
  add(roots);
  return rows;
}
