// Made by `node tools/launch.mjs manifest` from timeline.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { timelineDefinition } from './timeline.definition.ts';

/** The events that it fires, by name. */
export interface TimelineEvents {
  select: Event;
}

/** What `<inlay-timeline>` is made of. */
export const timelineProperties: ElementProperties<typeof timelineDefinition.props, TimelineEvents> = {
  tag: 'inlay-timeline',
  props: {
    data: [],
    label: '',
    emptyMessage: 'Nothing here yet.',
    selection: { type: 'enum', default: 'none', options: ['none', 'single'] },
    selectedKey: { type: 'any', default: null },
    loading: { type: 'boolean', default: false, reflect: true },
    disabled: { type: 'boolean', default: false, reflect: true },
    order: { type: 'enum', default: 'given', options: ['given', 'newest', 'oldest'] },
    timeFormat: { type: 'enum', default: 'auto', options: ['auto', 'date', 'dateTime', 'time'] },
    orientation: { type: 'enum', default: 'vertical', options: ['vertical', 'horizontal'], reflect: true },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
};
