import { defineComponent, numberProp } from '@inlay/runtime/component';
import { deriveValidity, fieldEvents, validityExposes } from '../element/field-contract.ts';
import { fieldProps } from '../element/field-props.ts';
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

/** Some of a few stars. */
export const ratingDefinition = defineComponent({
  type: 'rating',
  tag: 'inlay-rating',
  title: 'Rating',
  description: 'How good something was, in stars.',
  group: 'input',
  icon: 'star',
  props: {
    value: numberProp({ title: 'Default value', description: 'How many stars it starts with; none while it is empty.', group: 'content', default: null }),
    ...fieldProps,
    max: numberProp({ title: 'Stars', description: 'How many there are.', group: 'content', default: 5 }),
  },
  state: { value: { from: 'value' } },
  exposes: { value: { type: 'number', description: 'How many stars were given; null while none were.' }, ...validityExposes },
  events: fieldEvents,
  methods: {},
  derive: deriveValidity(ratingProblem),
  example: { label: 'How was it?' },
  size: { w: 3, h: 2 },
});
