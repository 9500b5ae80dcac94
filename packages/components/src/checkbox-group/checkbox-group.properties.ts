// Made by `node tools/launch.mjs manifest` from checkbox-group.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { checkboxGroupDefinition } from './checkbox-group.definition.ts';

/** The events that it fires, by name. */
export interface CheckboxGroupEvents {
  input: InputEvent;
  change: Event;
}

/** What `<inlay-checkbox-group>` is made of. */
export const checkboxGroupProperties: ElementProperties<typeof checkboxGroupDefinition.props, CheckboxGroupEvents> = {
  tag: 'inlay-checkbox-group',
  props: {
    options: [],
    valueKey: '',
    labelKey: '',
    value: [],
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
    minItems: { type: 'number' },
    maxItems: { type: 'number' },
    orientation: { type: 'enum', default: 'vertical', options: ['vertical', 'horizontal'] },
  },
};
