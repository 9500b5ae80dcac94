import { booleanProp, defineComponent, numberProp } from '@inlay/runtime/component';
import { helpTextProp, hiddenProp, labelProp, sizeProp, toneProp } from '../element/field-props.ts';
import type { Tone } from '../element/field-props.ts';

/** How much of something is done. */
export const progressDefinition = defineComponent({
  type: 'progress',
  tag: 'inlay-progress',
  title: 'Progress',
  description: 'How much of something is done.',
  group: 'display',
  icon: 'loader',
  props: {
    label: labelProp,
    value: numberProp({ title: 'Value', description: 'How much is done, from 0 to the maximum; empty while that is not known.', group: 'content', default: undefined }),
    max: numberProp({ title: 'Maximum', description: 'The value at which all is done.', group: 'content', default: 100 }),
    valueHidden: booleanProp({ title: 'Value hidden', description: 'Shows no percentage.', group: 'appearance' }),
    helpText: { ...helpTextProp, description: 'A line below, such as what comes next.' },
    tone: { ...toneProp, default: 'info' as Tone },
    size: sizeProp,
    hidden: hiddenProp,
  },
  state: {},
  exposes: { value: { type: 'number', description: 'How much is done.' } },
  events: {},
  methods: {},
  example: { label: 'Reading', value: 40 },
  size: { w: 4, h: 1 },
});
