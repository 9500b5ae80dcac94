// Made by `node tools/launch.mjs manifest` from tree.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { treeDefinition } from './tree.definition.ts';

/** The events that it fires, by name. */
export interface TreeEvents {
  select: Event;
  toggle: Event;
}

/** What `<inlay-tree>` is made of. */
export const treeProperties: ElementProperties<typeof treeDefinition.props, TreeEvents> = {
  tag: 'inlay-tree',
  props: {
    data: { type: 'any', default: [] },
    label: '',
    rowKey: 'id',
    labelKey: 'label',
    parentKey: '',
    emptyMessage: 'Nothing here yet.',
    selection: { type: 'enum', default: 'single', options: ['none', 'single', 'multiple'] },
    selectedKeys: [],
    loading: { type: 'boolean', default: false, reflect: true },
    disabled: { type: 'boolean', default: false, reflect: true },
    expandedDepth: 1,
    size: { type: 'enum', default: 'medium', options: ['small', 'medium', 'large'], reflect: true },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
  state: { expansion: { initial: null }, toggledKey: { initial: null } },
};
