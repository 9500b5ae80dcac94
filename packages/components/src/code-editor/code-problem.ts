import { fieldProblem } from '../element/field-rules.ts';
import type { FieldRules } from '../element/field-rules.ts';
import type { ValidityProblem } from '../element/validity-problem.ts';
import { describeJsonProblem, findJsonProblem } from './json-problem.ts';

/** The languages it knows. */
export const CODE_LANGUAGES = ['plain', 'json', 'javascript', 'sql', 'html', 'css', 'markdown', 'python', 'yaml'] as const;

/** One of the languages it knows; `plain` is none. */
export type CodeLanguage = (typeof CODE_LANGUAGES)[number];

/** What decides whether a code is accepted. */
export interface CodeRules extends FieldRules {
  readonly language: CodeLanguage;
}

/** What is wrong with a code, or null: JSON that is none. Pure, so that the element and the headless runtime decide alike. */
export function codeProblem(rules: CodeRules, value: string): ValidityProblem | null {
  return fieldProblem(rules, { isEmpty: value.trim() === '' }, () => {
    const problem = rules.language === 'json' ? findJsonProblem(value) : null;
    return problem && { flag: 'badInput', message: describeJsonProblem(problem) };
  });
}

/** The value of a JSON text; null for other languages, and while it is empty or no JSON. */
export function parseCode(language: unknown, value: unknown): unknown {
  if (language !== 'json' || typeof value !== 'string' || value.trim() === '') return null;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return null;
  }
}
