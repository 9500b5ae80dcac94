// Made by `node tools/launch.mjs manifest` from text.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { textDefinition } from './text.definition.ts';

/** What `<inlay-text>` is made of. */
export const textProperties: ElementProperties<typeof textDefinition.props> = {
  tag: 'inlay-text',
  props: {
    value: '',
    variant: { type: 'enum', default: 'body', options: ['body', 'title', 'heading', 'caption'], reflect: true },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
};
