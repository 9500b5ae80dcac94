import { defineComponent, enumProp, numberProp, stringProp } from '@inlay/runtime/component';
import { deriveValidity, fieldEvents, validityExposes } from '../element/field-contract.ts';
import { fieldProps, placeholderProp } from '../element/field-props.ts';
import { plainTextOf } from './plain-text.ts';
import type { RichTextFormat } from './plain-text.ts';
import { richTextProblem } from './rich-text-problem.ts';

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
