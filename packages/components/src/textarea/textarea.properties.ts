// Made by `node tools/launch.mjs manifest` from textarea.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { textareaDefinition } from './textarea.definition.ts';

/** The events that it fires, by name. */
export interface TextareaEvents {
  input: InputEvent;
  change: Event;
  submit: CustomEvent<null>;
}

/** What `<inlay-textarea>` is made of. */
export const textareaProperties: ElementProperties<typeof textareaDefinition.props, TextareaEvents> = {
  tag: 'inlay-textarea',
  props: {
    value: '',
    label: '',
    labelPosition: { type: 'enum', default: 'top', options: ['top', 'start'], reflect: true },
    placeholder: '',
    helpText: '',
    minLines: 3,
    maxLines: { type: 'number' },
    autoResize: false,
    size: { type: 'enum', default: 'medium', options: ['small', 'medium', 'large'], reflect: true },
    loading: { type: 'boolean', default: false, reflect: true },
    readOnly: { type: 'boolean', default: false, attribute: 'readonly', reflect: true },
    disabled: { type: 'boolean', default: false, reflect: true },
    required: { type: 'boolean', default: false, reflect: true },
    minLength: { type: 'number', attribute: 'minlength' },
    maxLength: { type: 'number', attribute: 'maxlength' },
    autocomplete: '',
    autoCapitalize: { type: 'enum', default: 'sentences', options: ['sentences', 'words', 'characters', 'none'], attribute: 'autocapitalize' },
    pattern: '',
    customValidation: '',
    hideValidationMessage: false,
    name: { type: 'string', default: '', reflect: true },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
};
