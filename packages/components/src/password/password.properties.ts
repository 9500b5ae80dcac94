// Made by `node tools/launch.mjs manifest` from password.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { passwordDefinition } from './password.definition.ts';

/** The events that it fires, by name. */
export interface PasswordEvents {
  input: InputEvent;
  change: Event;
  submit: CustomEvent<null>;
}

/** What `<inlay-password>` is made of. */
export const passwordProperties: ElementProperties<typeof passwordDefinition.props, PasswordEvents> = {
  tag: 'inlay-password',
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
    autocomplete: '',
  },
};
