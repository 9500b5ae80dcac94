// Made by `node tools/launch.mjs manifest` from tabs.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { tabsDefinition } from './tabs.definition.ts';

/** What `<inlay-tabs>` is made of. */
export const tabsProperties: ElementProperties<typeof tabsDefinition.props> = {
  tag: 'inlay-tabs',
  props: {
    label: '',
    value: '',
    hidden: { type: 'boolean', default: false, reflect: true },
  },
};
