import type { Tree, TreeNode } from './tree-nodes.ts';

/** How many nodes can be chosen; with `multiple`, each has a box, and a branch stands for all that is in it. */
export type TreeSelection = 'none' | 'single' | 'multiple';

/** Whether a node is chosen; a branch of which only a part is, is `mixed`. */
export type Choice = boolean | 'mixed';

/** The nodes of keys that are there, in the order of the tree; one at most where one can be chosen, none where none can. */
export function selectedNodes(tree: Tree, keys: unknown, selection: unknown): readonly TreeNode[] {
  if (selection === 'none' || !Array.isArray(keys)) return [];
  if (selection === 'multiple') {
    const choices = treeChoices(tree, keys);
    return [...tree.nodes.values()].filter(({ key }) => choices.get(key) === true);
  }
  const node = keys.map((key) => tree.nodes.get(key)).find((found) => found !== undefined);
  return node === undefined ? [] : [node];
}

/** How each node stands when some keys are chosen: what is in a chosen branch is chosen, and a branch is when all in it is. */
export function treeChoices({ nodes }: Tree, keys: readonly unknown[]): ReadonlyMap<unknown, Choice> {
  const given = new Set(keys);
  const choices = new Map<unknown, Choice>();
  const order = [...nodes.values()];
  for (const { key, parent } of order) choices.set(key, given.has(key) || (parent !== undefined && choices.get(parent.key) === true));
  // From the last to the first: what is in a branch comes after it.
  for (const { key, children } of order.reverse()) if (children.length > 0) choices.set(key, together(children.map((child) => choices.get(child.key)!)));
  return choices;
}

/** The chosen keys after a node's box was pressed: all in it is chosen, or no longer is. What is disabled stays as it is. */
export function toggleChoice(tree: Tree, keys: readonly unknown[], node: TreeNode): readonly unknown[] {
  const choices = treeChoices(tree, keys);
  const leaves = leavesOf(node).filter(({ disabled }) => !disabled);
  const isChosen = !leaves.every(({ key }) => choices.get(key) === true);
  const changed = new Set(leaves.map(({ key }) => key));
  const after = [...tree.nodes.values()].filter(({ key, children }) => children.length === 0 && (changed.has(key) ? isChosen : choices.get(key) === true));
  return canonicalKeys(tree, after.map(({ key }) => key));
}

/** Every node's key, or none: what is disabled stays as it is. */
export function chooseAll(tree: Tree, keys: readonly unknown[]): readonly unknown[] {
  const choices = treeChoices(tree, keys);
  const leaves = [...tree.nodes.values()].filter(({ children }) => children.length === 0);
  return canonicalKeys(tree, leaves.filter((leaf) => choices.get(leaf.key) === true || !isDisabled(leaf)).map(({ key }) => key));
}

/** A branch that is chosen as a whole is among the keys, with all that is in it. */
function canonicalKeys(tree: Tree, leaves: readonly unknown[]): readonly unknown[] {
  const choices = treeChoices(tree, leaves);
  return [...tree.nodes.keys()].filter((key) => choices.get(key) === true);
}

function together(choices: readonly Choice[]): Choice {
  if (choices.every((choice) => choice === true)) return true;
  return choices.some((choice) => choice !== false) ? 'mixed' : false;
}

/** What is in a branch, or the node itself. A branch that is disabled keeps what is in it. */
function leavesOf(node: TreeNode): readonly TreeNode[] {
  if (node.disabled) return [];
  return node.children.length === 0 ? [node] : node.children.flatMap(leavesOf);
}

function isDisabled(node: TreeNode): boolean {
  return node.disabled || (node.parent !== undefined && isDisabled(node.parent));
}
