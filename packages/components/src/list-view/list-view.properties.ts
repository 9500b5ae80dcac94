// Made by `node tools/launch.mjs manifest` from list-view.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { listViewDefinition } from './list-view.definition.ts';

/** What `<inlay-list-view>` is made of. */
export const listViewProperties: ElementProperties<typeof listViewDefinition.props> = {
  tag: 'inlay-list-view',
  props: {
    data: [],
    itemKey: '',
    label: '',
    emptyMessage: 'Nothing here yet.',
    errorMessage: '',
    hidden: { type: 'boolean', default: false, reflect: true },
  },
};
