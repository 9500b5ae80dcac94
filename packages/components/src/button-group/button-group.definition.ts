import { defineComponent, enumProp } from '@inlay/runtime/component';
import { hiddenProp, labelProp } from '../element/field-props.ts';

/** Buttons that belong together. */
export const buttonGroupDefinition = defineComponent({
  type: 'buttonGroup',
  tag: 'inlay-button-group',
  title: 'Button group',
  description: 'Buttons that belong together, in a row.',
  group: 'action',
  icon: 'ellipsis',
  props: {
    label: { ...labelProp, description: 'What they are for, to who does not see them.' },
    align: enumProp({ title: 'Alignment', description: 'Where in the row they stand.', group: 'appearance', options: ['start', 'center', 'end', 'between'], default: 'start', reflect: true }),
    hidden: hiddenProp,
  },
  state: {},
  exposes: {},
  events: {},
  methods: {},
  example: { label: 'Actions' },
  contents: [{ type: 'button', props: { text: 'Save', variant: 'primary' } }, { type: 'button', props: { text: 'Cancel' } }],
  size: { w: 4, h: 1 },
  container: { accepts: ['button', 'menu', 'link', 'divider'] },
});
