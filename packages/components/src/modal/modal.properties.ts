// Made by `node tools/launch.mjs manifest` from modal.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { modalDefinition } from './modal.definition.ts';

/** What `<inlay-modal>` is made of. */
export const modalProperties: ElementProperties<typeof modalDefinition.props> = {
  tag: 'inlay-modal',
  props: {
    label: '',
    open: { type: 'boolean', default: false, reflect: true },
    persistent: false,
    size: { type: 'enum', default: 'medium', options: ['small', 'medium', 'large'], reflect: true },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
};
