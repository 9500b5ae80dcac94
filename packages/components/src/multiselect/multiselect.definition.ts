import { defineComponent } from '@inlay/runtime/component';
import { choicesProblem } from '../element/choice-problem.ts';
import { deriveValidity, fieldEvents, validityExposes } from '../element/field-contract.ts';
import { fieldProps, placeholderProp } from '../element/field-props.ts';
import { choicesExposes, choicesProp, deriveChoices, listLengthProps, optionProps } from '../element/option-props.ts';
import { fieldStyle } from '../element/style-contracts.ts';

/** Several of many options, found by typing. */
export const multiselectDefinition = defineComponent({
  type: 'multiselect',
  tag: 'inlay-multiselect',
  title: 'Multiselect',
  description: 'Several of many options, found by typing some of them.',
  group: 'input',
  icon: 'list-plus',
  props: { ...optionProps, value: choicesProp, ...fieldProps, placeholder: placeholderProp, ...listLengthProps },
  state: { value: { from: 'value' } },
  exposes: { ...choicesExposes, ...validityExposes },
  events: fieldEvents,
  methods: {},
  derive: { ...deriveChoices, ...deriveValidity(choicesProblem) },
  example: { label: 'Topics', options: ['Price', 'Delivery', 'Support', 'Quality'] },
  style: fieldStyle,
  size: { w: 4, h: 2 },
});
