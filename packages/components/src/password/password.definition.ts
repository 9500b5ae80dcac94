import { defineComponent } from '@inlay/runtime/component';
import { deriveValidity, lineEvents, validityExposes } from '../element/field-contract.ts';
import { fieldStyle } from '../element/style-contracts.ts';
import { autocompleteProp } from '../element/field-props.ts';
import { textInputProps } from '../element/text-input-props.ts';
import { textProblem } from '../element/text-problem.ts';

/** A secret of one line. */
export const passwordDefinition = defineComponent({
  type: 'password',
  tag: 'inlay-password',
  title: 'Password',
  description: 'A secret of one line, hidden until the person asks to see it.',
  group: 'input',
  icon: 'key-round',
  props: { ...textInputProps, autocomplete: autocompleteProp },
  state: { value: { from: 'value' } },
  exposes: { value: { type: 'string', description: 'The secret in it.' }, ...validityExposes },
  events: lineEvents,
  methods: {},
  derive: deriveValidity(textProblem),
  example: { label: 'Password' },
  style: fieldStyle,
  size: { w: 4, h: 2 },
});
