import { fieldProblem } from '../element/field-rules.ts';
import type { FieldRules } from '../element/field-rules.ts';
import { message, pluralMessage } from '../element/localize.ts';
import type { ValidityProblem } from '../element/validity-problem.ts';

/** What decides whether a rating is accepted. */
export interface RatingRules extends FieldRules {
  readonly max: number;
}

/** More stars than this are asked for by mistake. */
const MAX_STARS = 20;

/** How many stars there are. */
export function starCount(max: number): number {
  return Math.min(MAX_STARS, Math.max(1, Math.round(max)));
}

/** What is wrong with a rating, or null. Pure, so that the element and the headless runtime decide alike. */
export function ratingProblem(rules: RatingRules, value: number | null): ValidityProblem | null {
  return fieldProblem(rules, { isEmpty: value === null || value === 0, missing: message('Choose how many stars.') }, () => {
    const count = starCount(rules.max);
    const isStar = value !== null && Number.isInteger(value) && value >= 1 && value <= count;
    return isStar ? null : { flag: 'badInput', message: pluralMessage('Choose {count} star.', 'Choose 1 to {count} stars.', { count }) };
  });
}
