// Made by `node tools/launch.mjs manifest` from container.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { containerDefinition } from './container.definition.ts';

/** What `<inlay-container>` is made of. */
export const containerProperties: ElementProperties<typeof containerDefinition.props> = {
  tag: 'inlay-container',
  props: {
    label: '',
    variant: { type: 'enum', default: 'card', options: ['card', 'plain'], reflect: true },
    disabled: { type: 'boolean', default: false, reflect: true },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
};
