import { baseStyles } from '@inlay/components/element';
import { branchNameFault, toBranchName } from '@inlay/runtime/branch';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import Lock from 'lucide/dist/esm/icons/lock.mjs';
import { ApiError } from '../api/api-error.ts';
import type { Branch } from '../api/branch-types.ts';
import { refusalWords } from '../api/refusal-words.ts';
import { controlStyles } from '../panels/control.styles.ts';
import { icon } from '../panels/icon.ts';
import { panelStyles } from '../panels/panel.styles.ts';
import { SessionController } from '../session/session-controller.ts';
import type { Session } from '../session/session.ts';
import { versionWords } from '../session/version-words.ts';
import { branchListStyles } from './branch-list.styles.ts';
import { appAddress } from './open-place.ts';

/** From so many branches on there is a search field. */
const SEARCHED_FROM = 6;

/**
 * The branches of an app to switch to, and a new one.
 *
 * @fires {CustomEvent} branches - Asks for the dialog that compares, merges, protects and deletes.
 */
export class BranchList extends LitElement {
  static override properties = { session: { attribute: false }, branches: { attribute: false }, refusal: { attribute: false } };
  static override styles = [...baseStyles, controlStyles, panelStyles, branchListStyles];

  declare session: Session;
  declare branches: readonly Branch[];
  /** Why the branches could not be read, if they could not. */
  declare refusal: string | undefined;

  protected readonly following = new SessionController(this, () => this.session, ['save-state']);
  #search = '';
  #refusal: string | undefined;
  #isCreating = false;

  /** As it is opened: nothing is looked for, and nothing was refused. */
  begin(): void {
    this.#search = '';
    this.#refusal = undefined;
    this.requestUpdate();
  }

  /** Goes to the field for a new branch. */
  async focusNew(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('input[name=name]')?.focus();
  }

  protected override render(): TemplateResult {
    const refusal = this.#refusal ?? this.refusal;
    return html`
      <div class="menu" @keydown=${this.#onKeydown}>
        ${refusal === undefined ? nothing : html`<p class="refusal" role="alert">${refusal}</p>`}
        ${this.#list()} ${this.#newForm()}
        <button class="button plain more" type="button" @click=${this.#onMore}>Compare, merge, protect, delete…</button>
      </div>
    `;
  }

  #list(): TemplateResult {
    const open = this.branches.filter(({ deletedAt }) => deletedAt === undefined);
    const shown = open.filter(({ name }) => name.toLowerCase().includes(this.#search.trim().toLowerCase()));
    return html`
      ${open.length < SEARCHED_FROM ? nothing : html`<label class="field"><input type="search" aria-label="Search branches" placeholder="Search branches" .value=${this.#search} @input=${this.#onSearch}></label>`}
      <ul>${shown.map(({ name, isProtected, newest }) => html`
        <li><a href=${appAddress(this.session.id, this.session.api, name)} aria-current=${name === this.session.branch ? 'true' : nothing} @click=${this.#onSwitch}>
          <span class="name">${name}</span>${isProtected ? html`<span class="lock" title="Takes changes by merge only">${icon(Lock)}</span>` : nothing}
          <span class="muted">${versionWords(newest.message)}</span>
        </a></li>`)}
      </ul>
      ${shown.length === 0 && this.branches.length > 0 ? html`<p class="muted none">No branch has that name.</p>` : nothing}
    `;
  }

  #newForm(): TemplateResult {
    const hasMine = this.session.saveState.status === 'closed';
    return html`
      <form @submit=${this.#onNew}>
        <label class="field"><span>${hasMine ? 'New branch with my changes' : 'New branch from here'}</span><input name="name" maxlength="80" autocomplete="off" placeholder="new-wording" required></label>
        <button class="button primary" type="submit">Create</button>
      </form>
    `;
  }

  /** Up and down go through what the menu holds. */
  readonly #onKeydown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const stops = [...this.renderRoot.querySelectorAll<HTMLElement>('input, a, button')];
    const focused = this.renderRoot instanceof ShadowRoot ? this.renderRoot.activeElement : null;
    stops[(stops.indexOf(focused as HTMLElement) + step + stops.length) % stops.length]?.focus();
  };

  readonly #onSearch = (event: Event): void => {
    this.#search = (event.target as HTMLInputElement).value;
    this.requestUpdate();
  };

  /** What is unsaved is saved before the page goes; opened in another tab, this one stays as it is. */
  readonly #onSwitch = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { href } = event.currentTarget as HTMLAnchorElement;
    void this.session.save().then(() => location.assign(href));
  };

  readonly #onNew = (event: SubmitEvent): void => {
    event.preventDefault();
    const name = toBranchName(String(new FormData(event.target as HTMLFormElement).get('name')));
    void this.#create(name);
  };

  async #create(name: string): Promise<void> {
    if (this.#isCreating) return;
    this.#isCreating = true;
    try {
      const fault = branchNameFault(name);
      if (fault !== undefined) throw new ApiError(fault, { code: 'bad-branch-name', status: 0 });
      await this.session.branchOff(name);
      location.assign(appAddress(this.session.id, this.session.api, name));
    } catch (error) {
      // Only then: until the page has gone, another press would create it once more.
      this.#isCreating = false;
      this.#refusal = refusalWords(error);
      this.requestUpdate();
    }
  }

  readonly #onMore = (): void => {
    this.dispatchEvent(new CustomEvent('branches', { bubbles: true, composed: true }));
  };
}
