import type { TemplateResult } from 'lit';
import { dateProblemFor, readDate } from './date-problem.ts';
import type { DatePrecision } from './date-problem.ts';
import { inputTemplate } from './input-template.ts';
import { message } from './localize.ts';
import type { Sentence } from './localize.ts';
import { ParsedInputElement } from './parsed-input-element.ts';
import type { ValidityProblem } from './validity-problem.ts';

/** With it a year has four figures, and the next part comes by itself. */
const LATEST: Readonly<Record<DatePrecision, string>> = { day: '9999-12-31', minute: '9999-12-31T23:59' };

/** The base of inputs for dates, on the native ones. A value that is no date is kept and marked; nothing is shown of it. */
export class DateElement extends ParsedInputElement {
  declare value: string;
  declare min: string;
  declare max: string;
  /** Where the kind has it: browsers know the day that a person was born on, and no time. */
  declare autocomplete?: string;

  protected readonly precision: DatePrecision = 'day';
  protected override readonly unreadable: Sentence = message('Complete the date.');

  protected override valueProblem(): ValidityProblem | null {
    return dateProblemFor(this.precision)(this, this.value);
  }

  protected override formValue(): string {
    return readDate(this.value, this.precision);
  }

  protected override get shownText(): string {
    // What was typed stays as it is: a year passes through 0002 and 0020 on its way to 2026.
    return this.native?.value === this.value ? this.value : readDate(this.value, this.precision);
  }

  protected override render(): TemplateResult {
    const { precision, autocomplete, onInput, onChange, onKeydown } = this;
    const [min, max] = [this.min, this.max].map((date) => readDate(date, precision));
    return this.fieldAround(inputTemplate({
      ...this.controlState, type: precision === 'day' ? 'date' : 'datetime-local', min: min || undefined, max: max || LATEST[precision], autocomplete, ...this.affixes, onInput, onChange, onKeydown,
    }));
  }
}
