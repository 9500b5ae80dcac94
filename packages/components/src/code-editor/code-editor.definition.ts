import { booleanProp, defineComponent, enumProp, numberProp, stringProp } from '@inlay/runtime/component';
import { deriveValidity, fieldEvents, validityExposes } from '../element/field-contract.ts';
import { fieldProps, placeholderProp } from '../element/field-props.ts';
import { fieldProblem } from '../element/field-rules.ts';
import type { FieldRules } from '../element/field-rules.ts';
import type { ValidityProblem } from '../element/validity-problem.ts';
import { describeJsonProblem, findJsonProblem } from './json-problem.ts';

/** The languages it knows. */
export const CODE_LANGUAGES = ['plain', 'json', 'javascript', 'sql', 'html', 'css', 'markdown', 'python', 'yaml'] as const;

/** One of the languages it knows; `plain` is none. */
export type CodeLanguage = (typeof CODE_LANGUAGES)[number];

/** What decides whether a code is accepted. */
export interface CodeRules extends FieldRules {
  readonly language: CodeLanguage;
}

/** What is wrong with a code, or null: JSON that is none. Pure, so that the element and the headless runtime decide alike. */
export function codeProblem(rules: CodeRules, value: string): ValidityProblem | null {
  return fieldProblem(rules, { isEmpty: value.trim() === '' }, () => {
    const problem = rules.language === 'json' ? findJsonProblem(value) : null;
    return problem && { flag: 'badInput', message: describeJsonProblem(problem) };
  });
}

/** The value of a JSON text; null for other languages, and while it is empty or no JSON. */
export function parseCode(language: unknown, value: unknown): unknown {
  if (language !== 'json' || typeof value !== 'string' || value.trim() === '') return null;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return null;
  }
}

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
