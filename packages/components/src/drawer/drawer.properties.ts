// Made by `node tools/launch.mjs manifest` from drawer.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { drawerDefinition } from './drawer.definition.ts';

/** The events that it fires, by name. */
export interface DrawerEvents {
  open: Event;
  close: Event;
}

/** What `<inlay-drawer>` is made of. */
export const drawerProperties: ElementProperties<typeof drawerDefinition.props, DrawerEvents> = {
  tag: 'inlay-drawer',
  props: {
    label: '',
    open: { type: 'boolean', default: false, reflect: true },
    persistent: false,
    size: { type: 'enum', default: 'medium', options: ['small', 'medium', 'large'], reflect: true },
    placement: { type: 'enum', default: 'end', options: ['start', 'end', 'bottom'], reflect: true },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
};
