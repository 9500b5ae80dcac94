import { arrayProp, defineComponent } from '@inlay/runtime/component';
import { deriveValidity, fieldEvents, validityExposes } from '../element/field-contract.ts';
import { fieldProps, placeholderProp } from '../element/field-props.ts';
import { listLengthProps } from '../element/option-props.ts';
import { fieldStyle } from '../element/style-contracts.ts';
import { tagsProblem } from './tags-problem.ts';

/** A list of words of one's own. */
export const tagsDefinition = defineComponent({
  type: 'tags',
  tag: 'inlay-tags',
  title: 'Tags',
  description: 'A list of words of one’s own: labels to classify by, names, stop words.',
  group: 'input',
  icon: 'tags',
  props: {
    value: arrayProp({ title: 'Default value', description: 'The words it starts with.', group: 'content' }),
    ...fieldProps,
    placeholder: placeholderProp,
    ...listLengthProps,
  },
  state: { value: { from: 'value' } },
  exposes: { value: { type: 'array', description: 'The words.' }, ...validityExposes },
  events: fieldEvents,
  methods: {},
  derive: deriveValidity(tagsProblem),
  example: { label: 'Labels', value: ['positive', 'neutral', 'negative'] },
  style: fieldStyle,
  size: { w: 4, h: 2 },
});
