// Made by `node tools/launch.mjs manifest` from json-view.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { jsonViewDefinition } from './json-view.definition.ts';

/** The events that it fires, by name. */
export interface JsonViewEvents {
  select: Event;
}

/** What `<inlay-json-view>` is made of. */
export const jsonViewProperties: ElementProperties<typeof jsonViewDefinition.props, JsonViewEvents> = {
  tag: 'inlay-json-view',
  props: {
    value: { type: 'any', default: null },
    label: '',
    expandedDepth: 2,
    hidden: { type: 'boolean', default: false, reflect: true },
  },
  state: { selectedPath: { initial: '' } },
};
