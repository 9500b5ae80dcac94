// Made by `node tools/launch.mjs manifest` from split.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { splitDefinition } from './split.definition.ts';

/** The events that it fires, by name. */
export interface SplitEvents {
  input: Event;
  change: Event;
}

/** What `<inlay-split>` is made of. */
export const splitProperties: ElementProperties<typeof splitDefinition.props, SplitEvents> = {
  tag: 'inlay-split',
  props: {
    label: '',
    orientation: { type: 'enum', default: 'horizontal', options: ['horizontal', 'vertical'], reflect: true },
    position: 50,
    minStart: 80,
    minEnd: 80,
    height: { type: 'number', default: null },
    collapsible: false,
    disabled: { type: 'boolean', default: false, reflect: true },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
  state: { collapsed: { initial: false } },
};
