import { fieldProblem } from './field-rules.ts';
import type { FieldRules } from './field-rules.ts';
import { message } from './localize.ts';
import type { Sentence } from './localize.ts';
import { isMissing, optionIndex, readOptions } from './option.ts';
import type { OptionSource } from './option.ts';
import type { ValidityProblem } from './validity-problem.ts';

/** What decides whether one choice is accepted. */
export type ChoiceRules = FieldRules & OptionSource;

/** What decides whether a list is accepted. */
export interface ListRules extends FieldRules {
  readonly minItems: number | undefined;
  readonly maxItems: number | undefined;
}

/**
 * What is wrong with a choice, or null. Pure, so that the element and the headless runtime decide alike. While there
 * are no options at all, as before their query has run, any value waits for them.
 */
export function choiceProblem(rules: ChoiceRules, value: unknown): ValidityProblem | null {
  return fieldProblem(rules, { isEmpty: isMissing(value) && optionIndex(readOptions(rules), value) < 0, missing: message('Choose an option.') }, () => {
    const options = readOptions(rules);
    return options.length > 0 && optionIndex(options, value) < 0 ? { flag: 'badInput', message: message('Choose one of the options.') } : null;
  });
}

/** What is wrong with several choices, or null. */
export function choicesProblem(rules: ListRules & OptionSource, values: readonly unknown[]): ValidityProblem | null {
  const options = readOptions(rules);
  const isStray = options.length > 0 && values.some((value) => optionIndex(options, value) < 0);
  return listProblem(rules, values) ?? (isStray ? { flag: 'badInput', message: message('Choose only from the options.') } : null);
}

/** How a list is spoken of. */
export interface ListWords {
  readonly missing: Sentence;
  readonly tooFew: (min: number, length: number) => Sentence;
  readonly tooMany: (max: number, length: number) => Sentence;
}

const CHOICES: ListWords = {
  missing: message('Choose at least one.'),
  tooFew: (min, length) => message('Choose at least {min}; there are {length}.', { min, length }),
  tooMany: (max, length) => message('Choose at most {max}; there are {length}.', { max, length }),
};

/** What is wrong with how many things a list has, or null. An empty list is wrong only when it is required. */
export function listProblem(rules: ListRules, { length }: readonly unknown[], { missing, tooFew, tooMany } = CHOICES): ValidityProblem | null {
  const { minItems, maxItems } = rules;
  return fieldProblem(rules, { isEmpty: length === 0, missing }, () => {
    if (minItems !== undefined && length < minItems) return { flag: 'tooShort', message: tooFew(minItems, length) };
    if (maxItems !== undefined && length > maxItems) return { flag: 'tooLong', message: tooMany(maxItems, length) };
    return null;
  });
}
