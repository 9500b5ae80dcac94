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
