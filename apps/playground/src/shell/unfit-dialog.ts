import { createPageHost } from '@inlay/components/app-view';
import { baseStyles } from '@inlay/components/element';
import { branchNameFault, toBranchName } from '@inlay/runtime/branch';
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ApiError } from '../api/api-error.ts';
import { refusalWords } from '../api/refusal-words.ts';
import { controlStyles } from '../panels/control.styles.ts';
import { branchUnfit, unfitWords } from '../session/branch-unfit.ts';
import type { BranchedUnfit } from '../session/branch-unfit.ts';
import { listUnfit, removeUnfit } from '../session/keep-unfit.ts';
import type { Session } from '../session/session.ts';
import type { KeptUnfit } from '../session/unfit-edits.ts';
import { DialogElement } from './dialog-element.ts';
import { dialogStyles } from './dialog.styles.ts';
import { appAddress } from './open-place.ts';

const unfitStyles = css`
  p {
    margin: 0 0 var(--_space-12);
  }

  .cards {
    display: grid;
    gap: var(--_space-12);
    margin: 0 0 var(--_space-16);
    padding: 0;
    list-style: none;
  }

  .card {
    display: grid;
    gap: var(--_space-8);
    padding: var(--_space-12);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    overflow-wrap: anywhere;
  }

  .changes {
    max-block-size: 10em;
    margin: 0;
    padding-inline-start: var(--_space-16);
    overflow: auto;
    font-size: 12px;
  }

  .card form,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-8);
    align-items: end;
  }

  .card form .field {
    flex: 1 1 160px;
  }

  .actions {
    align-items: center;
  }

  .done:empty {
    display: none;
  }

  .done a {
    color: inherit;
  }
`;

/** What is being asked about one of them: a name for its branch, or whether it is to be gone. */
interface Asked {
  readonly id: string;
  readonly about: 'branch' | 'discard';
}

/**
 * What earlier visits left that fits onto the app no more: to read, to keep as a file, to put on a branch, and to discard.
 *
 * @fires {CustomEvent} unfit-change - There are fewer of them.
 */
export class UnfitDialog extends DialogElement {
  static override properties = { session: { attribute: false } };
  static override styles = [...baseStyles, controlStyles, dialogStyles, unfitStyles];

  declare session: Session;

  protected override readonly labelled = { by: 'title' };
  #asked: Asked | undefined;
  #done: TemplateResult | undefined;
  #refusal: string | undefined;
  #isBusy = false;

