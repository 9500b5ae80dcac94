import { defineComponent, numberProp, stringProp } from '@inlay/runtime/component';
import { deriveValidity, fieldEvents, validityExposes } from '../element/field-contract.ts';
import { fieldProps } from '../element/field-props.ts';
import { fieldProblem } from '../element/field-rules.ts';
import type { FieldRules } from '../element/field-rules.ts';
import { message } from '../element/localize.ts';
import type { ValidityProblem } from '../element/validity-problem.ts';

/** What decides whether a place on the track is accepted. */
export interface SliderRules extends FieldRules {
  readonly min: number;
  readonly max: number;
}

/** What is wrong with a slider, or null. Pure, so that the element and the headless runtime decide alike. */
export function sliderProblem(rules: SliderRules, value: number | null): ValidityProblem | null {
  const { min, max } = rules;
  return fieldProblem(rules, { isEmpty: value === null, missing: message('Choose a value.') }, () => {
    if (value !== null && value < min) return { flag: 'rangeUnderflow', message: message('Choose {min} or more.', { min }) };
    return value !== null && value > max ? { flag: 'rangeOverflow', message: message('Choose {max} or less.', { max }) } : null;
  });
}

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
