import { baseStyles } from '@inlay/components/element';
import type { MergeConflict } from '@inlay/runtime/edits';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { refusalWords } from '../api/refusal-words.ts';
import { controlStyles } from '../panels/control.styles.ts';
import { SessionController } from '../session/session-controller.ts';
import type { Session } from '../session/session.ts';
import { conflictCard, conflictCardStyles, readChoices } from './conflict-cards.ts';
import { dialogStyles } from './dialog.styles.ts';

const conflictStyles = css`
  p {
    margin: 0 0 var(--_space-16);
    color: var(--_text-muted);
  }
`;

/** Where both sides changed one place: a card for each, mine or theirs. Nothing is lost before it is decided. */
export class ConflictDialog extends LitElement {
  static override properties = { session: { attribute: false } };
  static override styles = [...baseStyles, controlStyles, dialogStyles, conflictCardStyles, conflictStyles];

  declare session: Session;

  protected readonly following = new SessionController(this, () => this.session, ['save-state']);
  #refusal: string | undefined;

  /** Shows the cards. */
  open(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  protected override render(): TemplateResult {
    const { saveState } = this.session;
    const conflicts = saveState.status === 'conflict' ? saveState.conflicts : [];
    return html`
      <dialog aria-labelledby="title">
        <form method="dialog" @submit=${this.#onSubmit}>
          <h2 id="title">Two changes in one place</h2>
          <p>Somebody else saved this app while you changed it. Everything else of both is kept; choose for these.</p>
          ${this.#refusal === undefined ? nothing : html`<div class="refusal" role="alert">${this.#refusal}</div>`}
          ${conflicts.map((conflict, index) => conflictCard(conflict, { ours: 'Mine', theirs: 'Theirs' }, index === 0))}
          <div class="ways">
            <button class="button plain" type="button" @click=${this.#close}>Decide later</button>
            <button class="button primary" type="submit">Save what I chose</button>
          </div>
        </form>
      </dialog>
    `;
  }

  readonly #close = (): void => {
    this.renderRoot.querySelector('dialog')?.close();
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void this.#settle(readChoices(event.target as HTMLFormElement));
  };

  async #settle(takesTheirs: (conflict: MergeConflict) => boolean): Promise<void> {
    try {
      await this.session.settle(takesTheirs);
      this.#refusal = undefined;
      this.#close();
    } catch (error) {
      this.#refusal = refusalWords(error);
    }
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-conflict-dialog': ConflictDialog;
  }
}
