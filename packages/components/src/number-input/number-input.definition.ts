import { defineComponent, numberProp } from '@inlay/runtime/component';
import { deriveValidity, lineEvents, validityExposes } from '../element/field-contract.ts';
import { fieldProps, placeholderProp } from '../element/field-props.ts';
import { fieldStyle } from '../element/style-contracts.ts';
import { affixProps } from '../element/text-input-props.ts';
import { numberProblem } from './number-problem.ts';

/** A number. */
export const numberInputDefinition = defineComponent({
  type: 'numberInput',
  tag: 'inlay-number-input',
  title: 'Number input',
  description: 'A number, typed or stepped with the arrow keys.',
  group: 'input',
  icon: 'hash',
  props: {
    value: numberProp({ title: 'Default value', description: 'The number it starts with.', group: 'content', default: null }),
    ...fieldProps,
    placeholder: placeholderProp,
    ...affixProps,
    min: numberProp({ title: 'Minimum', description: 'The least number that is accepted.', group: 'validation', default: undefined }),
    max: numberProp({ title: 'Maximum', description: 'The greatest number that is accepted.', group: 'validation', default: undefined }),
    step: numberProp({ title: 'Step', description: 'How far the arrow keys go, and the distance between accepted numbers. Any number is accepted where it is empty.', group: 'validation', default: undefined }),
  },
  state: { value: { from: 'value' } },
  exposes: { value: { type: 'number', description: 'The number in it; null while it is empty.' }, ...validityExposes },
  events: lineEvents,
  methods: {},
  derive: deriveValidity(numberProblem),
  example: { label: 'Amount' },
  style: fieldStyle,
  size: { w: 3, h: 2 },
});
