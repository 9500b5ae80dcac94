// Made by `node tools/launch.mjs manifest` from columns.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { columnsDefinition } from './columns.definition.ts';

/** What `<inlay-columns>` is made of. */
export const columnsProperties: ElementProperties<typeof columnsDefinition.props> = {
  tag: 'inlay-columns',
  props: {
    widths: '',
    gap: { type: 'enum', default: 'medium', options: ['small', 'medium', 'large'], reflect: true },
    align: { type: 'enum', default: 'stretch', options: ['stretch', 'start', 'center', 'end'], reflect: true },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
};
