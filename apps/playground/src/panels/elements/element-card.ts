import type { ElementUse } from '@inlay/components/definitions';
import { baseStyles } from '@inlay/components/element';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { ElementModule } from '../../api/element-types.ts';
import { cardListStyles } from '../card-list.styles.ts';
import { controlStyles } from '../control.styles.ts';
import { elementCardStyles } from './element-card.styles.ts';
import { sizeWords } from './size-words.ts';

/**
 * What was added of one package or module: where it came from, how much it is, who uses it here.
 *
 * @fires {Event} look-for-update - Another version of its package is wanted.
 * @fires {CustomEvent<{ evenIfUsed: boolean }>} remove - It is to be removed.
 * @fires {Event} keep - It is not to be removed, as something uses it.
 */
export class ElementCard extends LitElement {
  static override properties = { element: { attribute: false }, uses: { attribute: false }, inUse: { attribute: false } };
  static override styles = [...baseStyles, controlStyles, cardListStyles, elementCardStyles];

  declare element: ElementModule;
  /** Components of the app that is open. */
  declare uses: readonly ElementUse[];
  /** Who uses it or may, in words, where that kept it from being removed. */
  declare inUse: string | undefined;

  #copied = false;
  #refusal = '';

  constructor() {
    super();
    this.uses = [];
  }

  protected override updated(changed: PropertyValues<this>): void {
    // What was pressed is gone, and the focus with it.
    if (changed.has('inUse')) this.renderRoot.querySelector<HTMLElement>('.plain')?.focus();
  }

  protected override render(): TemplateResult {
    const { url, path, package: from } = this.element;
    const name = from === null ? url : `${from.name} ${from.version}`;
    return html`
      <strong class="name">${from?.name ?? url}${from === null ? nothing : html` <span class="version">${from.version}</span>`}</strong>
      ${from === null ? html`<span class="address">${path}</span>` : nothing}
      <span class="muted">${this.#facts()}</span>
      ${this.#refusal === '' ? nothing : html`<span role="alert">${this.#refusal}</span>`}
      ${this.inUse !== undefined ? this.#question(name, this.inUse) : html`
        <div class="actions">
          ${from === null ? html`<button class="button" type="button" aria-label="${this.#copied ? 'Copied' : 'Copy path'}: ${url}" @click=${() => void this.#copy()}>${this.#copied ? 'Copied' : 'Copy path'}</button>`
            : html`<button class="button" type="button" aria-label="Look for an update: ${name}" @click=${() => this.dispatchEvent(new Event('look-for-update'))}>Look for an update</button>`}
          <button class="button plain" type="button" aria-label="Remove ${name}" @click=${() => this.#remove(false)}>Remove</button>
        </div>`}
    `;
  }

  #facts(): string {
    const { elements, bytes, files, hasManifest, package: from } = this.element;
    const count = elements.length === 0 ? '' : `${elements.length === 1 ? 'One element' : `${elements.length} elements`}, `;
    const used = this.uses.length === 0 ? '' : ` Used here by ${this.uses.length === 1 ? this.uses[0]!.name : `${this.uses.length} components`}.`;
    return `${count}${sizeWords(bytes)}${files === 1 ? '' : ` in ${files} files`}${hasManifest && from === null ? ', with a manifest' : ''}.${used}`;
  }

  #question(name: string, inUse: string): TemplateResult {
    return html`
      <p role="alert">${inUse} Without it, components that show it say that it is gone.</p>
      <div class="actions">
        <button class="button" type="button" aria-label="Remove all the same: ${name}" @click=${() => this.#remove(true)}>Remove all the same</button>
        <button class="button plain" type="button" @click=${() => this.dispatchEvent(new Event('keep'))}>Keep</button>
      </div>
    `;
  }

  #remove(evenIfUsed: boolean): void {
    this.dispatchEvent(new CustomEvent('remove', { detail: { evenIfUsed } }));
  }

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
