import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { coreStyles } from '../element/core.styles.ts';
import { controlState } from '../element/control-state.ts';
import { elementClass } from '../element/element-class.ts';
import { fieldStyles } from '../element/field.styles.ts';
import { icon, star } from '../element/icons.ts';
import type { ValidityProblem } from '../element/validity-problem.ts';
import { ValueElement } from '../element/value-element.ts';
import { ratingProblem, starCount } from './rating-problem.ts';
import { ratingProperties } from './rating.properties.ts';
import { ratingStyles } from './rating.styles.ts';

/**
 * How good something was, in stars. Arrow keys choose; the chosen star pressed again, or Delete, takes the rating back
 * unless it is required. Pattern: APG radio group, on native ones that lie unseen over the stars.
 *
 * @summary How good something was, in stars.
 * @status stable
 * @since 0.1.0
 * @fires {InputEvent} input - Another number of stars was chosen.
 * @fires {Event} change - The same. Never for a change by script.
 * @slot label - In place of `label`.
 * @slot help - In place of `helpText`.
 * @csspart label - The label.
 * @csspart group - What holds the stars.
 * @csspart star - One of them.
 * @csspart control - The native circle over it.
 * @csspart help - The help line.
 * @csspart error - The message that says what is wrong.
 * @csspart spinner - The ring while loading.
 * @cssstate user-invalid - The person has been there and the rating cannot be accepted.
 * @cssstate user-valid - The person has been there and the rating is accepted.
 */
export class InlayRating extends elementClass(ratingProperties, ValueElement) {
  static override styles = [...coreStyles, fieldStyles, ratingStyles];

  /** Goes to the chosen star, else to the first. */
  override focus(options?: FocusOptions): void {
    const chosen = this.renderRoot?.querySelector<HTMLElement>('input:checked');
    if (chosen) chosen.focus(options);
    else super.focus(options);
  }

  protected override validityProblem(): ValidityProblem | null {
    return ratingProblem(this, this.value);
  }

  protected override render(): TemplateResult {
    return this.fieldAround(html`
      <div
        class="stars"
        part="group"
        role="radiogroup"
        @keydown=${this.#onKeydown}
        ${controlState(this.controlState)}
      >
        ${Array.from({ length: starCount(this.max) }, (_star, place) => this.#star(place + 1))}
      </div>
    `, { isGroup: true });
  }

  #star(count: number): TemplateResult {
    return html`
      <label class="star ${count <= (this.value ?? 0) ? 'given' : ''}" part="star">
        <input
          id=${count === 1 ? 'control' : nothing}
          class="control"
          part="control"
          type="radio"
          name="rating"
          aria-label=${this.localize.plural('{count} star', '{count} stars', { count })}
          .checked=${live(count === this.value)}
          ?disabled=${this.isDisabled}
          @click=${(event: MouseEvent) => this.#onClick(event, count)}
          @input=${() => this.edit(count)}
          @change=${() => this.fire('change')}
        >
        ${icon(star)}
      </label>
    `;
  }

  #takeBack(): void {
    if (!this.canChange || this.required || this.value === null) return;
    this.edit(null);
    this.fire('input', 'change');
  }

  #onClick(event: MouseEvent, count: number): void {
    if (this.readOnly) event.preventDefault();
    // An arrow key presses a star too, but never the chosen one.
    else if (count === this.value) this.#takeBack();
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Delete' || event.key === 'Backspace') this.#takeBack();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-rating': InlayRating;
  }
}
