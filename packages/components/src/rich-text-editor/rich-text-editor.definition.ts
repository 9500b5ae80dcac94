import { defineComponent, enumProp, numberProp, stringProp } from '@inlay/runtime/component';
import { deriveValidity, fieldEvents, validityExposes } from '../element/field-contract.ts';
import { fieldProps, placeholderProp } from '../element/field-props.ts';
import { fieldProblem } from '../element/field-rules.ts';
import type { FieldRules } from '../element/field-rules.ts';
import { pluralMessage } from '../element/localize.ts';
import type { ValidityProblem } from '../element/validity-problem.ts';
import { plainTextOf } from './plain-text.ts';
import type { RichTextFormat } from './plain-text.ts';

/** What decides whether a formatted text is accepted. */
export interface RichTextRules extends FieldRules {
  readonly format: RichTextFormat;
  readonly maxLength: number | undefined;
}

/** What is wrong with a formatted text, or null. Its formatting counts for nothing. Pure, so that the element and the headless runtime decide alike. */
export function richTextProblem(rules: RichTextRules, value: string): ValidityProblem | null {
  const { length } = plainTextOf(value, rules.format);
  return fieldProblem(rules, { isEmpty: length === 0 }, () => {
    if (rules.maxLength === undefined || length <= rules.maxLength) return null;
    return { flag: 'tooLong', message: pluralMessage('Write at most {count} character; there are {length}.', 'Write at most {count} characters; there are {length}.', { count: rules.maxLength, length }) };
  });
}

/** A text with formatting. */
export const richTextEditorDefinition = defineComponent({
  type: 'richTextEditor',
  tag: 'inlay-rich-text-editor',
  title: 'Rich text editor',
  description: 'A text with headings, lists, links and bold words, as Markdown or HTML.',
  group: 'input',
  icon: 'notebook-pen',
  props: {
    value: stringProp({ title: 'Default value', description: 'The text it starts with, as Markdown or HTML.', group: 'content', multiline: true }),
    format: enumProp({ title: 'Format', description: 'How its value is written. HTML is cleaned: nothing in it runs or styles the page.', group: 'content', options: ['markdown', 'html'], default: 'markdown' }),
    ...fieldProps,
    placeholder: placeholderProp,
    maxLength: numberProp({ title: 'Maximum length', description: 'The most characters that are accepted, without the formatting. A longer text is kept and marked, never cut.', group: 'validation', default: undefined, attribute: 'maxlength' }),
    minLines: numberProp({ title: 'Minimum lines', description: 'How many lines it shows.', group: 'appearance', default: 5 }),
    maxLines: numberProp({ title: 'Maximum lines', description: 'How many lines it grows to before it scrolls.', group: 'appearance', default: 20 }),
  },
  state: { value: { from: 'value' } },
  exposes: {
    value: { type: 'string', description: 'The text as Markdown or HTML.' },
    text: { type: 'string', description: 'Its words without the formatting.' },
    ...validityExposes,
  },
  events: {
    ...fieldEvents,
    submit: { title: 'Submit', description: 'Ctrl+Enter or ⌘+Enter was pressed.', state: { value: 'value' } },
  },
  methods: {},
  derive: {
    // Both were coerced by the definition.
    text: ({ props, state }) => plainTextOf(state['value'] as string, props['format'] as RichTextFormat),
    ...deriveValidity(richTextProblem),
  },
  example: { label: 'Description', placeholder: 'What happened?' },
  size: { w: 6, h: 6 },
});
