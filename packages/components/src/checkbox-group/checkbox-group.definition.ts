import { defineComponent } from '@inlay/runtime/component';
import { choicesProblem } from '../element/choice-problem.ts';
import { deriveValidity, fieldEvents, validityExposes } from '../element/field-contract.ts';
import { fieldProps } from '../element/field-props.ts';
import { choicesExposes, choicesProp, deriveChoices, listLengthProps, optionProps, orientationProp } from '../element/option-props.ts';

/** Several of a few options, all of them in sight. */
export const checkboxGroupDefinition = defineComponent({
  type: 'checkboxGroup',
  tag: 'inlay-checkbox-group',
  title: 'Checkbox group',
  description: 'Several of a few options, all of them in sight.',
  group: 'input',
  icon: 'list-checks',
  props: { ...optionProps, value: choicesProp, ...fieldProps, ...listLengthProps, orientation: orientationProp },
  state: { value: { from: 'value' } },
  exposes: { ...choicesExposes, ...validityExposes },
  events: fieldEvents,
  methods: {},
  derive: { ...deriveChoices, ...deriveValidity(choicesProblem) },
  example: { label: 'Topics', options: ['Price', 'Delivery', 'Support'] },
  size: { w: 3, h: 3 },
});
