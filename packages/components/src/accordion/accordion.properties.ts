// Made by `node tools/launch.mjs manifest` from accordion.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { accordionDefinition } from './accordion.definition.ts';

/** The events that it fires, by name. */
export interface AccordionEvents {
  change: Event;
}

/** What `<inlay-accordion>` is made of. */
export const accordionProperties: ElementProperties<typeof accordionDefinition.props, AccordionEvents> = {
  tag: 'inlay-accordion',
  props: {
    label: '',
    multiple: false,
    hidden: { type: 'boolean', default: false, reflect: true },
  },
};
