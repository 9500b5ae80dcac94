// Made by `node tools/launch.mjs manifest` from link.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { linkDefinition } from './link.definition.ts';

/** The events that it fires, by name. */
export interface LinkEvents {
  click: MouseEvent;
}

/** What `<inlay-link>` is made of. */
export const linkProperties: ElementProperties<typeof linkDefinition.props, LinkEvents> = {
  tag: 'inlay-link',
  props: {
    text: '',
    href: '',
    newTab: false,
    disabled: { type: 'boolean', default: false, reflect: true },
    size: { type: 'enum', default: 'medium', options: ['small', 'medium', 'large'], reflect: true },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
};
