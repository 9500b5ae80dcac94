import { baseStyles } from '@inlay/components/element';
import { MAIN_BRANCH } from '@inlay/runtime/branch';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import Lock from 'lucide/dist/esm/icons/lock.mjs';
import type { Branch } from '../api/branch-types.ts';
import { refusalWords } from '../api/refusal-words.ts';
import { controlStyles } from '../panels/control.styles.ts';
import { icon } from '../panels/icon.ts';
import type { Session } from '../session/session.ts';
import { versionWords } from '../session/version-words.ts';
import { branchesDialogStyles } from './branches-dialog.styles.ts';
import { DialogElement } from './dialog-element.ts';
import { dialogStyles } from './dialog.styles.ts';
import { MergeView } from './merge-view.ts';
import { appAddress } from './open-place.ts';

/**
 * Every branch: to open, compare and merge, protect, delete and bring back.
 *
 * @fires {CustomEvent} branches-change - A branch is not as it was.
 */
export class BranchesDialog extends DialogElement {
  static override properties = { session: { attribute: false } };
  static override styles = [...baseStyles, controlStyles, dialogStyles, branchesDialogStyles];

  declare session: Session;

  protected readonly labelled = { by: 'title' };
  #branches: readonly Branch[] = [];
  #pair: { readonly from: string; readonly into: string } | undefined;
  #done: string | undefined;
  #refusal: string | undefined;

  constructor() {
    super();
    if (customElements.get('inlay-merge-view') === undefined) customElements.define('inlay-merge-view', MergeView);
  }

  /** Shows the dialog with the branches as they are now, after saving what is under way. */
  override async open(): Promise<void> {
    this.#pair = undefined;
    this.#done = undefined;
    await super.open();
    await this.session.save();
    await this.#try(async () => undefined);
  }

  protected override content(): TemplateResult {
    const deleted = this.#branches.filter(({ deletedAt }) => deletedAt !== undefined);
    return html`
      <h2 id="title">Branches</h2>
      ${this.#refusal === undefined ? nothing : html`<p class="refusal" role="alert">${this.#refusal}</p>`}
      <p class="done" role="status">${this.#done ?? nothing}</p>
      <ul aria-label="Branches">${this.#live().map((branch) => this.#row(branch))}</ul>
      ${this.#comparison()}
      ${deleted.length === 0 ? nothing : html`
        <section aria-label="Deleted">
          <h3>Deleted</h3>
          <ul>${deleted.map(({ name, newest }) => html`<li><span class="what"><span class="name">${name}</span><span class="muted">${versionWords(newest.message)}</span></span><button class="button" type="button" @click=${() => void this.#change(name, { isDeleted: false })}>Bring back</button></li>`)}</ul>
        </section>`}
      <div class="ways"><button class="button" type="button" @click=${() => this.close()}>Close</button></div>
    `;
  }

  #row({ name, isProtected, newest }: Branch): TemplateResult {
    const isCurrent = name === this.session.branch;
    return html`
      <li aria-current=${isCurrent ? 'true' : nothing}>
        <span class="what">
          <span class="name">${isCurrent ? name : html`<a href=${appAddress(this.session.id, this.session.api, name)}>${name}</a>`}${isProtected ? html`<span class="lock" title="Takes changes by merge only">${icon(Lock)}</span>` : nothing}</span>
          <span class="muted">${versionWords(newest.message)} · ${newest.author}, ${new Date(newest.at).toLocaleDateString([], { dateStyle: 'medium' })}</span>
        </span>
        ${isCurrent || this.#live().length < 2 ? nothing : html`<button class="button" type="button" aria-label="Compare ${name} with ${this.session.branch}" @click=${() => this.#compare({ from: name, into: this.session.branch })}>Compare</button>`}
        <button class="button" type="button" aria-label="${isProtected ? 'Stop protecting' : 'Protect'} ${name}" title=${isProtected ? 'Let it take changes again' : 'Let it take changes by merge only'} @click=${() => void this.#change(name, { isProtected: !isProtected })}>${isProtected ? 'Stop protecting' : 'Protect'}</button>
        ${name === MAIN_BRANCH || isCurrent ? nothing : html`<button class="button" type="button" aria-label="Delete ${name}" ?disabled=${isProtected} title=${isProtected ? 'It is protected' : 'Its versions stay, and it can be brought back'} @click=${() => void this.#change(name, { isDeleted: true })}>Delete</button>`}
      </li>
    `;
  }

  #comparison(): TemplateResult | typeof nothing {
    const pair = this.#pair;
    if (pair === undefined) return nothing;
    const options = (chosen: string) => this.#live().map(({ name }) => html`<option value=${name} ?selected=${name === chosen}>${name}</option>`);
    return html`
      <section class="pair" aria-label="Compare and merge">
        <div class="pair-head">
          <label class="field"><span>Merge</span><select @change=${(event: Event) => this.#compare({ ...pair, from: (event.target as HTMLSelectElement).value })}>${options(pair.from)}</select></label>
          <label class="field"><span>Into</span><select @change=${(event: Event) => this.#compare({ ...pair, into: (event.target as HTMLSelectElement).value })}>${options(pair.into)}</select></label>
          <button class="button" type="button" @click=${() => this.#compare({ from: pair.into, into: pair.from })}>The other way round</button>
        </div>
        <inlay-merge-view .session=${this.session} .from=${pair.from} .into=${pair.into} @merged=${this.#onMerged}></inlay-merge-view>
      </section>
    `;
  }

  #live(): readonly Branch[] {
    return this.#branches.filter(({ deletedAt }) => deletedAt === undefined);
  }

  #compare(pair: { readonly from: string; readonly into: string }): void {
    this.#pair = pair;
    this.#done = undefined;
    this.requestUpdate();
  }

  async #change(name: string, change: { readonly isProtected?: boolean; readonly isDeleted?: boolean }): Promise<void> {
    if (change.isDeleted === true && (this.#pair?.from === name || this.#pair?.into === name)) this.#pair = undefined;
    await this.#try(async () => void (await this.session.api.changeBranch(this.session.id, name, change)));
  }

  /** The canvas follows a merge into the branch that is open. */
  readonly #onMerged = ({ detail: { into } }: CustomEvent<{ readonly into: string }>): void => {
    this.#done = `Merged into ${into}.`;
    void this.#try(async () => {
      if (into === this.session.branch) await this.session.follow();
    });
  };

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.#branches = await this.session.api.listBranches(this.session.id);
      this.#refusal = undefined;
      this.dispatchEvent(new CustomEvent('branches-change'));
    } catch (error) {
      this.#refusal = refusalWords(error);
    }
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-branches-dialog': BranchesDialog;
  }
}
