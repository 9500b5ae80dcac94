// Made by `node tools/launch.mjs manifest` from alert.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { alertDefinition } from './alert.definition.ts';

/** The events that it fires, by name. */
export interface AlertEvents {
  action: CustomEvent<null>;
  close: Event;
}

/** What `<inlay-alert>` is made of. */
export const alertProperties: ElementProperties<typeof alertDefinition.props, AlertEvents> = {
  tag: 'inlay-alert',
  props: {
    label: '',
    text: '',
    tone: { type: 'enum', default: 'info', options: ['neutral', 'info', 'success', 'warning', 'danger'], reflect: true },
    actionText: '',
    dismissible: false,
    hidden: { type: 'boolean', default: false, reflect: true },
  },
};
