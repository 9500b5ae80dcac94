// Made by `node tools/launch.mjs manifest` from text-input.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { textInputDefinition } from './text-input.definition.ts';

/** The events that it fires, by name. */
export interface TextInputEvents {
  input: InputEvent;
  change: Event;
  submit: CustomEvent<null>;
}

/** What `<inlay-text-input>` is made of. */
export const textInputProperties: ElementProperties<typeof textInputDefinition.props, TextInputEvents> = {
  tag: 'inlay-text-input',
  props: {
    value: '',
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
    minLength: { type: 'number', attribute: 'minlength' },
    maxLength: { type: 'number', attribute: 'maxlength' },
    pattern: '',
    prefixText: '',
    suffixText: '',
    type: { type: 'enum', default: 'text', options: ['text', 'email', 'url', 'tel', 'search'] },
    autocomplete: '',
    autoCapitalize: { type: 'enum', default: 'sentences', options: ['sentences', 'words', 'characters', 'none'], attribute: 'autocapitalize' },
  },
};
