// Made by `node tools/launch.mjs manifest` from pagination.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { paginationDefinition } from './pagination.definition.ts';

/** The events that it fires, by name. */
export interface PaginationEvents {
  change: Event;
}

/** What `<inlay-pagination>` is made of. */
export const paginationProperties: ElementProperties<typeof paginationDefinition.props, PaginationEvents> = {
  tag: 'inlay-pagination',
  props: {
    total: 0,
    pageSize: 20,
    page: 1,
    label: 'Pages',
    disabled: { type: 'boolean', default: false, reflect: true },
    size: { type: 'enum', default: 'medium', options: ['small', 'medium', 'large'], reflect: true },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
};
