import { listProblem } from '../element/choice-problem.ts';
import type { ListRules } from '../element/choice-problem.ts';
import { message } from '../element/localize.ts';
import type { ValidityProblem } from '../element/validity-problem.ts';

/** What is wrong with a list of words, or null. Pure, so that the element and the headless runtime decide alike. */
export function tagsProblem(rules: ListRules, tags: readonly unknown[]): ValidityProblem | null {
  return listProblem(rules, tags, {
    missing: message('Enter at least one.'),
    tooFew: (min, length) => message('Enter at least {min}; there are {length}.', { min, length }),
    tooMany: (max, length) => message('Enter at most {max}; there are {length}.', { max, length }),
  });
}
