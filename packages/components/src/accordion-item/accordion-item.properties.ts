// Made by `node tools/launch.mjs manifest` from accordion-item.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { accordionItemDefinition } from './accordion-item.definition.ts';

/** The events that it fires, by name. */
export interface AccordionItemEvents {
  toggle: Event;
}

/** What `<inlay-accordion-item>` is made of. */
export const accordionItemProperties: ElementProperties<typeof accordionItemDefinition.props, AccordionItemEvents> = {
  tag: 'inlay-accordion-item',
  props: {
    label: '',
    name: { type: 'string', default: '', reflect: true },
    open: { type: 'boolean', default: false, reflect: true },
    disabled: { type: 'boolean', default: false, reflect: true },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
};
