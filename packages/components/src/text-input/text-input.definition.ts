import { defineComponent, enumProp } from '@inlay/runtime/component';
import { deriveTyped, deriveValidity, lineEvents, typedExposes, validityExposes } from '../element/field-contract.ts';
import { fieldStyle } from '../element/style-contracts.ts';
import { autoCapitalizeProp, autocompleteProp } from '../element/field-props.ts';
import { affixProps, textInputProps } from '../element/text-input-props.ts';
import { textInputProblem } from './text-type-problem.ts';

/** A text of one line. */
export const textInputDefinition = defineComponent({
  type: 'textInput',
  tag: 'inlay-text-input',
  title: 'Text input',
  description: 'A text of one line: a name, an e-mail address, a search.',
  group: 'input',
  icon: 'text-cursor',
  props: {
    ...textInputProps,
    ...affixProps,
    type: enumProp({ title: 'Kind of text', description: 'What is entered: it is checked, and phones show the keyboard for it.', group: 'validation', options: ['text', 'email', 'url', 'tel', 'search'], default: 'text' }),
    autocomplete: autocompleteProp,
    autoCapitalize: autoCapitalizeProp,
  },
  state: { value: { from: 'value' } },
  exposes: { value: { type: 'string', description: 'The text in it.' }, ...typedExposes, ...validityExposes },
  events: lineEvents,
  methods: {},
  derive: { ...deriveTyped, ...deriveValidity(textInputProblem) },
  example: { label: 'Name' },
  style: fieldStyle,
  size: { w: 4, h: 2 },
});
