// Made by `node tools/launch.mjs manifest` from step.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { stepDefinition } from './step.definition.ts';

/** What `<inlay-step>` is made of. */
export const stepProperties: ElementProperties<typeof stepDefinition.props> = {
  tag: 'inlay-step',
  props: {
    label: '',
    description: '',
    name: { type: 'string', default: '', reflect: true },
    disabled: { type: 'boolean', default: false, reflect: true },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
};
