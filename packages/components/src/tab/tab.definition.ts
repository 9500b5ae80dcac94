import { defineComponent } from '@inlay/runtime/component';
import { disabledProp, hiddenProp, labelProp, nameProp } from '../element/field-props.ts';

/** One of the pages of `tabs`. */
export const tabDefinition = defineComponent({
  type: 'tab',
  tag: 'inlay-tab',
  title: 'Tab',
  description: 'One of several panels, of which one is shown.',
  group: 'layout',
  icon: 'panel-top-dashed',
  props: {
    label: labelProp,
    name: { ...nameProp, title: 'Value', description: 'What the tabs have as their value while this one is shown; its own name when empty.', group: 'content' },
    disabled: { ...disabledProp, description: 'Cannot be chosen.' },
    hidden: hiddenProp,
  },
  state: {},
  exposes: {},
  events: {},
  methods: {},
  example: { label: 'Tab' },
  size: { w: 12, h: 4 },
  container: {},
  within: ['tabs'],
});
