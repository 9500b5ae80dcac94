// Made by `node tools/launch.mjs manifest` from tags.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { tagsDefinition } from './tags.definition.ts';

/** The events that it fires, by name. */
export interface TagsEvents {
  input: InputEvent;
  change: Event;
}

/** What `<inlay-tags>` is made of. */
export const tagsProperties: ElementProperties<typeof tagsDefinition.props, TagsEvents> = {
  tag: 'inlay-tags',
  props: {
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
    placeholder: '',
    minItems: { type: 'number' },
    maxItems: { type: 'number' },
  },
};
