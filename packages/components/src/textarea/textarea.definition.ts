import { booleanProp, defineComponent, numberProp, stringProp } from '@inlay/runtime/component';
import { deriveTyped, deriveValidity, fieldEvents, typedExposes, validityExposes } from '../element/field-contract.ts';
import { autoCapitalizeProp, autocompleteProp, customValidationProp, disabledProp, helpTextProp, hiddenProp, hideValidationMessageProp, labelPositionProp, labelProp, loadingProp, nameProp, placeholderProp, readOnlyProp, requiredProp, sizeProp } from '../element/field-props.ts';
import { fieldStyle } from '../element/style-contracts.ts';
import { textProblem } from '../element/text-problem.ts';

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
    labelPosition: labelPositionProp,
    placeholder: placeholderProp,
    helpText: helpTextProp,
    minLines: numberProp({ title: 'Minimum lines', description: 'How many lines it shows.', group: 'appearance', default: 3 }),
    maxLines: numberProp({ title: 'Maximum lines', description: 'How many lines it grows to before it scrolls.', group: 'appearance', default: undefined }),
    autoResize: booleanProp({ title: 'Grows with its text', description: 'Takes as many lines as the text has, up to the maximum.', group: 'appearance' }),
    size: sizeProp,
    loading: loadingProp,
    readOnly: readOnlyProp,
    disabled: disabledProp,
    required: requiredProp,
    minLength: numberProp({ title: 'Minimum length', description: 'The fewest characters that are accepted.', group: 'validation', default: undefined, attribute: 'minlength' }),
    maxLength: numberProp({ title: 'Maximum length', description: 'The most characters that are accepted. A longer text is kept and marked, never cut.', group: 'validation', default: undefined, attribute: 'maxlength' }),
    autocomplete: autocompleteProp,
    autoCapitalize: autoCapitalizeProp,
    pattern: stringProp({ title: 'Pattern', description: 'A regular expression that the whole text must match.', group: 'validation' }),
    customValidation: customValidationProp,
    hideValidationMessage: hideValidationMessageProp,
    name: nameProp,
    hidden: hiddenProp,
  },
  state: { value: { from: 'value' } },
  exposes: {
    value: { type: 'string', description: 'The text in it.' },
    ...typedExposes,
    ...validityExposes,
  },
  events: {
    ...fieldEvents,
    submit: { title: 'Submit', description: 'Ctrl+Enter or ⌘+Enter was pressed.', state: { value: 'value' } },
  },
  methods: {},
  derive: { ...deriveTyped, ...deriveValidity(textProblem) },
  example: { label: 'Feedback' },
  style: fieldStyle,
  size: { w: 6, h: 4 },
});
