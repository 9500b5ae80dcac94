import { message } from './localize.ts';
import type { Sentence } from './localize.ts';
import type { ValidityProblem } from './validity-problem.ts';

/** What decides of every field whether its value is accepted. */
export interface FieldRules {
  readonly required: boolean;
  /** A message while something is wrong; empty while all is well. */
  readonly customValidation: string;
}

/** What is known of a value before the rules of its own kind are asked. */
export interface FieldValue {
  readonly isEmpty: boolean;
  /** What to say when it is empty and must not be; "Fill in this field." when left out. */
  readonly missing?: Sentence;
}

/**
 * What is wrong with a field, or null. Pure, so that the element and the headless runtime decide alike. `ownProblem` is
 * asked only of a value that is there; the app's own message comes last.
 */
export function fieldProblem(rules: FieldRules, { isEmpty, missing = message('Fill in this field.') }: FieldValue, ownProblem?: () => ValidityProblem | null): ValidityProblem | null {
  if (isEmpty && rules.required) return { flag: 'valueMissing', message: missing };
  const problem = isEmpty ? null : (ownProblem?.() ?? null);
  if (problem) return problem;
  return rules.customValidation ? { flag: 'customError', message: rules.customValidation } : null;
}
