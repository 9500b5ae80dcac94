// Made by `node tools/launch.mjs manifest` from form.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { formDefinition } from './form.definition.ts';

/** What `<inlay-form>` is made of. */
export const formProperties: ElementProperties<typeof formDefinition.props> = {
  tag: 'inlay-form',
  props: {
    label: '',
    initialData: { type: 'object', default: null, attribute: false },
    noValidate: { type: 'boolean', default: false, attribute: 'novalidate' },
    disabled: { type: 'boolean', default: false, reflect: true },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
};
