// Made by `node tools/launch.mjs manifest` from rich-text-editor.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { richTextEditorDefinition } from './rich-text-editor.definition.ts';

/** The events that it fires, by name. */
export interface RichTextEditorEvents {
  input: Event;
  change: Event;
  submit: CustomEvent<null>;
}

/** What `<inlay-rich-text-editor>` is made of. */
export const richTextEditorProperties: ElementProperties<typeof richTextEditorDefinition.props, RichTextEditorEvents> = {
  tag: 'inlay-rich-text-editor',
  props: {
    value: '',
    format: { type: 'enum', default: 'markdown', options: ['markdown', 'html'] },
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
    maxLength: { type: 'number', attribute: 'maxlength' },
    minLines: 5,
    maxLines: 20,
  },
};
