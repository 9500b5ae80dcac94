import { fieldProblem } from '../element/field-rules.ts';
import type { FieldRules } from '../element/field-rules.ts';
import { message } from '../element/localize.ts';
import type { ValidityProblem } from '../element/validity-problem.ts';

/** What decides whether a number is accepted. */
export interface NumberRules extends FieldRules {
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** The distance between two accepted numbers, counted from `min`; any number where there is none. */
  readonly step: number | undefined;
}

/** Binary fractions are not exact: 0.3 is three steps of 0.1, though not to the last bit. */
const STEP_TOLERANCE = 1e-9;

/** What is wrong with a number, or null. Pure, so that the element and the headless runtime decide alike. */
export function numberProblem(rules: NumberRules, value: number | null): ValidityProblem | null {
  return fieldProblem(rules, { isEmpty: value === null, missing: message('Enter a number.') }, () => (value === null ? null : rangeProblem(rules, value) ?? stepProblem(rules, value)));
}

function rangeProblem({ min, max }: NumberRules, value: number): ValidityProblem | null {
  if (min !== undefined && value < min) return { flag: 'rangeUnderflow', message: message('Enter {min} or more.', { min }) };
  if (max !== undefined && value > max) return { flag: 'rangeOverflow', message: message('Enter {max} or less.', { max }) };
  return null;
}

function stepProblem({ min = 0, step }: NumberRules, value: number): ValidityProblem | null {
  if (step === undefined || step <= 0) return null;
  const steps = (value - min) / step;
  if (Math.abs(steps - Math.round(steps)) <= STEP_TOLERANCE * Math.max(1, Math.abs(steps))) return null;
  const below = withoutNoise(min + Math.floor(steps) * step);
  return { flag: 'stepMismatch', message: message('Enter {below} or {above}: it goes in steps of {step}.', { below, above: withoutNoise(below + step), step }) };
}

/** As people write it: 0.3 and not 0.30000000000000004. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}
