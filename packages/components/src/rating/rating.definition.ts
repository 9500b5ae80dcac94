import { defineComponent, numberProp } from '@inlay/runtime/component';
import { deriveValidity, fieldEvents, validityExposes } from '../element/field-contract.ts';
import { fieldProps } from '../element/field-props.ts';
import { ratingProblem } from './rating-problem.ts';

/** Some of a few stars. */
export const ratingDefinition = defineComponent({
  type: 'rating',
  tag: 'inlay-rating',
  title: 'Rating',
  description: 'How good something was, in stars.',
  group: 'input',
  icon: 'star',
  props: {
    value: numberProp({ title: 'Default value', description: 'How many stars it starts with; none while it is empty.', group: 'content', default: null }),
    ...fieldProps,
    max: numberProp({ title: 'Stars', description: 'How many there are.', group: 'content', default: 5 }),
  },
  state: { value: { from: 'value' } },
  exposes: { value: { type: 'number', description: 'How many stars were given; null while none were.' }, ...validityExposes },
  events: fieldEvents,
  methods: {},
  derive: deriveValidity(ratingProblem),
  example: { label: 'How was it?' },
  size: { w: 3, h: 2 },
});
