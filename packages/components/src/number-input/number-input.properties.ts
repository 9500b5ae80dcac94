// Made by `node tools/launch.mjs manifest` from number-input.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { numberInputDefinition } from './number-input.definition.ts';

/** The events that it fires, by name. */
export interface NumberInputEvents {
  input: InputEvent;
  change: Event;
  submit: CustomEvent<null>;
}

/** What `<inlay-number-input>` is made of. */
export const numberInputProperties: ElementProperties<typeof numberInputDefinition.props, NumberInputEvents> = {
  tag: 'inlay-number-input',
  props: {
    value: { type: 'number', default: null },
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
    prefixText: '',
    suffixText: '',
    min: { type: 'number' },
    max: { type: 'number' },
    step: { type: 'number' },
  },
};
