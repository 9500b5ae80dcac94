import type { TemplateResult } from 'lit';
import { textFieldStyles } from '../element/core.styles.ts';
import { boxStyles } from '../element/box.styles.ts';
import { elementClass } from '../element/element-class.ts';
import { fieldStyles } from '../element/field.styles.ts';
import { inputTemplate } from '../element/input-template.ts';
import { SingleLineElement } from '../element/single-line-element.ts';
import type { ValidityProblem } from '../element/validity-problem.ts';
import { textInputProblem } from './text-type-problem.ts';
import { textInputProperties } from './text-input.properties.ts';
import { textInputStyles } from './text-input.styles.ts';

/**
 * A text of one line. `value` is what is in it now, the attribute `value` is what a reset goes back to. A text over
 * `maxLength` is kept and marked, never cut. Pattern: a native `<input>`.
 *
 * @summary A text of one line.
 * @status stable
 * @since 0.1.0
 * @fires {InputEvent} input - Each change by the person.
 * @fires {Event} change - The text was changed and left. Never for a change by script.
 * @fires {CustomEvent<null>} submit - Enter. Does not bubble; prevented, it does not send the form.
 * @slot label - In place of `label`.
 * @slot help - In place of `helpText`.
 * @slot prefix - In place of `prefixText`.
 * @slot suffix - In place of `suffixText`.
 * @csspart label - The label.
 * @csspart box - The frame.
 * @csspart prefix - The words before the text.
 * @csspart control - The native input.
 * @csspart suffix - The words after the text.
 * @csspart help - The help line.
 * @csspart error - The message that says what is wrong.
 * @csspart spinner - The ring while loading.
 * @cssstate user-invalid - The person has been there and the text cannot be accepted.
 * @cssstate user-valid - The person has been there and the text is accepted.
 */
export class InlayTextInput extends elementClass(textInputProperties, SingleLineElement) {
  static override styles = [...textFieldStyles, fieldStyles, boxStyles, textInputStyles];

  protected override validityProblem(): ValidityProblem | null {
    return textInputProblem(this, this.value);
  }

  protected override get shownText(): string {
    return this.value;
  }

  protected override showValue(): boolean {
    return this.showText();
  }

  protected override render(): TemplateResult {
    const { type, placeholder, autocomplete, autoCapitalize, onInput, onChange, onKeydown } = this;
    return this.fieldAround(inputTemplate({ ...this.controlState, type, placeholder, autocomplete, autoCapitalize, ...this.affixes, onInput, onChange, onKeydown }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-text-input': InlayTextInput;
  }
}
