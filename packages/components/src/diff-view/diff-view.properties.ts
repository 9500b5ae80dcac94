// Made by `node tools/launch.mjs manifest` from diff-view.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { diffViewDefinition } from './diff-view.definition.ts';

/** What `<inlay-diff-view>` is made of. */
export const diffViewProperties: ElementProperties<typeof diffViewDefinition.props> = {
  tag: 'inlay-diff-view',
  props: {
    oldValue: { type: 'any', default: '' },
    newValue: { type: 'any', default: '' },
    label: '',
    oldLabel: 'Before',
    newLabel: 'After',
    emptyMessage: 'No differences.',
    loading: { type: 'boolean', default: false, reflect: true },
    layout: { type: 'enum', default: 'split', options: ['split', 'unified'] },
    context: 3,
    hidden: { type: 'boolean', default: false, reflect: true },
  },
};
