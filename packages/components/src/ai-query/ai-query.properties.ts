// Made by `node tools/launch.mjs manifest` from ai-query.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { aiQueryDefinition } from './ai-query.definition.ts';

/** The events that it fires, by name. */
export interface AiQueryEvents {
  run: CustomEvent<null>;
  stop: CustomEvent<null>;
}

/** What `<inlay-ai-query>` is made of. */
export const aiQueryProperties: ElementProperties<typeof aiQueryDefinition.props, AiQueryEvents> = {
  tag: 'inlay-ai-query',
  props: {
    query: '',
    label: '',
    emptyMessage: 'The answer appears here.',
    images: { type: 'enum', default: 'links', options: ['links', 'own', 'all'] },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
  query: { stateProp: 'state' },
};
