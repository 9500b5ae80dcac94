import { baseStyles } from '@inlay/components/element';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ElementModule } from '../../api/element-types.ts';
import { cardListStyles } from '../card-list.styles.ts';
import { controlStyles } from '../control.styles.ts';
import { elementCardStyles } from './element-card.styles.ts';
import type { ElementUse } from './element-changes.ts';
import { sizeWords } from './size-words.ts';

/**
 * What was added of one package or module: where it came from, how much it is, who uses it here.
 *
 * @fires {Event} look-for-update - Another version of its package is wanted.
 * @fires {Event} remove - It is to be removed, also where components use it.
 */
export class ElementCard extends LitElement {
  static override properties = { element: { attribute: false }, uses: { attribute: false } };
  static override styles = [...baseStyles, controlStyles, cardListStyles, elementCardStyles];

  declare element: ElementModule;
  declare uses: readonly ElementUse[];

  #copied = false;
  #refusal = '';
  #asksToRemove = false;

  constructor() {
    super();
    this.uses = [];
  }

  protected override render(): TemplateResult {
    const { url, path, package: from } = this.element;
    const name = from === null ? url : `${from.name} ${from.version}`;
    return html`
      <strong class="name">${from?.name ?? url}${from === null ? nothing : html` <span class="version">${from.version}</span>`}</strong>
      ${from === null ? html`<span class="address">${path}</span>` : nothing}
      <span class="muted">${this.#facts()}</span>
      ${this.#refusal === '' ? nothing : html`<span role="alert">${this.#refusal}</span>`}
      ${this.#asksToRemove ? this.#question(name) : html`
        <div class="actions">
          ${from === null ? html`<button class="button" type="button" aria-label="${this.#copied ? 'Copied' : 'Copy path'}: ${url}" @click=${() => void this.#copy()}>${this.#copied ? 'Copied' : 'Copy path'}</button>`
            : html`<button class="button" type="button" aria-label="Look for an update: ${name}" @click=${() => this.dispatchEvent(new Event('look-for-update'))}>Look for an update</button>`}
          <button class="button plain" type="button" aria-label="Remove ${name}" @click=${this.#onRemove}>Remove</button>
        </div>`}
    `;
  }

  #facts(): string {
    const { elements, bytes, files, hasManifest, package: from } = this.element;
    const count = elements.length === 0 ? '' : `${elements.length === 1 ? 'One element' : `${elements.length} elements`}, `;
    const used = this.uses.length === 0 ? '' : ` Used here by ${this.uses.length === 1 ? this.uses[0]!.name : `${this.uses.length} components`}.`;
    return `${count}${sizeWords(bytes)}${files === 1 ? '' : ` in ${files} files`}${hasManifest && from === null ? ', with a manifest' : ''}.${used}`;
  }

  #question(name: string): TemplateResult {
    return html`
      <p role="alert">${this.uses.length === 1 ? 'A component of this app uses it and will say that it is gone.' : `${this.uses.length} components of this app use it and will say that it is gone.`}</p>
      <div class="actions">
        <button class="button" type="button" aria-label="Remove all the same: ${name}" @click=${this.#remove}>Remove all the same</button>
        <button class="button plain" type="button" @click=${this.#keep}>Keep</button>
      </div>
    `;
  }

  readonly #onRemove = (): void => {
    if (this.uses.length === 0) return this.#remove();
    this.#asksToRemove = true;
    this.requestUpdate();
  };

  readonly #remove = (): void => {
    this.dispatchEvent(new Event('remove'));
  };

  readonly #keep = (): void => {
    this.#asksToRemove = false;
    this.requestUpdate();
  };

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.element.path);
      [this.#copied, this.#refusal] = [true, ''];
    } catch {
      this.#refusal = 'The path could not be copied. Mark it and copy it by hand.';
    }
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-element-card': ElementCard;
  }
}
