import { baseStyles } from '@inlay/components/element';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import ChevronDown from 'lucide/dist/esm/icons/chevron-down.mjs';
import GitBranch from 'lucide/dist/esm/icons/git-branch.mjs';
import Lock from 'lucide/dist/esm/icons/lock.mjs';
import type { Branch } from '../api/branch-types.ts';
import { refusalWords } from '../api/refusal-words.ts';
import { icon } from '../panels/icon.ts';
import { LazyElements } from '../panels/lazy-elements.ts';
import { lazyElementsStyles } from '../panels/lazy-elements.styles.ts';
import type { Session } from '../session/session.ts';
import type { BranchList } from './branch-list.ts';
import { branchMenuStyles } from './branch-menu.styles.ts';
import { shellStyles } from './shell.styles.ts';

const LIST = { tag: 'inlay-branch-list', load: async () => (await import('./branch-list.ts')).BranchList } as const;

/** The branch in the top bar, with a menu of the others and a new one, which is fetched when it is first opened. */
export class BranchMenu extends LitElement {
  static override properties = { session: { attribute: false } };
  static override styles = [...baseStyles, shellStyles, lazyElementsStyles, branchMenuStyles];

  declare session: Session;

  readonly #lazy = new LazyElements(this);
  #branches: readonly Branch[] = [];
  #refusal: string | undefined;
  #isOpen = false;

  /** Opens the menu at the field for a new branch. */
  async openNew(): Promise<void> {
    this.renderRoot.querySelector<HTMLElement>('#menu')?.showPopover();
    await this.#lazy.load(LIST);
    await this.updateComplete;
    await this.#list()?.focusNew();
  }

  /** Reads the branches anew, as after one was protected. */
  async refresh(): Promise<void> {
    try {
      this.#branches = await this.session.api.listBranches(this.session.id);
      this.#refusal = undefined;
    } catch (error) {
      this.#refusal = refusalWords(error);
    }
    this.requestUpdate();
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    void this.refresh();
  }

  protected override render(): TemplateResult {
    const { branch } = this.session;
    const isProtected = this.#branches.find(({ name }) => name === branch)?.isProtected;
    return html`
      <button class="tool" type="button" popovertarget="menu" aria-haspopup="dialog" title="Branch: ${branch}" aria-label="Branch: ${branch}">
        ${icon(GitBranch)}<span class="current">${branch}</span>${isProtected === true ? icon(Lock) : nothing}${icon(ChevronDown)}
      </button>
      <div id="menu" popover role="dialog" aria-label="Branches" @beforetoggle=${this.#onBeforeToggle} @branches=${this.#onMore}>
        ${this.#isOpen ? this.#lazy.show(LIST, () => html`<inlay-branch-list .session=${this.session} .branches=${this.#branches} .refusal=${this.#refusal}></inlay-branch-list>`) : nothing}
      </div>
    `;
  }

  #list(): BranchList | null {
    return this.renderRoot.querySelector<BranchList>('inlay-branch-list');
  }

  /** Below its button, and on the page. */
  readonly #onBeforeToggle = (event: ToggleEvent): void => {
    if (event.newState !== 'open') return;
    const menu = event.target as HTMLElement;
    const { left, bottom } = this.renderRoot.querySelector('button')!.getBoundingClientRect();
    menu.style.setProperty('inset-block-start', `${bottom + 4}px`);
    menu.style.setProperty('left', `${Math.max(8, Math.min(left, innerWidth - 328))}px`);
    this.#isOpen = true;
    this.#list()?.begin();
    void this.refresh();
    this.requestUpdate();
  };

  readonly #onMore = (): void => {
    this.renderRoot.querySelector<HTMLElement>('#menu')?.hidePopover();
  };
}
