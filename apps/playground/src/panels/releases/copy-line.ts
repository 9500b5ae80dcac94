import { createPageHost } from '@inlay/components/app-view';
import { baseStyles } from '@inlay/components/element';
import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { controlStyles } from '../control.styles.ts';
import { releasesPanelStyles } from './releases-panel.styles.ts';

/** A text that is to be copied, with the button that does it and says that it has. */
export class CopyLine extends LitElement {
  static override properties = { text: { type: String }, label: { type: String } };
  static override styles = [...baseStyles, controlStyles, releasesPanelStyles];

  declare text: string;
  /** What it is: "the address". */
  declare label: string;

  #said = 'Copy';

  protected override render(): TemplateResult {
    return html`<div class="copy"><code>${this.text}</code><button class="button" type="button" aria-label="Copy ${this.label}" @click=${this.#copy}><span role="status">${this.#said}</span></button></div>`;
  }

  readonly #copy = async (): Promise<void> => {
    try {
      await createPageHost().copy(this.text);
      this.#said = 'Copied';
    } catch {
      // Refused by the browser; the text stands there to be marked.
      this.#said = 'Mark it and copy';
    }
    this.requestUpdate();
  };
}
