// Made by `node tools/launch.mjs manifest` from slider.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { sliderDefinition } from './slider.definition.ts';

/** The events that it fires, by name. */
export interface SliderEvents {
  input: InputEvent;
  change: Event;
}

/** What `<inlay-slider>` is made of. */
export const sliderProperties: ElementProperties<typeof sliderDefinition.props, SliderEvents> = {
  tag: 'inlay-slider',
  props: {
    value: { type: 'number', default: null },
    label: '',
    labelPosition: { type: 'enum', default: 'top', options: ['top', 'start'], reflect: true },
    helpText: '',
    size: { type: 'enum', default: 'medium', options: ['small', 'medium', 'large'], reflect: true },
    loading: { type: 'boolean', default: false, reflect: true },
    readOnly: { type: 'boolean', default: false, attribute: 'readonly', reflect: true },
    disabled: { type: 'boolean', default: false, reflect: true },
    required: { type: 'boolean', default: false, reflect: true },
    customValidation: '',
    hideValidationMessage: false,
    name: { type: 'string', default: '', reflect: true },
    hidden: { type: 'boolean', default: false, reflect: true },
    min: 0,
    max: 100,
    step: 1,
    unit: '',
  },
};
