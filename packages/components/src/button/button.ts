import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { buttonStyles } from '../element/button.styles.ts';
import { isInDisabledFieldset } from '../element/disabled-fieldset.ts';
import { elementFrom } from '../element/element-from.ts';
import { spinnerStyles } from '../element/spinner.styles.ts';
import { buttonProperties } from './button.properties.ts';
import { inlayButtonStyles } from './button.styles.ts';

/**
 * A button. Pattern: APG button, on a native one.
 *
 * @summary Starts something when it is pressed.
 * @status stable
 * @since 0.1.0
 * @slot - Words in place of `text`.
 * @slot prefix - Before the words: an icon.
 * @slot suffix - After the words: an icon, a count.
 * @fires {MouseEvent} click - It was pressed; never while disabled or loading.
 * @csspart button - The button.
 * @csspart spinner - The ring while loading.
 */
export class InlayButton extends elementFrom(buttonProperties) {
  static readonly formAssociated: boolean = true;
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [...coreStyles, buttonStyles, spinnerStyles, inlayButtonStyles];

  readonly #internals = this.attachInternals();

  constructor() {
    super();
    // In the capture phase, so that a press that does not count is stopped before any listener on the host hears it.
    this.addEventListener('click', this.#refuse, { capture: true });
    this.addEventListener('click', this.#submit);
  }

  formDisabledCallback(): void {
    // In the middle of an update, which writes the element's own attribute, a request made now would be swallowed.
    if (this.isUpdatePending) queueMicrotask(() => this.requestUpdate());
    else this.requestUpdate();
  }

  protected override render(): TemplateResult {
    return html`
      <button
        class="button ${this.variant} ${this.size}"
        part="button"
        type="button"
        ?disabled=${this.#isDisabled}
        aria-disabled=${this.loading ? 'true' : nothing}
        aria-busy=${this.loading ? 'true' : nothing}
        aria-label=${this.ariaLabel ?? nothing}
      >
        ${this.loading ? html`<span class="spinner" part="spinner"></span>` : nothing}
        <slot name="prefix"></slot><span><slot>${this.localizeProp('text')}</slot></span><slot name="suffix"></slot>
      </button>
    `;
  }

  get #isDisabled(): boolean {
    return this.disabled || isInDisabledFieldset(this);
  }

  readonly #refuse = (event: Event): void => {
    if (!this.#isDisabled && !this.loading) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  readonly #submit = (event: Event): void => {
    if (!this.submit) return;
    const form = this.#internals.form;
    // After the listeners, as a native button does: one of them may prevent it.
    queueMicrotask(() => {
      if (!event.defaultPrevented) form?.requestSubmit();
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-button': InlayButton;
  }
}
