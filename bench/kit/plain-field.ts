import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { InlayTextInput } from '@inlay/components/text-input';

/**
 * What Lit itself needs for a text input's markup and styles: the same template in one piece, properties without a
 * definition, no form, no validity, no language. The floor that the real one is compared with.
 */
export class PlainField extends LitElement {
  static override properties = {
    value: { type: String }, label: { type: String }, helpText: { type: String, attribute: 'help-text' }, placeholder: { type: String }, size: { type: String, reflect: true }, name: { type: String, reflect: true },
    disabled: { type: Boolean, reflect: true }, readOnly: { type: Boolean, attribute: 'readonly', reflect: true }, required: { type: Boolean, reflect: true }, error: { type: String },
  };

  static override styles = InlayTextInput.styles;

  declare value: string;
  declare label: string;
  declare helpText: string;
  declare placeholder: string;
  declare size: string;
  declare name: string;
  declare disabled: boolean;
  declare readOnly: boolean;
  declare required: boolean;
  declare error: string;

  constructor() {
    super();
    Object.assign(this, { value: '', label: '', helpText: '', placeholder: '', size: 'medium', name: '', disabled: false, readOnly: false, required: false, error: '' });
  }

  protected override render(): TemplateResult {
    return html`
      ${this.label ? html`<label class="label" part="label" for="control">${this.label}${this.required ? html`<span class="required" aria-hidden="true"> *</span>` : nothing}</label>` : nothing}
      <div class="box" part="box">
        <input id="control" class="control" part="control" type="text" .value=${live(this.value)} placeholder=${this.placeholder || nothing}
          ?disabled=${this.disabled} ?readonly=${this.readOnly} aria-required=${this.required ? 'true' : nothing} aria-invalid=${this.error ? 'true' : nothing} aria-describedby=${this.helpText ? 'help' : nothing}
          @input=${this.#onInput} @change=${this.#onChange}>
      </div>
      <div class="error-region" aria-live="polite">${this.error ? html`<p class="error" part="error" id="error">${this.error}</p>` : nothing}</div>
      <div class="below">${this.helpText ? html`<p class="help" part="help" id="help">${this.helpText}</p>` : nothing}</div>
    `;
  }

  readonly #onInput = (event: Event): void => {
    this.value = (event.target as HTMLInputElement).value;
  };

  readonly #onChange = (): void => void this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}

customElements.define('plain-field', PlainField);
