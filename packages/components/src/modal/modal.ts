import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { baseStyles } from '../element/base.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { modalDefinition } from './modal.definition.ts';
import { modalStyles } from './modal.styles.ts';

/**
 * A dialog over the page. Pattern: APG dialog (modal), on a native `<dialog>`.
 *
 * @summary Lies over the page until it is closed.
 * @slot - What it holds.
 * @fires {Event} open - It was opened.
 * @fires {Event} close - It was closed.
 * @csspart dialog - The dialog.
 * @csspart title - The words that name it.
 * @csspart close - The button that closes it.
 * @csspart body - Where its contents stand.
 */
export class InlayModal extends elementFrom(modalDefinition) {
  static override properties = { inline: { type: Boolean, reflect: true } };
  static override styles = [...baseStyles, modalStyles];

  /** Shown where it stands, open or not: for whoever edits what is in it. */
  declare inline: boolean;

  constructor() {
    super();
    this.inline = false;
  }

  protected override render(): TemplateResult {
    return html`
      <dialog class="dialog ${this.size}" part="dialog" aria-labelledby="title" ?open=${this.inline} @close=${this.#onClose} @cancel=${this.#onCancel} @pointerdown=${this.#onPress}>
        <header>
          <h2 class="title" part="title" id="title">${this.label}</h2>
          ${this.persistent ? nothing : html`<button class="close" part="close" type="button" aria-label="Close" @click=${() => this.#dialog.close()}>✕</button>`}
        </header>
        <div class="body" part="body"><slot></slot></div>
      </dialog>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.inline || !changed.has('open')) return;
    const isShown = this.#dialog.open;
    if (this.open && !isShown && this.isConnected) {
      this.#dialog.showModal();
      this.dispatchEvent(new Event('open'));
    } else if (!this.open && isShown) {
      this.#dialog.close();
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Taken off the page, a dialog is no longer modal; put back, it is shown anew.
    if (this.hasUpdated && this.open) this.requestUpdate('open', false);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (!this.inline && this.hasUpdated) this.#dialog.close();
  }

  get #dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog')!;
  }

  readonly #onClose = (): void => {
    // Leaving the page closes it without anyone having closed it.
    if (this.inline || !this.isConnected) return;
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };

  readonly #onCancel = (event: Event): void => {
    if (this.persistent) event.preventDefault();
  };

  /** A press on the ground beside the dialog lands on the dialog itself, outside its box. */
  readonly #onPress = (event: PointerEvent): void => {
    if (this.inline || this.persistent || event.target !== this.#dialog) return;
    const box = this.#dialog.getBoundingClientRect();
    const isInside = event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom;
    if (!isInside) this.#dialog.close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-modal': InlayModal;
  }
}
