import { defineComponent, enumProp } from '@inlay/runtime/component';
import { hiddenProp, labelProp } from '../element/field-props.ts';

/** A line between things. */
export const dividerDefinition = defineComponent({
  type: 'divider',
  tag: 'inlay-divider',
  title: 'Divider',
  description: 'A line between things, with words on it if it needs them.',
  group: 'display',
  icon: 'minus',
  props: {
    label: { ...labelProp, description: 'Words on the line.' },
    orientation: enumProp({ title: 'Orientation', description: 'Which way the line runs.', group: 'appearance', options: ['horizontal', 'vertical'], default: 'horizontal', reflect: true }),
    hidden: hiddenProp,
  },
  state: {},
  exposes: {},
  events: {},
  methods: {},
  example: {},
  size: { w: 12, h: 1 },
});
