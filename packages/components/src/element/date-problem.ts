import { fieldProblem } from './field-rules.ts';
import type { FieldRules } from './field-rules.ts';
import { message } from './localize.ts';
import type { ValidityProblem } from './validity-problem.ts';

/** How exact a date is: to the day (`2026-09-30`) or to the minute (`2026-09-30T14:05`), in the person's own time. */
export type DatePrecision = 'day' | 'minute';

/** What decides whether a date is accepted. */
export interface DateRules extends FieldRules {
  readonly min: string;
  readonly max: string;
}

const FORM = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * A date as native inputs take it, or empty when the text is none. Times are cut or set to midnight as the precision
 * asks; a zone is left off, not reckoned with: the date stays the one that is written.
 */
export function readDate(text: string, precision: DatePrecision): string {
  const [, year, month, day, hour = '00', minute = '00'] = FORM.exec(text.trim()) ?? [];
  if (year === undefined || !isOnCalendar(Number(year), Number(month), Number(day)) || Number(hour) > 23 || Number(minute) > 59) return '';
  const date = `${year}-${month}-${day}`;
  return precision === 'day' ? date : `${date}T${hour}:${minute}`;
}

/** The rules of a date for one precision. Pure, so that the element and the headless runtime decide alike. */
export function dateProblemFor(precision: DatePrecision): (rules: DateRules, value: string) => ValidityProblem | null {
  const missing = message(precision === 'day' ? 'Enter a date.' : 'Enter a date and a time.');
  return (rules, value) => fieldProblem(rules, { isEmpty: value === '', missing }, () => {
    const date = readDate(value, precision);
    return date === '' ? { flag: 'badInput', message: missing } : rangeProblem(date, readDate(rules.min, precision), readDate(rules.max, precision));
  });
}

// Dates written so sort as texts do.
function rangeProblem(date: string, min: string, max: string): ValidityProblem | null {
  if (min !== '' && date < min) return { flag: 'rangeUnderflow', message: message('Enter {date} or later.', { date: words(min) }) };
  if (max !== '' && date > max) return { flag: 'rangeOverflow', message: message('Enter {date} or earlier.', { date: words(max) }) };
  return null;
}

/** A date as the language of the sentence writes it. */
function words(date: string): (locale: string) => string {
  const hasTime = date.includes('T');
  return (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', ...(hasTime && { timeStyle: 'short' }), timeZone: 'UTC' }).format(new Date(`${date}${hasTime ? '' : 'T00:00'}Z`));
}

function isOnCalendar(year: number, month: number, day: number): boolean {
  const date = new Date(0);
  // `Date.UTC` takes the years under 100 for 1900 and so on.
  date.setUTCFullYear(year, month - 1, day);
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
