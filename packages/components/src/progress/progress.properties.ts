// Made by `node tools/launch.mjs manifest` from progress.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { progressDefinition } from './progress.definition.ts';

/** What `<inlay-progress>` is made of. */
export const progressProperties: ElementProperties<typeof progressDefinition.props> = {
  tag: 'inlay-progress',
  props: {
    label: '',
    value: { type: 'number' },
    max: 100,
    valueHidden: false,
    helpText: '',
    tone: { type: 'enum', default: 'info', options: ['neutral', 'info', 'success', 'warning', 'danger'], reflect: true },
    size: { type: 'enum', default: 'medium', options: ['small', 'medium', 'large'], reflect: true },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
};
