import { defineComponent } from '@inlay/runtime/component';
import { choiceProblem } from '../element/choice-problem.ts';
import { deriveValidity, fieldEvents, validityExposes } from '../element/field-contract.ts';
import { autocompleteProp, fieldProps, placeholderProp } from '../element/field-props.ts';
import { choiceExposes, choiceProp, deriveChoice, optionProps } from '../element/option-props.ts';
import { fieldStyle } from '../element/style-contracts.ts';

/** One of several options, from a list that opens. */
export const selectDefinition = defineComponent({
  type: 'select',
  tag: 'inlay-select',
  title: 'Select',
  description: 'One of several options, from a list that opens.',
  group: 'input',
  icon: 'square-chevron-down',
  props: { ...optionProps, value: choiceProp, ...fieldProps, placeholder: placeholderProp, autocomplete: autocompleteProp },
  state: { value: { from: 'value' } },
  exposes: { ...choiceExposes, ...validityExposes },
  events: fieldEvents,
  methods: {},
  derive: { ...deriveChoice, ...deriveValidity(choiceProblem) },
  example: { label: 'Size', options: ['Small', 'Medium', 'Large'] },
  style: fieldStyle,
  size: { w: 3, h: 2 },
});
