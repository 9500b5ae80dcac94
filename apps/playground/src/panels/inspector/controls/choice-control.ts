import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fireChange } from '../../control-change.ts';
import { ControlElement } from '../../control-element.ts';

/** One of a few words. A word that is not among them is shown as such, and kept until another is chosen; so is none. */
export class ChoiceControl extends ControlElement {
  static override properties = { ...ControlElement.properties, value: { type: String }, options: { attribute: false } };

  declare value: string;
  declare options: readonly string[];

  constructor() {
    super();
    this.value = '';
    this.options = [];
  }

  protected override render(): TemplateResult {
    const options = this.options.includes(this.value) ? this.options : [this.value, ...this.options];
    return html`
      <select id="control" aria-label=${this.label} aria-description=${this.description} @change=${this.#change}>
        ${options.map((option) => html`<option value=${option} .selected=${live(option === this.value)}>${this.options.includes(option) ? option : option === '' ? 'None' : `${option} (not known)`}</option>`)}
      </select>
    `;
  }

  readonly #change = (event: Event): void => fireChange(this, { value: (event.target as HTMLSelectElement).value });
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-choice-control': ChoiceControl;
  }
}
