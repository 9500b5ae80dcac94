// Made by `node tools/launch.mjs manifest` from batch-progress.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { batchProgressDefinition } from './batch-progress.definition.ts';

/** The events that it fires, by name. */
export interface BatchProgressEvents {
  run: CustomEvent<null>;
  stop: CustomEvent<null>;
  resume: CustomEvent<null>;
  retry: CustomEvent<null>;
}

/** What `<inlay-batch-progress>` is made of. */
export const batchProgressProperties: ElementProperties<typeof batchProgressDefinition.props, BatchProgressEvents> = {
  tag: 'inlay-batch-progress',
  props: {
    query: '',
    label: 'Progress',
    progress: null,
    loading: { type: 'boolean', default: false, reflect: true },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
  query: { stateProp: 'state' },
};