  override async open(): Promise<void> {
    [this.#asked, this.#done, this.#refusal] = [undefined, undefined, undefined];
    await super.open();
  }

  protected override content(): TemplateResult {
    const all = listUnfit(this.session.unfit);
    return html`
      <h2 id="title" tabindex="-1" autofocus>Changes that no longer fit</h2>
      ${all.length === 0 ? html`<p>There are none.</p>` : html`<p>They were made in an earlier visit, and the app changed before they were saved. They stay in this browser until you discard them.</p>`}
      ${this.#refusal === undefined ? nothing : html`<p class="refusal" role="alert">${this.#refusal}</p>`}
      <p class="done" role="status">${this.#done ?? nothing}</p>
      <ul class="cards" aria-label="Changes that no longer fit">${repeat(all, ({ id }) => id, (kept) => this.#card(kept))}</ul>
      <div class="ways"><button class="button" type="button" @click=${() => this.close()}>Close</button></div>
    `;
  }

  #card(kept: KeptUnfit): TemplateResult {
    const words = unfitWords(this.session, kept);
    const found = new Date(kept.at).toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' });
    const count = words === undefined ? 'Changes that cannot be read' : words.length === 1 ? '1 change' : `${words.length} changes`;
    return html`
      <li class="card">
        <div><strong>${count}</strong> <span class="muted">on ${kept.branch}, found ${found}</span></div>
        ${words === undefined ? html`<code class="changes" tabindex="0">${kept.text}</code>` : html`<ol class="changes" tabindex="0" aria-label="What they do">${words.map((line) => html`<li>${line}</li>`)}</ol>`}
        ${this.#asked?.id === kept.id ? (this.#asked.about === 'branch' ? this.#branchForm(kept) : this.#question(kept)) : this.#actions(kept, words !== undefined)}
      </li>
    `;
  }

  #actions(kept: KeptUnfit, isRead: boolean): TemplateResult {
    return html`
      <div class="actions">
        ${isRead ? html`<button class="button" type="button" @click=${() => this.#ask({ id: kept.id, about: 'branch' })}>Put on a new branch…</button>` : nothing}
        <button class="button" type="button" @click=${() => this.#copy(kept)}>Keep a copy as a file</button>
        <button class="button plain" type="button" @click=${() => this.#ask({ id: kept.id, about: 'discard' })}>Discard…</button>
      </div>
    `;
  }

  #branchForm(kept: KeptUnfit): TemplateResult {
    return html`
      <form @submit=${(event: SubmitEvent) => this.#onBranch(event, kept)}>
        <label class="field"><span>Name of the branch</span><input name="name" required maxlength="80" autocomplete="off" placeholder="earlier-changes"></label>
        <button class="button primary" type="submit">Create</button>
        <button class="button plain" type="button" @click=${() => this.#ask(undefined)}>Cancel</button>
      </form>
    `;
  }

  /** What discards stands away from the button that asked, so that a double press does not do both. */
  #question(kept: KeptUnfit): TemplateResult {
    return html`
      <div class="actions" role="alert">
        <button class="button" type="button" @click=${() => this.#discard(kept)}>Discard for good</button>
        <button class="button plain" type="button" @click=${() => this.#ask(undefined)}>Keep</button>
        <span>There is no way back.</span>
      </div>
    `;
  }

  /** What is asked next has the keyboard, as the button that asked is gone; after it, the title. */
  #ask(asked: Asked | undefined): void {
    this.#asked = asked;
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(asked === undefined ? 'h2' : asked.about === 'branch' ? '.card input' : '.card [role=alert] .plain')?.focus());
  }

  #copy({ text, at, branch }: KeptUnfit): void {
    const name = `${this.session.document.name} ${branch} ${new Date(at).toISOString().slice(0, 10)}`.replaceAll(/[\\/:*?"<>|]/g, '-');
    void createPageHost().download({ fileName: `${name}.edits.json`, text, mimeType: 'application/json' });
  }

  #discard({ id }: KeptUnfit): void {
    removeUnfit(this.session.unfit, id);
    this.#done = html`They are gone.`;
    this.#changed();
  }

  #onBranch(event: SubmitEvent, kept: KeptUnfit): void {
    event.preventDefault();
    void this.#branch(kept, toBranchName(String(new FormData(event.target as HTMLFormElement).get('name'))));
  }

  async #branch(kept: KeptUnfit, name: string): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      const fault = branchNameFault(name);
      if (fault !== undefined) throw new ApiError(fault, { code: 'bad-branch-name', status: 0 });
      this.#done = this.#branchedWords(await branchUnfit(this.session, kept, name), name);
      this.#refusal = undefined;
      this.#changed();
    } catch (error) {
      this.#refusal = refusalWords(error);
      this.requestUpdate();
    }
    this.#isBusy = false;
  }

  #branchedWords({ taken, left }: BranchedUnfit, name: string): TemplateResult {
    const address = html`<a href=${appAddress(this.session.id, this.session.api, name)}>Open ${name}</a>`;
    if (left === 0) return html`They are on the branch ${name}. ${address}`;
    return html`${taken} of ${taken + left} are on the branch ${name}; the others do not fit there either, so all are kept here, too. ${address}`;
  }

  #changed(): void {
    this.dispatchEvent(new CustomEvent('unfit-change'));
    this.#ask(undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-unfit-dialog': UnfitDialog;
  }
}
