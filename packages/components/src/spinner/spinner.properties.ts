// Made by `node tools/launch.mjs manifest` from spinner.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { spinnerDefinition } from './spinner.definition.ts';

/** What `<inlay-spinner>` is made of. */
export const spinnerProperties: ElementProperties<typeof spinnerDefinition.props> = {
  tag: 'inlay-spinner',
  props: {
    label: 'Loading…',
    size: { type: 'enum', default: 'medium', options: ['small', 'medium', 'large'], reflect: true },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
};
