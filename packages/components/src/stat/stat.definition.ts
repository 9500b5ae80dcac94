import { anyProp, booleanProp, defineComponent, enumProp, stringProp } from '@inlay/runtime/component';
import { helpTextProp, hiddenProp, labelProp, sizeProp } from '../element/field-props.ts';
import { wordsStyle } from '../element/style-contracts.ts';

/** A figure that matters. */
export const statDefinition = defineComponent({
  type: 'stat',
  tag: 'inlay-stat',
  title: 'Stat',
  description: 'A figure that matters, and how it changed.',
  group: 'display',
  icon: 'trending-up',
  props: {
    label: labelProp,
    value: anyProp({ title: 'Value', description: 'The figure: a number, or words.', group: 'content', default: null as unknown }),
    format: enumProp({ title: 'Format', description: 'How a number is written.', group: 'content', options: ['auto', 'integer', 'compact', 'percent', 'currency'], default: 'auto' }),
    currency: stringProp({ title: 'Currency', description: 'Its three letters, as in EUR.', group: 'content', default: 'USD' }),
    change: anyProp({ title: 'Change', description: 'How it changed: a number, or words such as +4 %.', group: 'content', default: null as unknown }),
    changeFormat: enumProp({ title: 'Change format', description: 'How a change that is a number is written.', group: 'content', options: ['auto', 'integer', 'compact', 'percent', 'currency'], default: 'auto' }),
    lessIsBetter: booleanProp({ title: 'Less is better', description: 'A fall is good, a rise is not: costs, waiting times.', group: 'appearance' }),
    helpText: { ...helpTextProp, description: 'A line below, such as what it is compared with.' },
    size: sizeProp,
    hidden: hiddenProp,
  },
  state: {},
  exposes: { value: { type: 'any', description: 'The figure as it was given.' } },
  events: {},
  methods: {},
  example: { label: 'Answers', value: 1284, change: 0.12, changeFormat: 'percent', helpText: 'than last month' },
  style: wordsStyle,
  size: { w: 3, h: 3 },
});
