// Made by `node tools/launch.mjs manifest` from form.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { formDefinition } from './form.definition.ts';

/** The events that it fires, by name. */
export interface FormEvents {
  submit: CustomEvent<{data: Record<string, unknown>}>;
  invalid: CustomEvent<null>;
}

/** What `<inlay-form>` is made of. */
export const formProperties: ElementProperties<typeof formDefinition.props, FormEvents> = {
  tag: 'inlay-form',
  props: {
    label: '',
    initialData: { type: 'object', default: null, attribute: false },
    noValidate: { type: 'boolean', default: false, attribute: 'novalidate' },
    disabled: { type: 'boolean', default: false, reflect: true },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
};
