import { defineComponent } from '@inlay/runtime/component';
import { choiceProblem } from '../element/choice-problem.ts';
import { deriveValidity, fieldEvents, validityExposes } from '../element/field-contract.ts';
import { fieldProps } from '../element/field-props.ts';
import { choiceExposes, choiceProp, deriveChoice, optionProps, orientationProp } from '../element/option-props.ts';

/** One of a few options, all of them in sight. */
export const radioGroupDefinition = defineComponent({
  type: 'radioGroup',
  tag: 'inlay-radio-group',
  title: 'Radio group',
  description: 'One of a few options, all of them in sight.',
  group: 'input',
  icon: 'circle-dot',
  props: { ...optionProps, value: choiceProp, ...fieldProps, orientation: orientationProp },
  state: { value: { from: 'value' } },
  exposes: { ...choiceExposes, ...validityExposes },
  events: fieldEvents,
  methods: {},
  derive: { ...deriveChoice, ...deriveValidity(choiceProblem) },
  example: { label: 'Tone', options: ['Friendly', 'Formal', 'Short'] },
  size: { w: 3, h: 3 },
});
