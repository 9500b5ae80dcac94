// Made by `node tools/launch.mjs manifest` from modal.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { modalDefinition } from './modal.definition.ts';

/** The events that it fires, by name. */
export interface ModalEvents {
  open: Event;
  close: Event;
}

/** What `<inlay-modal>` is made of. */
export const modalProperties: ElementProperties<typeof modalDefinition.props, ModalEvents> = {
  tag: 'inlay-modal',
  props: {
    label: '',
    open: { type: 'boolean', default: false, reflect: true },
    persistent: false,
    size: { type: 'enum', default: 'medium', options: ['small', 'medium', 'large'], reflect: true },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
};
