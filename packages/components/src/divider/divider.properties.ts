// Made by `node tools/launch.mjs manifest` from divider.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { dividerDefinition } from './divider.definition.ts';

/** What `<inlay-divider>` is made of. */
export const dividerProperties: ElementProperties<typeof dividerDefinition.props> = {
  tag: 'inlay-divider',
  props: {
    label: '',
    orientation: { type: 'enum', default: 'horizontal', options: ['horizontal', 'vertical'], reflect: true },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
};
