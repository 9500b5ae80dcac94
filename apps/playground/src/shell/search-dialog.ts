import { baseStyles } from '@inlay/components/element';
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { controlStyles } from '../panels/control.styles.ts';
import { rowButtonStyles } from '../panels/row-button.styles.ts';
import { findText, MOST_FOUND } from '../session/find-text.ts';
import type { FoundText } from '../session/find-text.ts';
import type { CommandContext } from './commands.ts';
import { DialogElement } from './dialog-element.ts';
import { dialogStyles } from './dialog.styles.ts';
import { placeListStyles } from './place-list.styles.ts';

const searchStyles = css`
  dialog {
    inline-size: min(640px, calc(100vw - 32px));
  }

  /* So that the title leaves room for its ring. */
  .field {
    margin-block-start: var(--_space-4);
  }

  .found {
    min-block-size: min(320px, 40vh);
    max-block-size: 50vh;
    margin: var(--_space-12) 0 var(--_space-16);
    overflow: auto;
  }

  code {
    white-space: pre-wrap;
  }

  mark {
    border-radius: 2px;
    background: var(--_selection);
    color: inherit;
    font-weight: var(--_weight-strong);
  }
`;

/** Looks for words in all texts of the app: expressions, prompts, labels, steps and names. A press on a place goes there. */
export class SearchDialog extends DialogElement {
  static override properties = { context: { attribute: false } };
  static override styles = [...baseStyles, controlStyles, dialogStyles, rowButtonStyles, placeListStyles, searchStyles];

  declare context: CommandContext;

  protected override readonly labelled = { by: 'title' };
  #words = '';

  /** Shows it with what was looked for last. */
  override async open(): Promise<void> {
    await super.open();
    this.renderRoot.querySelector('input')?.select();
  }

  protected override content(): TemplateResult {
    const found = findText(this.context.session.document, this.#words);
    return html`
      <h2 id="title">Search in this app</h2>
      <label class="field"><input type="search" autofocus aria-label="Words to look for" placeholder="Words of an expression, a prompt, a label…" autocomplete="off" spellcheck="false" .value=${this.#words} @input=${this.#onInput}></label>
      <div class="found">
        <p class="muted" role="status">${this.#told(found.length)}</p>
        ${found.length === 0 ? nothing : html`<ul>${found.map((place) => html`<li><button class="place row-button" type="button" @click=${() => this.#go(place)}><code>${place.before}<mark>${place.match}</mark>${place.after}</code><span class="muted">${place.path.join('.')}</span></button></li>`)}</ul>`}
      </div>
      <div class="ways"><button class="button" type="button" @click=${() => this.close()}>Close</button></div>
    `;
  }

  #told(count: number): string {
    if (this.#words.trim() === '') return 'It looks through expressions, prompts, labels, steps, functions, state and names.';
    if (count === 0) return `Nothing in this app says “${this.#words.trim()}”.`;
    return count === MOST_FOUND ? `The first ${MOST_FOUND} places.` : count === 1 ? 'One place.' : `${count} places.`;
  }

  #go({ path: [section, name = ''] }: FoundText): void {
    const { session, showPanel } = this.context;
    this.close();
    if (section === 'components' || section === 'pages') session.select(name);
    else if (section === 'queries') session.showQuery(name);
    else showPanel('state');
  }

  readonly #onInput = (event: Event): void => {
    this.#words = (event.target as HTMLInputElement).value;
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-search-dialog': SearchDialog;
  }
}
