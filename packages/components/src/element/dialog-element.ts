import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { DisplayElement } from './display-element.ts';
import { close, icon } from './icons.ts';

/**
 * What lies over the page until it is closed, on a native `<dialog>`: the keyboard stays in it, Escape closes it, and what
 * had the keyboard gets it back. Its properties are those of `dialogProps`. Subclasses say how it looks.
 */
export class DialogElement extends DisplayElement {
  static override properties = { inline: { type: Boolean, reflect: true } };

  /** Shown where it stands, open or not: for whoever edits what is in it. */
  declare inline: boolean;
  declare label: string;
  declare open: boolean;
  declare persistent: boolean;
  declare size: 'small' | 'medium' | 'large';

  constructor() {
    super();
    this.inline = false;
  }

  /** Classes of the dialog beside its size. */
  protected get dialogClass(): string {
    return '';
  }

  protected override render(): TemplateResult {
    return html`
      <dialog class="dialog ${this.size} ${this.dialogClass}" part="dialog" aria-labelledby="title" ?open=${this.inline} @close=${this.#onClose} @cancel=${this.#onCancel} @pointerdown=${this.#onPress}>
        <header>
          <h2 class="title" part="title" id="title">${this.label}</h2>
          ${this.persistent ? nothing : html`<button class="close" part="close" type="button" aria-label=${this.localize('Close')} @click=${() => this.#dialog.close()}>${icon(close)}</button>`}
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
    // Leaving the page closes it without anyone having closed it; after a move it is open again before this is heard.
    if (this.inline || !this.isConnected || this.#dialog.open) return;
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
