import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { boxStyles } from '../element/box.styles.ts';
import { ChoiceElement } from '../element/choice-element.ts';
import { controlState } from '../element/control-state.ts';
import { elementClass } from '../element/element-class.ts';
import { fieldStyles } from '../element/field.styles.ts';
import { chevronDown, icon } from '../element/icons.ts';
import { selectProperties } from './select.properties.ts';
import { selectStyles } from './select.styles.ts';

/** The native option that stands for none. */
const NONE = '';

/**
 * One of several options, plain values or rows of data. A value that is none of them is kept and marked; it shows the
 * placeholder. Pattern: a native `<select>`.
 *
 * @summary One of several options, from a list that opens.
 * @status stable
 * @since 0.1.0
 * @fires {InputEvent} input - Another option was chosen.
 * @fires {Event} change - The same. Never for a change by script.
 * @slot label - In place of `label`.
 * @slot help - In place of `helpText`.
 * @csspart label - The label.
 * @csspart box - The frame.
 * @csspart control - The native select.
 * @csspart help - The help line.
 * @csspart error - The message that says what is wrong.
 * @csspart spinner - The ring while loading.
 * @cssstate user-invalid - The person has been there and the choice cannot be accepted.
 * @cssstate user-valid - The person has been there and the choice is accepted.
 */
export class InlaySelect extends elementClass(selectProperties, ChoiceElement) {
  static override styles = [...coreStyles, fieldStyles, boxStyles, selectStyles];

  protected override render(): TemplateResult {
    const { readOnly, required } = this;
    const { options, index } = this.choice;
    return this.fieldAround(html`
      <div class="box" part="box">
        <select
          id="control"
          class="control ${index < 0 ? 'empty' : ''}"
          part="control"
          autocomplete=${this.autocomplete || nothing}
          @change=${this.#onChange}
          @input=${this.#onInput}
          ${controlState(this.controlState)}
        >
          <option .value=${NONE} ?disabled=${required || readOnly}>${this.placeholder || '—'}</option>
          ${options.map((option, place) => html`<option .value=${String(place)} ?disabled=${option.disabled || (readOnly && place !== index)}>${option.label}</option>`)}
        </select>
        ${icon(chevronDown)}
      </div>
    `);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // After the options are there: a select forgets a choice that it has no option for.
    const { index } = this.choice;
    this.#native.value = index < 0 ? NONE : String(index);
  }

  get #native(): HTMLSelectElement {
    return this.renderRoot.querySelector('select')!;
  }

  readonly #onInput = (): void => {
    const { value } = this.#native;
    this.edit(value === NONE ? null : this.choice.options[Number(value)]?.value);
  };

  readonly #onChange = (): void => this.fire('change');
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-select': InlaySelect;
  }
}
