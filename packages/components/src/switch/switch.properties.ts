// Made by `node tools/launch.mjs manifest` from switch.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { switchDefinition } from './switch.definition.ts';

/** The events that it fires, by name. */
export interface SwitchEvents {
  input: InputEvent;
  change: Event;
}

/** What `<inlay-switch>` is made of. */
export const switchProperties: ElementProperties<typeof switchDefinition.props, SwitchEvents> = {
  tag: 'inlay-switch',
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
