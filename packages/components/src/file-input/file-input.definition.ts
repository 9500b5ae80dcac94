import type { FileView, MethodContext } from '@inlay/runtime/component';
import { booleanProp, defineComponent, numberProp, stringProp } from '@inlay/runtime/component';
import { deriveValidity } from '../element/field-contract.ts';
import { disabledProp, helpTextProp, hiddenProp, hideValidationMessageProp, labelPositionProp, labelProp, loadingProp, nameProp, readOnlyProp, requiredProp, sizeProp } from '../element/field-props.ts';
import { fileListProblem } from './file-list-problem.ts';
import type { FileRules } from './file-list-problem.ts';
import { fileMembers } from './file-members.ts';
import { readFileList } from './file-value.ts';

/** Files that the person picks, by reference: what is in them is read when an expression asks for it. */
export const fileInputDefinition = defineComponent({
  type: 'fileInput',
  tag: 'inlay-file-input',
  title: 'File input',
  description: 'Takes files by choosing, dropping or pasting them. Reads tables (CSV, Excel), JSON, text, PDF, Word and pictures when they are used.',
  group: 'input',
  icon: 'upload',
  props: {
    label: labelProp,
    labelPosition: labelPositionProp,
    helpText: helpTextProp,
    accept: stringProp({ title: 'Accepted types', description: 'Endings or types, separated by commas: .csv, application/json, image/*. Empty accepts any.', group: 'validation' }),
    multiple: booleanProp({ title: 'Several files', description: 'Takes more than one file; further ones are added.', group: 'interaction', reflect: true }),
    directory: booleanProp({ title: 'Folders', description: 'Takes a whole folder, with the way to each file in it.', group: 'interaction', reflect: true }),
    maxSize: numberProp({ title: 'Largest size', description: 'The most bytes that one file may have. Empty takes what can be read: 1 GB of a table, 100 MB of Excel or JSON, 50 MB of others.', group: 'validation', default: null }),
    maxFiles: numberProp({ title: 'Most files', description: 'How many files there may be.', group: 'validation', default: null }),
    maxDimension: numberProp({ title: 'Longest side of pictures', description: 'Pixels. Larger pictures are made smaller before they are used; empty leaves them.', group: 'interaction', default: null }),
    size: sizeProp,
    readOnly: readOnlyProp,
    loading: loadingProp,
    disabled: disabledProp,
    required: requiredProp,
    hideValidationMessage: hideValidationMessageProp,
    name: nameProp,
    hidden: hiddenProp,
  },
  state: { value: { initial: [] } },
  exposes: {
    value: { type: 'array', description: 'The files: name, type, sizeBytes, lastModified, relativePath; read when used: text, base64, dataUrl, bytes, parsed, sheets.', members: fileMembers },
    files: { type: 'array', description: 'The same list, under the name that others use.', members: fileMembers },
    parsedValue: { type: 'any', description: 'What is in the first file: rows of a table, pages of a PDF, or JSON; grows while a large one is read. Null when there is none.' },
    invalid: { type: 'boolean', description: 'True while a file is required and there is none.' },
    validationMessage: { type: 'string', description: 'What is wrong with the files; empty when nothing is.' },
  },
  events: {
    change: { title: 'Change', description: 'Files were added or removed.', state: { value: 'value' } },
    focus: { title: 'Focus', description: 'It received the keyboard.' },
    blur: { title: 'Blur', description: 'It lost the keyboard.' },
  },
  methods: {},
  derive: {
    value: views,
    files: views,
    parsedValue: (context) => views(context)[0]?.parsed ?? null,
    ...deriveValidity((rules: FileRules, value) => fileListProblem(rules, readFileList(value))),
  },
  example: { label: 'Files' },
  size: { w: 4, h: 3 },
});

function views({ state, file }: MethodContext): readonly FileView[] {
  // Outside an app a file is its facts.
  return readFileList(state['value']).map((each) => file?.(each) ?? (each as FileView));
}
