import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** A modal dialog of the playground. Closed, it holds nothing that could be found or filled in. */
export abstract class DialogElement extends LitElement {
  #isOpen = false;

  /** Shows it; what has the attribute `autofocus` gets the keyboard. */
  async open(): Promise<void> {
    this.#isOpen = true;
    this.requestUpdate();
    await this.updateComplete;
    // It may have been closed and opened again in one breath.
    if (this.dialog?.open === false) this.dialog.showModal();
    this.renderRoot.querySelector<HTMLElement>('[autofocus]')?.focus();
  }

  close(): void {
    this.#isOpen = false;
    this.requestUpdate();
    this.dialog?.close();
  }

  protected get dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  /** What it is called: the id of its heading, or words. */
  protected abstract readonly labelled: { readonly by: string } | { readonly words: string };

  protected abstract content(): TemplateResult;

  protected override render(): TemplateResult {
    const { labelled } = this;
    return html`
      <dialog aria-labelledby=${'by' in labelled ? labelled.by : nothing} aria-label=${'words' in labelled ? labelled.words : nothing} @close=${this.#onClose} @click=${this.#onPress}>
        ${this.#isOpen ? this.content() : nothing}
      </dialog>
    `;
  }

  /** The event comes later than the closing, when it may be open again. */
  readonly #onClose = (): void => {
    if (this.dialog?.open === false && this.#isOpen) this.close();
  };

  /** A press beside the dialog is one on its backdrop. */
  readonly #onPress = (event: Event): void => {
    if (event.target === event.currentTarget) this.close();
  };
}
