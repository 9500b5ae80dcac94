// Made by `node tools/launch.mjs manifest` from toolbar.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { toolbarDefinition } from './toolbar.definition.ts';

/** What `<inlay-toolbar>` is made of. */
export const toolbarProperties: ElementProperties<typeof toolbarDefinition.props> = {
  tag: 'inlay-toolbar',
  props: {
    label: '',
    variant: { type: 'enum', default: 'card', options: ['card', 'plain'], reflect: true },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
};
