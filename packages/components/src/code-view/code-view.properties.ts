// Made by `node tools/launch.mjs manifest` from code-view.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { codeViewDefinition } from './code-view.definition.ts';

/** What `<inlay-code-view>` is made of. */
export const codeViewProperties: ElementProperties<typeof codeViewDefinition.props> = {
  tag: 'inlay-code-view',
  props: {
    value: '',
    label: '',
    wrap: { type: 'boolean', default: false, reflect: true },
    lineNumbers: false,
    hidden: { type: 'boolean', default: false, reflect: true },
  },
};
