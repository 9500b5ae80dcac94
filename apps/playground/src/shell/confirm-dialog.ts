import { baseStyles } from '@inlay/components/element';
import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { controlStyles } from '../panels/control.styles.ts';
import { DialogElement } from './dialog-element.ts';
import { dialogStyles } from './dialog.styles.ts';

const confirmStyles = css`
  dialog {
    inline-size: min(420px, calc(100vw - 32px));
    padding-block-start: var(--_space-24);
  }

  p {
    margin: 0 0 var(--_space-16);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
`;

/** A question of the running app that is answered by yes or no. Whoever leaves it has said no. */
export class ConfirmDialog extends DialogElement {
  static override styles = [...baseStyles, controlStyles, dialogStyles, confirmStyles];

  protected override readonly labelled = { by: 'question' };

  #message = '';
  #answer: (isYes: boolean) => void = () => undefined;

  /** Asks, after whatever is being asked already was left. */
  ask(message: string): Promise<boolean> {
    this.#answer(false);
    this.#message = message;
    void this.open();
    return new Promise((resolve) => (this.#answer = resolve));
  }

  override close(): void {
    super.close();
    this.#answer(false);
  }

  protected override content(): TemplateResult {
    return html`
      <p id="question">${this.#message}</p>
      <div class="ways">
        <button class="button" type="button" @click=${() => this.close()}>Cancel</button>
        <button class="button primary" type="button" autofocus @click=${this.#onYes}>OK</button>
      </div>
    `;
  }

  readonly #onYes = (): void => {
    this.#answer(true);
    this.close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-confirm-dialog': ConfirmDialog;
  }
}
