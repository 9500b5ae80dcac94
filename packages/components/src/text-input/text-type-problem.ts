import { message } from '../element/localize.ts';
import { textProblem } from '../element/text-problem.ts';
import type { TextRules } from '../element/text-problem.ts';
import type { ValidityProblem } from '../element/validity-problem.ts';

/** What kind of text a line holds. */
export type TextType = 'text' | 'email' | 'url' | 'tel' | 'search';

/** What decides whether a line of text is accepted. */
export interface TextInputRules extends TextRules {
  readonly type: TextType;
}

/** The HTML standard's own expression for one address; browsers check no more than this. */
const EMAIL = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/i;
/** The longest address that mail takes; longer ones are not matched against the expression. */
const MAX_EMAIL = 320;

/** What is wrong with a line of text, or null. Pure, so that the element and the headless runtime decide alike. */
export function textInputProblem(rules: TextInputRules, value: string): ValidityProblem | null {
  return (value === '' ? null : typeProblem(rules.type, value)) ?? textProblem(rules, value);
}

function typeProblem(type: TextType, value: string): ValidityProblem | null {
  if (type === 'email' && (value.length > MAX_EMAIL || !EMAIL.test(value))) {
    return { flag: 'typeMismatch', message: message('Enter an e-mail address, such as name@example.org.') };
  }
  if (type === 'url' && !URL.canParse(value)) {
    return { flag: 'typeMismatch', message: message('Enter a whole address, such as https://example.org.') };
  }
  return null;
}
