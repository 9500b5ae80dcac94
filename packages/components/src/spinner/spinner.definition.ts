import { defineComponent } from '@inlay/runtime/component';
import { hiddenProp, labelProp, sizeProp } from '../element/field-props.ts';

/** Something goes on. */
export const spinnerDefinition = defineComponent({
  type: 'spinner',
  tag: 'inlay-spinner',
  title: 'Spinner',
  description: 'Says that something goes on when nobody knows for how long.',
  group: 'display',
  icon: 'loader-circle',
  props: {
    label: { ...labelProp, description: 'What goes on.', default: 'Loading…' },
    size: sizeProp,
    hidden: hiddenProp,
  },
  state: {},
  exposes: {},
  events: {},
  methods: {},
  example: { label: 'Reading the file…' },
  size: { w: 3, h: 1 },
});
