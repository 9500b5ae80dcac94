import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { boxButtonStyles } from '../element/box-button.styles.ts';
import { boxStyles } from '../element/box.styles.ts';
import { elementClass } from '../element/element-class.ts';
import { fieldStyles } from '../element/field.styles.ts';
import { eye, eyeOff, icon } from '../element/icons.ts';
import { inputTemplate } from '../element/input-template.ts';
import { SingleLineElement } from '../element/single-line-element.ts';
import { textProblem } from '../element/text-problem.ts';
import type { ValidityProblem } from '../element/validity-problem.ts';
import { passwordProperties } from './password.properties.ts';
import { passwordStyles } from './password.styles.ts';

/**
 * A secret of one line. It is shown while the person asks for it, and hidden again when it is reset. The browser is not
 * told to keep it. Pattern: a native password `<input>`, and an APG toggle button.
 *
 * @summary A secret of one line.
 * @status stable
 * @since 0.1.0
 * @fires {InputEvent} input - Each change by the person.
 * @fires {Event} change - The secret was changed and left. Never for a change by script.
 * @fires {CustomEvent<null>} submit - Enter. Does not bubble; prevented, it does not send the form.
 * @slot label - In place of `label`.
 * @slot help - In place of `helpText`.
 * @slot prefix - Before the text: an icon.
 * @slot suffix - After the text: an icon.
 * @csspart label - The label.
 * @csspart box - The frame.
 * @csspart control - The native input.
 * @csspart reveal - The button that shows the secret.
 * @csspart help - The help line.
 * @csspart error - The message that says what is wrong.
 * @csspart spinner - The ring while loading.
 * @cssstate user-invalid - The person has been there and the secret cannot be accepted.
 * @cssstate user-valid - The person has been there and the secret is accepted.
 */
export class InlayPassword extends elementClass(passwordProperties, SingleLineElement) {
  static override styles = [...coreStyles, fieldStyles, boxStyles, boxButtonStyles, passwordStyles];

  #isShown = false;

  protected override validityProblem(): ValidityProblem | null {
    return textProblem(this, this.value);
  }

  /** Nothing of a secret is kept over a navigation. */
  protected override formState(): string {
    return '';
  }

  protected override restoreDefault(): void {
    this.#isShown = false;
    super.restoreDefault();
  }

  protected override get shownText(): string {
    return this.value;
  }

  protected override showValue(): boolean {
    return this.showText();
  }

  protected override render(): TemplateResult {
    const { placeholder, autocomplete, onInput, onChange, onKeydown } = this;
    return this.fieldAround(inputTemplate({
      ...this.controlState, type: this.#isShown ? 'text' : 'password', placeholder, autocomplete, autoCapitalize: 'none', ...this.affixes, onInput, onChange, onKeydown, after: this.#revealButton(),
    }));
  }

  #revealButton(): TemplateResult {
    return html`
      <button class="box-button" part="reveal" type="button" aria-label=${this.localize('Show what is entered')} aria-pressed=${this.#isShown ? 'true' : 'false'} aria-controls="control"
        ?disabled=${this.isDisabled} @click=${this.#onReveal}>${icon(this.#isShown ? eyeOff : eye)}</button>
    `;
  }

  readonly #onReveal = (): void => {
    this.#isShown = !this.#isShown;
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-password': InlayPassword;
  }
}
