// Made by `node tools/launch.mjs manifest` from checkbox.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { checkboxDefinition } from './checkbox.definition.ts';

/** The events that it fires, by name. */
export interface CheckboxEvents {
  input: InputEvent;
  change: Event;
}

/** What `<inlay-checkbox>` is made of. */
export const checkboxProperties: ElementProperties<typeof checkboxDefinition.props, CheckboxEvents> = {
  tag: 'inlay-checkbox',
  props: {
    value: { type: 'boolean', default: false, attribute: 'checked' },
    label: '',
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
  },
};
