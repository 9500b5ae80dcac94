// Made by `node tools/launch.mjs manifest` from button.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { buttonDefinition } from './button.definition.ts';

/** The events that it fires, by name. */
export interface ButtonEvents {
  click: MouseEvent;
}

/** What `<inlay-button>` is made of. */
export const buttonProperties: ElementProperties<typeof buttonDefinition.props, ButtonEvents> = {
  tag: 'inlay-button',
  props: {
    text: 'Button',
    variant: { type: 'enum', default: 'secondary', options: ['secondary', 'primary', 'plain', 'danger'], reflect: true },
    loading: { type: 'boolean', default: false, reflect: true },
    disabled: { type: 'boolean', default: false, reflect: true },
    submit: { type: 'boolean', default: false, reflect: true },
    size: { type: 'enum', default: 'medium', options: ['small', 'medium', 'large'], reflect: true },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
};
