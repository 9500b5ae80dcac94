import { defineComponent, stringProp } from '@inlay/runtime/component';
import { disabledProp, hiddenProp, labelProp, nameProp } from '../element/field-props.ts';
import { isFormInvalid, validateShown } from '../form/form-fields.ts';

/** One of the steps of a `stepper`. */
export const stepDefinition = defineComponent({
  type: 'step',
  tag: 'inlay-step',
  title: 'Step',
  description: 'One of several steps, of which one is shown.',
  group: 'layout',
  icon: 'milestone',
  props: {
    label: labelProp,
    description: stringProp({ title: 'Description', description: 'A line below the label.', group: 'content' }),
    name: { ...nameProp, title: 'Value', description: 'What the stepper has as its value while this one is shown; its own name when empty.', group: 'content' },
    disabled: { ...disabledProp, description: 'Is passed over.' },
    hidden: hiddenProp,
  },
  state: {},
  exposes: { invalid: { type: 'boolean', description: 'True while something in it cannot be accepted.' } },
  events: {},
  methods: {
    validate: { description: 'Shows what is wrong in it, if anything. Gives true when nothing is.', parameters: [], each: validateShown, result: (context) => !isFormInvalid(context) },
    clearValidation: { description: 'Shows no longer what is wrong in it.', parameters: [], each: (inner) => (inner.exposes('invalid') ? { method: 'clearValidation' } : undefined) },
  },
  derive: { invalid: isFormInvalid },
  example: { label: 'Step' },
  size: { w: 12, h: 4 },
  container: {},
  within: ['stepper'],
});
