// Made by `node tools/launch.mjs manifest` from stat.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { statDefinition } from './stat.definition.ts';

/** What `<inlay-stat>` is made of. */
export const statProperties: ElementProperties<typeof statDefinition.props> = {
  tag: 'inlay-stat',
  props: {
    label: '',
    value: { type: 'any', default: null },
    format: { type: 'enum', default: 'auto', options: ['auto', 'integer', 'compact', 'percent', 'currency'] },
    currency: 'USD',
    change: { type: 'any', default: null },
    changeFormat: { type: 'enum', default: 'auto', options: ['auto', 'integer', 'compact', 'percent', 'currency'] },
    lessIsBetter: false,
    helpText: '',
    size: { type: 'enum', default: 'medium', options: ['small', 'medium', 'large'], reflect: true },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
};
