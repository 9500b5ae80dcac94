import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { controlState } from '../element/control-state.ts';
import { elementClass } from '../element/element-class.ts';
import { fieldStyles } from '../element/field.styles.ts';
import type { ValidityProblem } from '../element/validity-problem.ts';
import { ValueElement } from '../element/value-element.ts';
import { sliderProblem } from './slider-problem.ts';
import { sliderProperties } from './slider.properties.ts';
import { sliderStyles } from './slider.styles.ts';

/** What moves the thumb of a native slider. */
const MOVING_KEYS = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End']);

/**
 * A number between two ends. It is null until it is set: the thumb stands at the start, and the number is a dash. A
 * number outside the ends is kept and marked. Pattern: APG slider, on a native range `<input>`.
 *
 * @summary A number between two ends, by feel.
 * @status stable
 * @since 0.1.0
 * @fires {InputEvent} input - The thumb moves.
 * @fires {Event} change - The thumb was let go. Never for a change by script.
 * @slot label - In place of `label`.
 * @slot help - In place of `helpText`.
 * @csspart label - The label.
 * @csspart row - The track and the number.
 * @csspart control - The native slider.
 * @csspart output - The number.
 * @csspart help - The help line.
 * @csspart error - The message that says what is wrong.
 * @csspart spinner - The ring while loading.
 * @cssstate user-invalid - The person has been there and the number cannot be accepted.
 * @cssstate user-valid - The person has been there and the number is accepted.
 */
export class InlaySlider extends elementClass(sliderProperties, ValueElement) {
  static override styles = [...coreStyles, fieldStyles, sliderStyles];

  protected override validityProblem(): ValidityProblem | null {
    return sliderProblem(this, this.value);
  }

  protected override render(): TemplateResult {
    const words = this.value === null ? this.localize('Not set') : `${this.localize.number(this.value)}${this.unit && ` ${this.unit}`}`;
    return this.fieldAround(html`
      <div class="row" part="row">
        <input
          id="control"
          class="control"
          part="control"
          type="range"
          min=${this.min}
          max=${this.max}
          step=${this.step > 0 ? this.step : 'any'}
          aria-valuetext=${this.value === null || this.unit ? words : nothing}
          @pointerdown=${this.#refuse}
          @keydown=${this.#refuse}
          @click=${this.#onClick}
          @input=${this.#onInput}
          @change=${this.#onChange}
          ${controlState(this.controlState)}
        >
        <output class="output" part="output" aria-hidden="true">${this.value === null ? '–' : words}</output>
      </div>
    `);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // After its ends: the native one cuts a number to them, and would keep the cut one.
    const wanted = String(this.value ?? this.min);
    if (this.#native.value !== wanted) this.#native.value = wanted;
  }

  get #native(): HTMLInputElement {
    return this.renderRoot.querySelector('input')!;
  }

  readonly #refuse = (event: PointerEvent | KeyboardEvent): void => {
    if (this.readOnly && (!('key' in event) || MOVING_KEYS.has(event.key))) event.preventDefault();
  };

  /** A press on the thumb where it stands moves nothing, yet chooses. */
  readonly #onClick = (): void => {
    if (this.value !== null || !this.canChange) return;
    this.edit(this.#native.valueAsNumber);
    this.fire('input', 'change');
  };

  readonly #onInput = (): void => this.edit(this.#native.valueAsNumber);

  readonly #onChange = (): void => this.fire('change');
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-slider': InlaySlider;
  }
}
