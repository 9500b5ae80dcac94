// Made by `node tools/launch.mjs manifest` from tabs.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { tabsDefinition } from './tabs.definition.ts';

/** The events that it fires, by name. */
export interface TabsEvents {
  change: Event;
}

/** What `<inlay-tabs>` is made of. */
export const tabsProperties: ElementProperties<typeof tabsDefinition.props, TabsEvents> = {
  tag: 'inlay-tabs',
  props: {
    label: '',
    value: '',
    hidden: { type: 'boolean', default: false, reflect: true },
  },
};
