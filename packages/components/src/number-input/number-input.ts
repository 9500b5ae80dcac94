import type { TemplateResult } from 'lit';
import { textFieldStyles } from '../element/core.styles.ts';
import { boxStyles } from '../element/box.styles.ts';
import { elementClass } from '../element/element-class.ts';
import { fieldStyles } from '../element/field.styles.ts';
import { inputTemplate } from '../element/input-template.ts';
import { message } from '../element/localize.ts';
import { ParsedInputElement } from '../element/parsed-input-element.ts';
import type { ValidityProblem } from '../element/validity-problem.ts';
import { numberInputProperties } from './number-input.properties.ts';
import { numberInputStyles } from './number-input.styles.ts';
import { numberProblem } from './number-problem.ts';

/**
 * A number, or null while it is empty. A number outside the limits is kept and marked, never moved.
 * Pattern: APG spinbutton, on a native number `<input>`.
 *
 * @summary A number, typed or stepped.
 * @status stable
 * @since 0.1.0
 * @fires {InputEvent} input - Each change by the person.
 * @fires {Event} change - The number was changed and left, or stepped. Never for a change by script.
 * @fires {CustomEvent<null>} submit - Enter. Does not bubble; prevented, it does not send the form.
 * @slot label - In place of `label`.
 * @slot help - In place of `helpText`.
 * @slot prefix - In place of `prefixText`.
 * @slot suffix - In place of `suffixText`.
 * @csspart label - The label.
 * @csspart box - The frame.
 * @csspart prefix - The words before the number.
 * @csspart control - The native input.
 * @csspart suffix - The words after the number.
 * @csspart help - The help line.
 * @csspart error - The message that says what is wrong.
 * @csspart spinner - The ring while loading.
 * @cssstate user-invalid - The person has been there and the number cannot be accepted.
 * @cssstate user-valid - The person has been there and the number is accepted.
 */
export class InlayNumberInput extends elementClass(numberInputProperties, ParsedInputElement) {
  static override styles = [...textFieldStyles, fieldStyles, boxStyles, numberInputStyles];

  protected override readonly unreadable = message('Enter a number.');

  protected override valueProblem(): ValidityProblem | null {
    return numberProblem(this, this.value);
  }

  protected override readonly onInput = (event: Event): void => this.edit(readNumber(event.target as HTMLInputElement));

  protected override render(): TemplateResult {
    const { placeholder, min, max, step, onInput, onChange, onKeydown } = this;
    return this.fieldAround(inputTemplate({
      ...this.controlState, type: 'number', inputMode: 'decimal', placeholder, ...this.affixes, min, max, step: step ?? 'any', onInput, onChange, onKeydown,
    }));
  }

  /** What stands there stays while it means the value: "1." and "1.0" on the way to "1.05". */
  protected override get shownText(): string {
    const { value, native } = this;
    return native !== null && readNumber(native) === value ? native.value : (value === null ? '' : String(value));
  }
}

function readNumber(input: HTMLInputElement): number | null {
  return input.value === '' ? null : input.valueAsNumber;
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-number-input': InlayNumberInput;
  }
}
