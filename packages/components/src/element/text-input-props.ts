import { numberProp, stringProp } from '@inlay/runtime/component';
import { fieldProps, placeholderProp } from './field-props.ts';

/** What inputs for one line of text have: `textInput`, `password`. */
export const textInputProps = {
  value: stringProp({ title: 'Default value', description: 'The text it starts with.', group: 'content' }),
  ...fieldProps,
  placeholder: placeholderProp,
  minLength: numberProp({ title: 'Minimum length', description: 'The fewest characters that are accepted.', group: 'validation', default: undefined, attribute: 'minlength' }),
  maxLength: numberProp({ title: 'Maximum length', description: 'The most characters that are accepted. A longer text is kept and marked, never cut.', group: 'validation', default: undefined, attribute: 'maxlength' }),
  pattern: stringProp({ title: 'Pattern', description: 'A regular expression that the whole text must match.', group: 'validation' }),
} as const;

/** `prefix` and `suffix` text, of inputs in a frame. */
export const affixProps = {
  prefixText: stringProp({ title: 'Prefix', description: 'Words before the value, such as a currency.', group: 'content' }),
  suffixText: stringProp({ title: 'Suffix', description: 'Words after the value, such as a unit.', group: 'content' }),
} as const;
