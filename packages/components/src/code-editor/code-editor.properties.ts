// Made by `node tools/launch.mjs manifest` from code-editor.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { codeEditorDefinition } from './code-editor.definition.ts';

/** The events that it fires, by name. */
export interface CodeEditorEvents {
  input: Event;
  change: Event;
  submit: CustomEvent<null>;
}

/** What `<inlay-code-editor>` is made of. */
export const codeEditorProperties: ElementProperties<typeof codeEditorDefinition.props, CodeEditorEvents> = {
  tag: 'inlay-code-editor',
  props: {
    value: '',
    language: { type: 'enum', default: 'plain', options: ['plain', 'json', 'javascript', 'sql', 'html', 'css', 'markdown', 'python', 'yaml'] },
    label: '',
    labelPosition: { type: 'enum', default: 'top', options: ['top', 'start'], reflect: true },
    helpText: '',
    size: { type: 'enum', default: 'medium', options: ['small', 'medium', 'large'], reflect: true },
    loading: { type: 'boolean', default: false, reflect: true },
    readOnly: { type: 'boolean', default: false, attribute: 'readonly', reflect: true },
    disabled: { type: 'boolean', default: false, reflect: true },
    required: { type: 'boolean', default: false, reflect: true },
    customValidation: '',
    hideValidationMessage: false,
    name: { type: 'string', default: '', reflect: true },
    hidden: { type: 'boolean', default: false, reflect: true },
    placeholder: '',
    lineNumbers: false,
    wrap: false,
    minLines: 5,
    maxLines: 20,
  },
};
