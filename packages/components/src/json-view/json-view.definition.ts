import { anyProp, defineComponent, numberProp } from '@inlay/runtime/component';
import { hiddenProp, labelProp } from '../element/field-props.ts';

/** Any value as a tree. */
export const jsonViewDefinition = defineComponent({
  type: 'jsonView',
  tag: 'inlay-json-view',
  title: 'JSON view',
  description: 'Any value as a tree whose branches open and close.',
  group: 'display',
  icon: 'braces',
  props: {
    value: anyProp({ title: 'Value', description: 'What is shown: an object, a list, anything.', group: 'content', default: null as unknown }),
    label: labelProp,
    expandedDepth: numberProp({ title: 'Open levels', description: 'So many levels are open at first.', group: 'appearance', default: 2 }),
    hidden: hiddenProp,
  },
  state: { selectedPath: { initial: '' } },
  exposes: {
    value: { type: 'any', description: 'The value as it was given.' },
    selectedPath: { type: 'string', description: 'The line that was chosen, as an expression reads it: rows[0].name.' },
  },
  events: { select: { title: 'Select', description: 'A line was chosen.', state: { selectedPath: 'selectedPath' } } },
  methods: {},
  example: { label: 'Answer', value: { name: 'Ann', tags: ['new', 'paid'] } },
  size: { w: 6, h: 6 },
});
