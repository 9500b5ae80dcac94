import { booleanProp, defineComponent, numberProp, stringProp } from '@inlay/runtime/component';
import type { MethodContext } from '@inlay/runtime/component';
import { disabledProp, helpTextProp, hiddenProp, labelProp, nameProp, readOnlyProp, requiredProp, sizeProp } from '../element/field-props.ts';
import { textProblem } from './textarea-problem.ts';
import type { TextRules } from './textarea-problem.ts';

/** A text of several lines. */
export const textareaDefinition = defineComponent({
  type: 'textarea',
  tag: 'inlay-textarea',
  title: 'Text area',
  description: 'A text of several lines.',
  group: 'input',
  icon: 'text-cursor-input',
  props: {
    value: stringProp({ title: 'Default value', description: 'The text it starts with.', group: 'content', multiline: true }),
    label: labelProp,
    placeholder: stringProp({ title: 'Placeholder', description: 'An example, shown while it is empty.', group: 'content' }),
    helpText: helpTextProp,
    minLines: numberProp({ title: 'Minimum lines', description: 'How many lines it shows.', group: 'appearance', default: 3 }),
    maxLines: numberProp({ title: 'Maximum lines', description: 'How many lines it grows to before it scrolls.', group: 'appearance', default: undefined }),
    autoResize: booleanProp({ title: 'Grows with its text', description: 'Takes as many lines as the text has, up to the maximum.', group: 'appearance' }),
    size: sizeProp,
    readOnly: readOnlyProp,
    disabled: disabledProp,
    required: requiredProp,
    minLength: numberProp({ title: 'Minimum length', description: 'The fewest characters that are accepted.', group: 'validation', default: undefined, attribute: 'minlength' }),
    maxLength: numberProp({ title: 'Maximum length', description: 'The most characters that are accepted. A longer text is kept and marked, never cut.', group: 'validation', default: undefined, attribute: 'maxlength' }),
    pattern: stringProp({ title: 'Pattern', description: 'A regular expression that the whole text must match.', group: 'validation' }),
    customValidation: stringProp({ title: 'Custom rule', description: 'A message while something is wrong; empty while all is well.', group: 'validation' }),
    name: nameProp,
    hidden: hiddenProp,
  },
  state: { value: { from: 'value' } },
  exposes: {
    value: { type: 'string', description: 'The text in it.' },
    invalid: { type: 'boolean', description: 'True while the text cannot be accepted.' },
    validationMessage: { type: 'string', description: 'What is wrong with the text; empty when nothing is.' },
  },
  events: {
    change: { title: 'Change', description: 'The text was changed and left.', state: { value: 'value' } },
    input: { title: 'Input', description: 'A character was typed, pasted or removed.', state: { value: 'value' } },
    submit: { title: 'Submit', description: 'Ctrl+Enter or ⌘+Enter was pressed.', state: { value: 'value' } },
    focus: { title: 'Focus', description: 'It received the keyboard.' },
    blur: { title: 'Blur', description: 'It lost the keyboard.' },
  },
  methods: {},
  derive: { invalid: (context) => messageOf(context) !== '', validationMessage: messageOf },
  example: { label: 'Feedback', placeholder: 'What did they say?' },
  size: { w: 6, h: 4 },
});

/** What is wrong with the text. Read-only and disabled texts are never invalid, as with native controls. */
function messageOf({ props, state }: MethodContext): string {
  if (state.disabled || props.readOnly) return '';
  return textProblem(props as unknown as TextRules, String(state.value ?? ''))?.message ?? '';
}
