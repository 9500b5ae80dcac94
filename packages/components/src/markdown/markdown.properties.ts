// Made by `node tools/launch.mjs manifest` from markdown.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { markdownDefinition } from './markdown.definition.ts';

/** What `<inlay-markdown>` is made of. */
export const markdownProperties: ElementProperties<typeof markdownDefinition.props> = {
  tag: 'inlay-markdown',
  props: {
    value: '',
    images: { type: 'enum', default: 'own', options: ['links', 'own', 'all'] },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
};
