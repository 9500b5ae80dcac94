import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { growingTextStyles } from '../../../expression-field/growing-text.styles.ts';
import { fireChange } from '../../control-change.ts';
import { ControlElement } from '../../control-element.ts';

/** A plain text, of one line or several. */
export class TextControl extends ControlElement {
  static override properties = { ...ControlElement.properties, value: { type: String }, placeholder: { type: String }, multiline: { type: Boolean } };
  static override styles = [...ControlElement.styles, growingTextStyles];

  declare value: string;
  /** The default, which holds while nothing is set. */
  declare placeholder: string;
  declare multiline: boolean;

  constructor() {
    super();
    this.value = '';
    this.placeholder = '';
    this.multiline = false;
  }

  protected override render(): TemplateResult {
    if (!this.multiline) return html`<input id="control" aria-label=${this.label} aria-description=${this.description} placeholder=${this.placeholder} .value=${live(this.value)} @input=${this.#input}>`;
    return html`
      <div class="box">
        <div class="growing tall">
          <div class="mirror" aria-hidden="true">${`${this.value}\u200b`}</div>
          <textarea id="control" rows="1" aria-label=${this.label} aria-description=${this.description} placeholder=${this.placeholder} .value=${live(this.value)} @input=${this.#input}></textarea>
        </div>
      </div>
    `;
  }

  readonly #input = (event: InputEvent): void => {
    const { value, selectionStart } = event.target as HTMLInputElement | HTMLTextAreaElement;
    fireChange(this, { value, caret: selectionStart ?? value.length });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-text-control': TextControl;
  }
}
