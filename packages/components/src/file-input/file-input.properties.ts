// Made by `node tools/launch.mjs manifest` from file-input.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { fileInputDefinition } from './file-input.definition.ts';

/** The events that it fires, by name. */
export interface FileInputEvents {
  change: Event;
}

/** What `<inlay-file-input>` is made of. */
export const fileInputProperties: ElementProperties<typeof fileInputDefinition.props, FileInputEvents> = {
  tag: 'inlay-file-input',
  props: {
    label: '',
    labelPosition: { type: 'enum', default: 'top', options: ['top', 'start'], reflect: true },
    helpText: '',
    accept: '',
    multiple: { type: 'boolean', default: false, reflect: true },
    directory: { type: 'boolean', default: false, reflect: true },
    maxSize: { type: 'number', default: null },
    maxFiles: { type: 'number', default: null },
    maxDimension: { type: 'number', default: null },
    size: { type: 'enum', default: 'medium', options: ['small', 'medium', 'large'], reflect: true },
    readOnly: { type: 'boolean', default: false, attribute: 'readonly', reflect: true },
    loading: { type: 'boolean', default: false, reflect: true },
    disabled: { type: 'boolean', default: false, reflect: true },
    required: { type: 'boolean', default: false, reflect: true },
    hideValidationMessage: false,
    name: { type: 'string', default: '', reflect: true },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
  state: { value: { initial: [] } },
};
