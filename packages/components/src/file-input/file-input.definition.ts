import { booleanProp, defineComponent, numberProp, stringProp } from '@inlay/runtime/component';
import { deriveValidity } from '../element/field-contract.ts';
import { disabledProp, helpTextProp, hiddenProp, labelProp, nameProp, readOnlyProp, requiredProp, sizeProp } from '../element/field-props.ts';
import { fileListProblem } from './file-list-problem.ts';
import type { FileRules } from './file-list-problem.ts';
import { describeFiles, readFileList } from './file-value.ts';
import { DEFAULT_MAX_SIZE } from './read-file-value.ts';

/** Files that the person picks; tables, JSON and text among them are read. */
export const fileInputDefinition = defineComponent({
  type: 'fileInput',
  tag: 'inlay-file-input',
  title: 'File input',
  description: 'Takes files by choosing or dropping them, and reads tables (CSV), JSON and text.',
  group: 'input',
  icon: 'upload',
  props: {
    label: labelProp,
    helpText: helpTextProp,
    accept: stringProp({ title: 'Accepted types', description: 'Endings or types, separated by commas: .csv, application/json, image/*. Empty accepts any.', group: 'validation' }),
    multiple: booleanProp({ title: 'Several files', description: 'Takes more than one file; further ones are added.', group: 'interaction', reflect: true }),
    maxSize: numberProp({ title: 'Largest size', description: 'The most bytes that one file may have.', group: 'validation', default: DEFAULT_MAX_SIZE }),
    size: sizeProp,
    readOnly: readOnlyProp,
    disabled: disabledProp,
    required: requiredProp,
    name: nameProp,
    hidden: hiddenProp,
  },
  state: { value: { initial: [] } },
  exposes: {
    value: { type: 'array', description: 'The files: name, type, sizeBytes, lastModified, text and parsed of each.' },
    files: { type: 'array', description: 'The files without their contents: name, type, sizeBytes, lastModified.' },
    parsedValue: { type: 'any', description: 'What was read from the first file: rows of a table, or JSON. Null when there is none.' },
    invalid: { type: 'boolean', description: 'True while a file is required and there is none.' },
    validationMessage: { type: 'string', description: 'What is wrong with the files; empty when nothing is.' },
  },
  events: {
    change: { title: 'Change', description: 'Files were added or removed; they have been read.', state: { value: 'value' } },
    focus: { title: 'Focus', description: 'It received the keyboard.' },
    blur: { title: 'Blur', description: 'It lost the keyboard.' },
  },
  methods: {},
  derive: {
    files: ({ state }) => describeFiles(readFileList(state.value)),
    parsedValue: ({ state }) => readFileList(state.value)[0]?.parsed ?? null,
    ...deriveValidity((rules: FileRules, value) => fileListProblem(rules, readFileList(value))),
  },
  example: { label: 'Feedback as CSV', accept: '.csv' },
  size: { w: 4, h: 3 },
});
