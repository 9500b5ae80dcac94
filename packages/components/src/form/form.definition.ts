import { booleanProp, defineComponent, objectProp } from '@inlay/runtime/component';
import type { InnerComponent } from '@inlay/runtime/component';
import { disabledProp, hiddenProp, labelProp } from '../element/field-props.ts';
import { boxStyle } from '../element/style-contracts.ts';
import { fieldName, formData, isFormInvalid, validateShown } from './form-fields.ts';

/** Inputs that are checked and sent together. */
export const formDefinition = defineComponent({
  type: 'form',
  tag: 'inlay-form',
  title: 'Form',
  description: 'Inputs that are checked and sent together.',
  group: 'layout',
  icon: 'clipboard-list',
  props: {
    label: labelProp,
    initialData: objectProp({ title: 'First values', description: 'What its inputs start with, by their form names: a table’s selected row, say.', group: 'content', attribute: false }),
    noValidate: booleanProp({ title: 'Sent unchecked', description: 'Sent even while something in it cannot be accepted.', group: 'validation', attribute: 'novalidate' }),
    disabled: disabledProp,
    hidden: hiddenProp,
  },
  state: {},
  exposes: {
    data: { type: 'object', description: 'The values of its inputs by their form names.' },
    initialData: { type: 'object', description: 'What its inputs started with, by their form names; null where nothing was given.' },
    invalid: { type: 'boolean', description: 'True while something in it cannot be accepted.' },
    requireValidation: { type: 'boolean', description: 'True unless it is sent unchecked.' },
    disabled: { type: 'boolean', description: 'True while nothing in it can be used.' },
  },
  events: {
    submit: { title: 'Submit', description: 'It was sent, and everything in it is accepted.' },
    invalid: { title: 'Refused', description: 'It was sent, but something in it cannot be accepted.' },
  },
  methods: {
    submit: {
      description: 'Checks it, and sends it when all is well.',
      parameters: [],
      each: validateShown,
      raises: (context) => (context.props.noValidate !== true && isFormInvalid(context) ? 'invalid' : 'submit'),
    },
    reset: { description: 'Puts every input back to its first value.', parameters: [], each: () => ({ method: 'resetValue' }) },
    clear: { description: 'Empties every input.', parameters: [], each: () => ({ method: 'clearValue' }) },
    validate: { description: 'Shows what is wrong in it, if anything.', parameters: [], each: validateShown },
    setData: {
      description: 'Fills its inputs in.',
      parameters: [{ name: 'data', type: 'object', description: 'Values by form name. Inputs that it does not name stay as they are.' }],
      each: fillIn,
    },
  },
  derive: { data: formData, invalid: isFormInvalid, requireValidation: ({ props }) => props.noValidate !== true },
  example: { label: 'Form' },
  contents: [{ type: 'textarea', props: { label: 'Message', required: true } }, { type: 'button', props: { text: 'Send', variant: 'primary', submit: true } }],
  style: boxStyle,
  size: { w: 6, h: 6 },
  container: { initial: 'initialData' },
});

function fillIn(inner: InnerComponent, data: unknown): { readonly method: string; readonly args: readonly unknown[] } | undefined {
  const name = fieldName(inner);
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, name)) return undefined;
  return { method: 'setValue', args: [(data as Readonly<Record<string, unknown>>)[name]] };
}
