// Made by `node tools/launch.mjs manifest` from html.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { htmlDefinition } from './html.definition.ts';

/** What `<inlay-html>` is made of. */
export const htmlProperties: ElementProperties<typeof htmlDefinition.props> = {
  tag: 'inlay-html',
  props: {
    value: '',
    images: { type: 'enum', default: 'own', options: ['links', 'own', 'all'] },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
};
