import { choiceProblem } from '../element/choice-problem.ts';
import type { ChoiceRules } from '../element/choice-problem.ts';
import { fieldProblem } from '../element/field-rules.ts';
import { message } from '../element/localize.ts';
import { isMissing } from '../element/option.ts';
import type { ValidityProblem } from '../element/validity-problem.ts';

/** What decides whether what stands in a combobox is accepted. */
export type ComboboxRules = ChoiceRules & { readonly allowCustom: boolean };

/** What is wrong with a choice, or null; any text is one where own words are taken. */
export function comboboxProblem(rules: ComboboxRules, value: unknown): ValidityProblem | null {
  return rules.allowCustom ? fieldProblem(rules, { isEmpty: isMissing(value), missing: message('Choose an option or write one.') }) : choiceProblem(rules, value);
}
