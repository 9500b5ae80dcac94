// Made by `node tools/launch.mjs manifest` from menu.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { menuDefinition } from './menu.definition.ts';

/** The events that it fires, by name. */
export interface MenuEvents {
  select: Event;
}

/** What `<inlay-menu>` is made of. */
export const menuProperties: ElementProperties<typeof menuDefinition.props, MenuEvents> = {
  tag: 'inlay-menu',
  props: {
    text: 'More',
    items: [],
    variant: { type: 'enum', default: 'secondary', options: ['secondary', 'primary', 'plain'], reflect: true },
    disabled: { type: 'boolean', default: false, reflect: true },
    size: { type: 'enum', default: 'medium', options: ['small', 'medium', 'large'], reflect: true },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
  state: { value: { initial: null } },
};
