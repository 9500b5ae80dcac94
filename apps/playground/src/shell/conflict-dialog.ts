import { baseStyles } from '@inlay/components/element';
import type { MergeConflict } from '@inlay/runtime/edits';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { refusalWords } from '../api/refusal-words.ts';
import { controlStyles } from '../panels/control.styles.ts';
import { SessionController } from '../session/session-controller.ts';
import type { Session } from '../session/session.ts';
import { dialogStyles } from './dialog.styles.ts';

const conflictStyles = css`
  p {
    margin: 0 0 var(--_space-16);
    color: var(--_text-muted);
  }

  fieldset {
    display: grid;
    gap: var(--_space-8);
    margin: 0 0 var(--_space-12);
    padding: var(--_space-12);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
  }

  legend {
    padding-inline: var(--_space-4);
    font-weight: var(--_weight-strong);
  }

  label {
    display: grid;
    grid-template-columns: auto 4em 1fr;
    gap: var(--_space-8);
    align-items: baseline;
  }

  label code {
    font-family: var(--_font-mono);
    font-size: 12px;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    max-block-size: 8em;
    overflow: auto;
  }
`;

/** Where both sides changed one place: a card for each, mine or theirs. Nothing is lost before it is decided. */
export class ConflictDialog extends LitElement {
  static override properties = { session: { attribute: false } };
  static override styles = [...baseStyles, controlStyles, dialogStyles, conflictStyles];

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
          ${conflicts.map((conflict, index) => card(conflict, index))}
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
    const chosen = new FormData(event.target as HTMLFormElement);
    const theirs = new Set([...chosen].flatMap(([place, side]) => (side === 'theirs' ? [place] : [])));
    void this.#settle((conflict) => theirs.has(placeOf(conflict)));
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

function card(conflict: MergeConflict, index: number): TemplateResult {
  const place = placeOf(conflict);
  const [, name = '', ...path] = conflict.path;
  const words = path.length === 0 ? name : `${path.at(-1)} of ${name}`;
  return html`
    <fieldset>
      <legend>${words || 'The app'}</legend>
      <label><input type="radio" name=${place} value="ours" checked ?autofocus=${index === 0}>Mine<code>${shown(conflict.ours)}</code></label>
      <label><input type="radio" name=${place} value="theirs">Theirs<code>${shown(conflict.theirs)}</code></label>
    </fieldset>
  `;
}

function placeOf({ path }: MergeConflict): string {
  return path.join('\0');
}

function shown(value: unknown): string {
  if (value === undefined) return '(removed)';
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
