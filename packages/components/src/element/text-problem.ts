import { fieldProblem } from './field-rules.ts';
import type { FieldRules } from './field-rules.ts';
import { message, pluralMessage } from './localize.ts';
import type { ValidityProblem } from './validity-problem.ts';

/** What decides whether a text is accepted. */
export interface TextRules extends FieldRules {
  readonly minLength: number | undefined;
  readonly maxLength: number | undefined;
  readonly pattern: string;
}

/** Longer texts are not matched against the pattern: a careless expression could take minutes over them. */
const MAX_PATTERN_INPUT = 10_000;

/**
 * What is wrong with a text, or null. Pure, so that the element and the headless runtime decide alike.
 * An empty text is wrong only when it is required. A pattern that is no regular expression is ignored.
 */
export function textProblem(rules: TextRules, value: string): ValidityProblem | null {
  return fieldProblem(rules, { isEmpty: value === '' }, () => lengthProblem(rules, value) ?? patternProblem(rules.pattern, value));
}

function lengthProblem({ minLength, maxLength }: TextRules, value: string): ValidityProblem | null {
  const { length } = value;
  if (minLength !== undefined && length < minLength) {
    return { flag: 'tooShort', message: pluralMessage('Write at least {count} character; there are {length}.', 'Write at least {count} characters; there are {length}.', { count: minLength, length }) };
  }
  if (maxLength !== undefined && length > maxLength) {
    return { flag: 'tooLong', message: pluralMessage('Write at most {count} character; there are {length}.', 'Write at most {count} characters; there are {length}.', { count: maxLength, length }) };
  }
  return null;
}

function patternProblem(pattern: string, value: string): ValidityProblem | null {
  if (!pattern || value.length > MAX_PATTERN_INPUT) return null;
  try {
    // The whole text must match, as with the native attribute.
    const matches = new RegExp(`^(?:${pattern})$`, 'v').test(value);
    return matches ? null : { flag: 'patternMismatch', message: message('This does not have the expected form.') };
  } catch {
    return null;
  }
}
