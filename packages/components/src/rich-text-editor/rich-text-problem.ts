import { fieldProblem } from '../element/field-rules.ts';
import type { FieldRules } from '../element/field-rules.ts';
import { pluralMessage } from '../element/localize.ts';
import type { ValidityProblem } from '../element/validity-problem.ts';
import { plainTextOf } from './plain-text.ts';
import type { RichTextFormat } from './plain-text.ts';

/** What decides whether a formatted text is accepted. */
export interface RichTextRules extends FieldRules {
  readonly format: RichTextFormat;
  readonly maxLength: number | undefined;
}

/** What is wrong with a formatted text, or null. Its formatting counts for nothing. Pure, so that the element and the headless runtime decide alike. */
export function richTextProblem(rules: RichTextRules, value: string): ValidityProblem | null {
  const { length } = plainTextOf(value, rules.format);
  return fieldProblem(rules, { isEmpty: length === 0 }, () => {
    if (rules.maxLength === undefined || length <= rules.maxLength) return null;
    return { flag: 'tooLong', message: pluralMessage('Write at most {count} character; there are {length}.', 'Write at most {count} characters; there are {length}.', { count: rules.maxLength, length }) };
  });
}
