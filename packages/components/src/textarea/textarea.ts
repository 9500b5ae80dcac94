import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { textFieldStyles } from '../element/core.styles.ts';
import { elementClass } from '../element/element-class.ts';
import { fieldStyles } from '../element/field.styles.ts';
import { textProblem } from '../element/text-problem.ts';
import type { ValidityProblem } from '../element/validity-problem.ts';
import { ValueElement } from '../element/value-element.ts';
import { textareaProperties } from './textarea.properties.ts';
import { textareaStyles } from './textarea.styles.ts';

/** More lines than this are asked for by mistake. */
const MAX_LINES = 200;

/**
 * A text of several lines. `value` is what is in it now, the attribute `value` is what a reset goes back to.
 * A text over `maxLength` is kept and marked, never cut.
 *
 * @summary A text of several lines.
 * @status stable
 * @since 0.1.0
 * @fires {InputEvent} input - Each change by the person.
 * @fires {Event} change - The text was changed and left. Never for a change by script.
 * @fires {CustomEvent<null>} submit - Ctrl+Enter or ⌘+Enter. Does not bubble.
 * @slot label - In place of `label`.
 * @slot help - In place of `helpText`.
 * @csspart label - The label.
 * @csspart control - The text box.
 * @csspart help - The help line.
 * @csspart error - The message that says what is wrong.
 * @csspart spinner - The ring while loading.
 * @csspart count - The number of characters, when `maxLength` is set.
 * @cssstate user-invalid - The person has been there and the text cannot be accepted.
 * @cssstate user-valid - The person has been there and the text is accepted.
 */
export class InlayTextarea extends elementClass(textareaProperties, ValueElement) {
  static override styles = [...textFieldStyles, fieldStyles, textareaStyles];

  protected override validityProblem(): ValidityProblem | null {
    return textProblem(this, this.value);
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.#writeLines();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('minLines') || changed.has('maxLines')) this.#writeLines();
  }

  protected override get shownText(): string {
    return this.value;
  }

  protected override showValue(): boolean {
    // The count below says how long it is.
    return this.maxLength === undefined && this.showText();
  }

  protected override render(): TemplateResult {
    const state = this.controlState;
    return this.fieldAround(html`
      <textarea
        id="control"
        class="control ${this.autoResize ? 'grows' : ''}"
        part="control"
        placeholder=${this.placeholder || nothing}
        autocomplete=${(this.autocomplete as AutoFill) || nothing}
        autocapitalize=${this.autoCapitalize}
        @input=${this.#onInput}
        @change=${this.#onChange}
        @keydown=${this.#onKeydown}
        ?disabled=${state.disabled}
        ?readonly=${state.readOnly}
        aria-required=${state.required ? 'true' : nothing}
        aria-invalid=${state.isInvalid ? 'true' : nothing}
        aria-busy=${state.isBusy ? 'true' : nothing}
        aria-label=${state.name || nothing}
        aria-describedby=${state.describedBy || nothing}
      ></textarea>
    `, { aside: this.#count() });
  }

  #count(): TemplateResult | typeof nothing {
    if (this.maxLength === undefined) return nothing;
    const over = this.value.length > this.maxLength;
    return html`<span class="count ${over ? 'over' : ''}" part="count">${this.value.length} / ${this.maxLength}</span>`;
  }

  #writeLines(): void {
    // Through the object model: a style attribute is refused by a strict policy.
    const style = this.validationAnchor?.style;
    style?.setProperty('--_min-lines', String(lines(this.minLines)));
    style?.setProperty('--_max-lines', String(Math.max(lines(this.minLines), lines(this.maxLines ?? MAX_LINES))));
  }

  readonly #onInput = (event: Event): void => {
    this.edit((event.target as HTMLTextAreaElement).value);
  };

  readonly #onChange = (): void => this.fire('change');

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('submit'));
  };
}

function lines(count: number): number {
  return Math.min(MAX_LINES, Math.max(1, Math.round(count)));
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-textarea': InlayTextarea;
  }
}
