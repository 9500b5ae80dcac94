// Made by `node tools/launch.mjs manifest` from date-time.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { dateTimeDefinition } from './date-time.definition.ts';

/** The events that it fires, by name. */
export interface DateTimeEvents {
  input: InputEvent;
  change: Event;
  submit: CustomEvent<null>;
}

/** What `<inlay-date-time>` is made of. */
export const dateTimeProperties: ElementProperties<typeof dateTimeDefinition.props, DateTimeEvents> = {
  tag: 'inlay-date-time',
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
    min: '',
    max: '',
  },
};
