import { booleanProp, defineComponent, enumProp, numberProp, stringProp } from '@inlay/runtime/component';
import { deriveValidity, fieldEvents, validityExposes } from '../element/field-contract.ts';
import { fieldProps, placeholderProp } from '../element/field-props.ts';
import { CODE_LANGUAGES, codeProblem, parseCode } from './code-problem.ts';

/** Code to write. */
export const codeEditorDefinition = defineComponent({
  type: 'codeEditor',
  tag: 'inlay-code-editor',
  title: 'Code editor',
  description: 'Code to write, with colours, search and undo; JSON is checked and read.',
  group: 'input',
  icon: 'square-code',
  props: {
    value: stringProp({ title: 'Default value', description: 'The code it starts with.', group: 'content', multiline: true }),
    language: enumProp({ title: 'Language', description: 'What it is written in: decides the colours, and whether it is checked.', group: 'content', options: CODE_LANGUAGES, default: 'plain' }),
    ...fieldProps,
    placeholder: placeholderProp,
    lineNumbers: booleanProp({ title: 'Line numbers', description: 'Numbers the lines.', group: 'appearance' }),
    wrap: booleanProp({ title: 'Wrap', description: 'Long lines go on below instead of being scrolled to.', group: 'appearance' }),
    minLines: numberProp({ title: 'Minimum lines', description: 'How many lines it shows.', group: 'appearance', default: 5 }),
    maxLines: numberProp({ title: 'Maximum lines', description: 'How many lines it grows to before it scrolls.', group: 'appearance', default: 20 }),
  },
  state: { value: { from: 'value' } },
  exposes: {
    value: { type: 'string', description: 'The code in it.' },
    parsedValue: { type: 'any', description: 'The value of a JSON text; null for other languages, and while it is empty or no JSON.' },
    ...validityExposes,
  },
  events: {
    ...fieldEvents,
    submit: { title: 'Submit', description: 'Ctrl+Enter or ⌘+Enter was pressed.', state: { value: 'value' } },
  },
  methods: {},
  derive: {
    parsedValue: ({ props, state }) => parseCode(props['language'], state['value']),
    ...deriveValidity(codeProblem),
  },
  example: { label: 'Settings', language: 'json', lineNumbers: true, value: '{\n  "limit": 20\n}' },
  size: { w: 6, h: 5 },
});
