import { anyProp, arrayProp, booleanProp, defineComponent, enumProp, numberProp, stringProp } from '@inlay/runtime/component';
import type { MethodContext } from '@inlay/runtime/component';
import { disabledProp, hiddenProp, labelProp, sizeProp } from '../element/field-props.ts';
import { readTree } from './tree-nodes.ts';
import type { Tree, TreeNode } from './tree-nodes.ts';
import { ancestorKeys, expandedKeys, readExpansion, withExpanded } from './tree-rows.ts';
import { selectedNodes } from './tree-selection.ts';

const keyParameter = { name: 'key', type: 'any', description: 'The key of the node.' } as const;

/** Records that hold others, as branches that open and close. */
export const treeDefinition = defineComponent({
  type: 'tree',
  tag: 'inlay-tree',
  title: 'Tree',
  description: 'Records that hold others, as branches that open and close. One or several can be chosen.',
  group: 'data',
  icon: 'folder-tree',
  props: {
    data: anyProp({ title: 'Data', description: 'Nested records { id, label, children, icon, disabled, hasChildren }, or flat rows with a parent key.', group: 'content', default: [] as unknown }),
    label: labelProp,
    rowKey: stringProp({ title: 'Key', description: 'The member of a record that tells it from the others.', group: 'content', default: 'id' }),
    labelKey: stringProp({ title: 'Label key', description: 'The member of a record that holds its words.', group: 'content', default: 'label' }),
    parentKey: stringProp({ title: 'Parent key', description: 'The member of a flat row that holds its parent’s key; empty when records hold their children.', group: 'content' }),
    emptyMessage: stringProp({ title: 'Empty message', description: 'The sentence shown while there is nothing.', group: 'content', default: 'Nothing here yet.' }),
    selection: enumProp({ title: 'Selection', description: 'Whether one node can be chosen, or several with boxes: a branch stands for all that is in it.', group: 'interaction', options: ['none', 'single', 'multiple'], default: 'single' }),
    selectedKeys: arrayProp({ title: 'Chosen at first', description: 'The keys of the nodes that it starts with.', group: 'interaction' }),
    loading: booleanProp({ title: 'Loading', description: 'Shows that records are on their way.', group: 'interaction', reflect: true }),
    disabled: { ...disabledProp, description: 'Nothing can be chosen; branches still open.' },
    expandedDepth: numberProp({ title: 'Open levels', description: 'So many levels are open at first.', group: 'appearance', default: 1 }),
    size: sizeProp,
    hidden: hiddenProp,
  },
  state: { selectedKeys: { from: 'selectedKeys' }, expansion: { initial: null }, toggledKey: { initial: null } },
  exposes: {
    data: { type: 'any', description: 'The records as they were given.' },
    selectedKey: { type: 'any', description: 'The key of the chosen node, the first of several; null when there is none.' },
    selectedNode: { type: 'object', description: 'The chosen record, the first of several; null when there is none.' },
    selectedKeys: { type: 'array', description: 'The keys of all chosen nodes.' },
    selectedNodes: { type: 'array', description: 'All chosen records.' },
    expandedKeys: { type: 'array', description: 'The keys of the branches that are open.' },
    toggledKey: { type: 'any', description: 'The key of the branch that was opened or closed last; null before.' },
  },
  events: {
    select: { title: 'Select', description: 'A node was chosen, or no longer is.', state: { selectedKeys: 'selectedKeys' } },
    toggle: { title: 'Toggle', description: 'A branch was opened or closed; toggledKey says which.', state: { expansion: 'expansion', toggledKey: 'toggledKey' } },
  },
  methods: {
    selectNode: { description: 'Chooses a node and opens what it stands in.', parameters: [keyParameter], reduce: selectNode },
    clearSelection: { description: 'Chooses nothing.', parameters: [], reduce: () => ({ selectedKeys: [] }) },
    expandNode: { description: 'Opens a branch, and what it stands in.', parameters: [keyParameter], reduce: (context, key) => expandOne(context, key) },
    collapseNode: { description: 'Closes a branch.', parameters: [keyParameter], reduce: (context, key) => ({ expansion: withExpanded(expansionOf(context), [key], false) }) },
    expandAll: { description: 'Opens every branch.', parameters: [], reduce: () => ({ expansion: { depth: Number.MAX_SAFE_INTEGER, toggled: new Map() } }) },
    collapseAll: { description: 'Closes every branch.', parameters: [], reduce: () => ({ expansion: { depth: 0, toggled: new Map() } }) },
  },
  derive: {
    selectedKey: (context) => chosen(context)[0]?.key ?? null,
    selectedNode: (context) => chosen(context)[0]?.data ?? null,
    selectedKeys: (context) => chosen(context).map(({ key }) => key),
    selectedNodes: (context) => chosen(context).map(({ data }) => data),
    expandedKeys: (context) => expandedKeys(treeOf(context), expansionOf(context)),
  },
  example: {
    label: 'Folders',
    data: [
      { id: 'docs', label: 'Documents', icon: 'folder', children: [{ id: 'plan', label: 'Plan', icon: 'file-text' }, { id: 'notes', label: 'Notes', icon: 'file-text' }] },
      { id: 'pictures', label: 'Pictures', icon: 'folder', children: [{ id: 'team', label: 'Team', icon: 'image' }] },
    ],
  },
  size: { w: 4, h: 6 },
});

function treeOf({ props }: MethodContext): Tree {
  return readTree(props.data, { rowKey: String(props.rowKey), labelKey: String(props.labelKey), parentKey: String(props.parentKey) });
}

function expansionOf({ props, state }: MethodContext): ReturnType<typeof readExpansion> {
  return readExpansion(state.expansion, props.expandedDepth);
}

function chosen(context: MethodContext): readonly TreeNode[] {
  return selectedNodes(treeOf(context), context.state.selectedKeys, context.props.selection);
}

function selectNode(context: MethodContext, key: unknown): Readonly<Record<string, unknown>> {
  const node = treeOf(context).nodes.get(key);
  if (node === undefined) return { selectedKeys: [] };
  return { selectedKeys: [key], expansion: withExpanded(expansionOf(context), ancestorKeys(node), true) };
}

function expandOne(context: MethodContext, key: unknown): Readonly<Record<string, unknown>> {
  return { expansion: withExpanded(expansionOf(context), [key, ...ancestorKeys(treeOf(context).nodes.get(key))], true) };
}
