// Made by `node tools/launch.mjs manifest` from tab.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { tabDefinition } from './tab.definition.ts';

/** What `<inlay-tab>` is made of. */
export const tabProperties: ElementProperties<typeof tabDefinition.props> = {
  tag: 'inlay-tab',
  props: {
    label: '',
    name: { type: 'string', default: '', reflect: true },
    disabled: { type: 'boolean', default: false, reflect: true },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
};
