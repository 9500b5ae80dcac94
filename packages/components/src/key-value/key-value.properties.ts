// Made by `node tools/launch.mjs manifest` from key-value.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { keyValueDefinition } from './key-value.definition.ts';

/** What `<inlay-key-value>` is made of. */
export const keyValueProperties: ElementProperties<typeof keyValueDefinition.props> = {
  tag: 'inlay-key-value',
  props: {
    data: { type: 'any', default: null },
    keys: [],
    label: '',
    emptyMessage: 'Nothing here yet.',
    layout: { type: 'enum', default: 'beside', options: ['beside', 'below'], reflect: true },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
};
