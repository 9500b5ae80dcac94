import { anyProp, arrayProp, booleanProp, defineComponent, enumProp, stringProp } from '@inlay/runtime/component';
import { disabledProp, hiddenProp, labelProp } from '../element/field-props.ts';
import { selectedItem } from './timeline-items.ts';

/** What happened, in order. */
export const timelineDefinition = defineComponent({
  type: 'timeline',
  tag: 'inlay-timeline',
  title: 'Timeline',
  description: 'What happened, in order, each with its time.',
  group: 'data',
  icon: 'chart-no-axes-gantt',
  props: {
    data: arrayProp({ title: 'Data', description: 'What happened, as { id, time, title, description, tone, icon }.', group: 'content' }),
    label: labelProp,
    emptyMessage: stringProp({ title: 'Empty message', description: 'The sentence shown while nothing happened.', group: 'content', default: 'Nothing here yet.' }),
    selection: enumProp({ title: 'Selection', description: 'Whether one of them can be chosen.', group: 'interaction', options: ['none', 'single'], default: 'none' }),
    selectedKey: anyProp({ title: 'Chosen at first', description: 'The id of the one that it starts with; its place where it has no id.', group: 'interaction', default: null as unknown }),
    loading: booleanProp({ title: 'Loading', description: 'Shows that they are on their way.', group: 'interaction', reflect: true }),
    disabled: { ...disabledProp, description: 'None can be chosen.' },
    order: enumProp({ title: 'Order', description: 'As they are given, or by time.', group: 'appearance', options: ['given', 'newest', 'oldest'], default: 'given' }),
    timeFormat: enumProp({ title: 'Time format', description: 'How much of a time is shown; auto shows a time of day where there is one.', group: 'appearance', options: ['auto', 'date', 'dateTime', 'time'], default: 'auto' }),
    orientation: enumProp({ title: 'Orientation', description: 'One below the other, or side by side where there is room.', group: 'appearance', options: ['vertical', 'horizontal'], default: 'vertical', reflect: true }),
    hidden: hiddenProp,
  },
  state: { selectedKey: { from: 'selectedKey' } },
  exposes: {
    data: { type: 'array', description: 'The records as they were given.' },
    selectedItem: { type: 'object', description: 'The chosen record, or null.' },
    selectedKey: { type: 'any', description: 'The id of the chosen record, or null.' },
  },
  events: { select: { title: 'Select', description: 'One was chosen.', state: { selectedKey: 'selectedKey' } } },
  methods: {
    selectItem: { description: 'Chooses one.', parameters: [{ name: 'key', type: 'any', description: 'Its id.' }], reduce: (_context, key) => ({ selectedKey: key ?? null }) },
    clearSelection: { description: 'Chooses none.', parameters: [], reduce: () => ({ selectedKey: null }) },
  },
  derive: {
    selectedItem: ({ props, state }) => selectedItem(props.data, state.selectedKey),
    selectedKey: ({ props, state }) => (selectedItem(props.data, state.selectedKey) === null ? null : state.selectedKey),
  },
  example: {
    label: 'Order',
    data: [
      { time: '2026-03-02T09:10', title: 'Ordered' },
      { time: '2026-03-03T14:30', title: 'Sent', description: 'Parcel 4711.', icon: 'truck' },
      { time: '2026-03-05T11:05', title: 'Received', tone: 'success' },
    ],
  },
  size: { w: 4, h: 6 },
});
