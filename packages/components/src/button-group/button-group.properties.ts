// Made by `node tools/launch.mjs manifest` from button-group.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { buttonGroupDefinition } from './button-group.definition.ts';

/** What `<inlay-button-group>` is made of. */
export const buttonGroupProperties: ElementProperties<typeof buttonGroupDefinition.props> = {
  tag: 'inlay-button-group',
  props: {
    label: '',
    align: { type: 'enum', default: 'start', options: ['start', 'center', 'end', 'between'], reflect: true },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
};
