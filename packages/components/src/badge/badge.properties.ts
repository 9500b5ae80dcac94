// Made by `node tools/launch.mjs manifest` from badge.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { badgeDefinition } from './badge.definition.ts';

/** What `<inlay-badge>` is made of. */
export const badgeProperties: ElementProperties<typeof badgeDefinition.props> = {
  tag: 'inlay-badge',
  props: {
    value: '',
    tone: { type: 'enum', default: 'neutral', options: ['neutral', 'info', 'success', 'warning', 'danger'], reflect: true },
    size: { type: 'enum', default: 'medium', options: ['small', 'medium', 'large'], reflect: true },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
};
