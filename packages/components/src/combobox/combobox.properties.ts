// Made by `node tools/launch.mjs manifest` from combobox.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { comboboxDefinition } from './combobox.definition.ts';

/** The events that it fires, by name. */
export interface ComboboxEvents {
  input: InputEvent;
  change: Event;
}

/** What `<inlay-combobox>` is made of. */
export const comboboxProperties: ElementProperties<typeof comboboxDefinition.props, ComboboxEvents> = {
  tag: 'inlay-combobox',
  props: {
    options: [],
    valueKey: '',
    labelKey: '',
    value: { type: 'any', default: null },
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
    autocomplete: '',
    allowCustom: false,
  },
  state: { inputValue: { initial: '' } },
};
