import { defineComponent, numberProp, stringProp } from '@inlay/runtime/component';
import { deriveValidity, fieldEvents, validityExposes } from '../element/field-contract.ts';
import { fieldProps } from '../element/field-props.ts';
import { sliderProblem } from './slider-problem.ts';

/** A number between two ends, by feel. */
export const sliderDefinition = defineComponent({
  type: 'slider',
  tag: 'inlay-slider',
  title: 'Slider',
  description: 'A number between two ends, chosen by moving a thumb.',
  group: 'input',
  icon: 'sliders-horizontal',
  props: {
    value: numberProp({ title: 'Default value', description: 'The number it starts with; none while it is empty.', group: 'content', default: null }),
    ...fieldProps,
    min: numberProp({ title: 'Minimum', description: 'The number at the start of the track.', group: 'content', default: 0 }),
    max: numberProp({ title: 'Maximum', description: 'The number at its end.', group: 'content', default: 100 }),
    step: numberProp({ title: 'Step', description: 'How far one press of an arrow key goes.', group: 'content', default: 1 }),
    unit: stringProp({ title: 'Unit', description: 'Words after the number, such as %.', group: 'content' }),
  },
  state: { value: { from: 'value' } },
  exposes: { value: { type: 'number', description: 'The number chosen; null while nobody has.' }, ...validityExposes },
  events: fieldEvents,
  methods: {},
  derive: deriveValidity(sliderProblem),
  example: { label: 'Temperature', min: 0, max: 2, step: 0.1, value: 0.7 },
  size: { w: 4, h: 2 },
});
