import { baseStyles } from '@inlay/components/element';
import { groupVersions } from '@inlay/runtime/history';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import Pin from 'lucide/dist/esm/icons/pin.mjs';
import Search from 'lucide/dist/esm/icons/search.mjs';
import type { Version } from '../../api/api-types.ts';
import { refusalWords } from '../../api/refusal-words.ts';
import { SessionController } from '../../session/session-controller.ts';
import type { Session } from '../../session/session.ts';
import { versionWords } from '../../session/version-words.ts';
import { controlStyles } from '../control.styles.ts';
import { defineOnce } from '../../expression-field/define-once.ts';
import { icon } from '../icon.ts';
import { rowButtonStyles } from '../row-button.styles.ts';
import { panelStyles } from '../panel.styles.ts';
import { listState } from '../list-state.ts';
import { SessionListener } from '../session-listener.ts';
import { BisectView } from './bisect-view.ts';
import { formatTime } from './format-time.ts';
import { historyPanelStyles } from './history-panel.styles.ts';
import { DeleteSection } from './delete-section.ts';
import { KeepSection } from './keep-section.ts';
import { VersionDetails } from './version-details.ts';

const PAGE_SIZE = 60;
/** Which versions are listed, by the words of the filter. */
const FILTERS = { all: {}, marked: { marked: 'true' }, released: { released: 'true' }, mine: { mine: 'true' }, assist: { origin: 'assist' }, hand: { origin: 'hand' }, restore: { origin: 'restore' }, merge: { origin: 'merge' }, import: { origin: 'import' } } as const;
type Filter = keyof typeof FILTERS;

/**
 * Every version in plain words, newest first; what was done in one sitting is one entry. Choosing a version shows it on
 * the canvas, and what it changed below it.
 */
export class HistoryPanel extends LitElement {
  static override properties = { session: { attribute: false } };
  static override styles = [...baseStyles, controlStyles, panelStyles, rowButtonStyles, historyPanelStyles];

  declare session: Session;

  protected readonly following = new SessionController(this, () => this.session, ['preview']);
  protected readonly reading = new SessionListener(this, () => this.session, { events: ['history', 'releases'], react: () => void this.#load(this.#from) });
  #versions: readonly Version[] | undefined;
  #next: string | undefined;
  #readings = 0;
  /** Which reading of the list is the one that is shown. */
  #shown = 0;
  /** Where the list begins, when it is not at the newest. */
  #from: string | undefined;
  #chosen: string | undefined;
  #open: ReadonlySet<string> = new Set();
  #search = '';
  #filter: Filter = 'all';
  #isSearching = false;
  #refusal: string | undefined;
  /** The first page, under way. */
  #first: Promise<void> | undefined;

  constructor() {
    super();
    defineOnce('inlay-version-details', VersionDetails);
    defineOnce('inlay-bisect-view', BisectView);
    defineOnce('inlay-keep-section', KeepSection);
    defineOnce('inlay-delete-section', DeleteSection);
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.#first = this.#load();
  }

  /** Chooses a version and brings it into view; one that is not on the pages that were read is where the list then begins. */
  async showVersion(id: string): Promise<void> {
    this.#isSearching = false;
    this.#search = '';
    this.#filter = 'all';
    await this.updateComplete;
    await this.#first;
    if (this.#versions?.some((version) => version.id === id) !== true) await this.#load(id);
    const version = this.#versions?.find((each) => each.id === id);
    if (version === undefined) return;
    await this.#choose(version);
    await this.updateComplete;
    this.renderRoot.querySelector('[aria-current=true]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    if (this.#isSearching) return html`<inlay-bisect-view .session=${this.session} @done=${() => this.#bisect(false)}></inlay-bisect-view>`;
    return html`
      <div class="find">
        <label class="search">${icon(Search)}<input type="search" aria-label="Search the history" placeholder="Search changes and names" .value=${this.#search} @input=${this.#onSearch}></label>
        <label class="field"><select aria-label="Which versions" @change=${this.#onFilter} .value=${this.#filter}>
          <option value="all">All versions</option><option value="marked">Named and pinned</option><option value="released">Released</option><option value="mine">Mine</option><option value="assist">Made by Assist</option><option value="hand">Made by hand</option><option value="restore">Brought back</option><option value="merge">Merged</option><option value="import">Imported</option>
        </select></label>
        <button class="link search-link" type="button" @click=${() => this.#bisect(true)}>Find what broke it…</button>
      </div>
      ${this.#refusal === undefined ? nothing : html`<p class="refusal" role="alert">${this.#refusal}</p>`}
      ${this.#from === undefined ? nothing : html`<div class="more"><button class="button" type="button" @click=${() => void this.#load()}>Back to the newest</button></div>`}
      ${this.#versions === undefined ? listState({ words: 'Reading the history…', hasFailed: this.#refusal !== undefined, again: () => void this.#load() }) : this.#list(this.#versions)}
      <inlay-keep-section .session=${this.session} @thinned=${() => void this.#load()}></inlay-keep-section>
      <inlay-delete-section .session=${this.session} @thinned=${() => void this.#load()}></inlay-delete-section>
    `;
  }

  #list(versions: readonly Version[]): TemplateResult {
    if (versions.length === 0) return html`<p class="empty">No version is like that.</p>`;
    const groups = groupVersions(versions, ({ mark, releases }) => mark !== undefined || releases !== undefined);
    return html`
      <ol aria-label="Versions, newest first">${repeat(groups, (group) => group.at(-1)!.id, (group) => (group.length === 1 ? this.#item(group[0]!) : this.#sitting(group)))}</ol>
      ${this.#next === undefined ? nothing : html`<div class="more"><button class="button" type="button" @click=${() => void this.#loadMore()}>Older versions</button></div>`}
    `;
  }

  /** A sitting opens into its versions. */
  #sitting(group: readonly Version[]): TemplateResult {
    const [newest, oldest] = [group[0]!, group.at(-1)!];
    const isOpen = this.#open.has(oldest.id) || group.some(({ id }) => id === this.#chosen);
    return html`
      <li>
        <button class="version row-button" type="button" aria-expanded=${isOpen} @click=${() => this.#toggle(oldest.id, isOpen)}>
          <span class="message">${versionWords(newest.message, formatTime)}${` and ${group.length - 1} more`}</span>
          <span class="about"><time datetime=${newest.at}>${spanWords(oldest.at, newest.at)}</time>${authorTag(newest)}${this.#newestTag(newest)}</span>
        </button>
        ${isOpen ? html`<ol class="inner">${group.map((version) => this.#item(version))}</ol>` : nothing}
      </li>
    `;
  }

  #item(version: Version): TemplateResult {
    const isChosen = this.#chosen === version.id;
    const { mark } = version;
    return html`
      <li>
        <button class="version row-button" type="button" aria-current=${isChosen} aria-expanded=${isChosen} @click=${() => void this.#choose(isChosen ? undefined : version)}>
          ${mark?.name ? html`<span class="name">${mark.name}</span>` : nothing}
          <span class="message">${versionWords(version.message, formatTime)}</span>
          ${mark?.note ? html`<span class="note">${mark.note}</span>` : nothing}
          <span class="about">${mark?.pinned === true ? html`<span class="pinned" title="Pinned">${icon(Pin)}</span>` : nothing}<time datetime=${version.at}>${formatTime(version.at)}</time>${authorTag(version)}${this.#newestTag(version)}${version.releases?.map((release) => html`<span class="release">${release}</span>`) ?? nothing}</span>
        </button>
        ${isChosen ? html`<inlay-version-details .session=${this.session} .version=${version} @mark-change=${this.#onMark} @deleted=${this.#onDeleted}></inlay-version-details>` : nothing}
      </li>
    `;
  }

  #newestTag({ id }: Version): TemplateResult | typeof nothing {
    return this.session.head === id ? html`<span>newest</span>` : nothing;
  }

  /** Shows it on the canvas, too; of the newest, the draft is there already. */
  async #choose(version: Version | undefined): Promise<void> {
    this.#chosen = version?.id;
    this.requestUpdate();
    await this.#try(() => this.session.look(version === undefined || version.id === this.session.head ? undefined : version.id));
  }

  #bisect(isSearching: boolean): void {
    this.#isSearching = isSearching;
    this.#chosen = undefined;
    this.requestUpdate();
  }

  #toggle(id: string, isOpen: boolean): void {
    const open = new Set(this.#open);
    if (isOpen) open.delete(id);
    else open.add(id);
    this.#open = open;
    this.requestUpdate();
  }

  readonly #onMark = ({ detail: { version } }: CustomEvent<{ readonly version: Version }>): void => {
    this.#versions = this.#versions?.map((each) => (each.id === version.id ? version : each));
    this.requestUpdate();
  };

  /** It stands on the canvas no more. */
  readonly #onDeleted = (): void => {
    void this.#choose(undefined).then(() => this.#load());
  };

  readonly #onSearch = (event: Event): void => {
    this.#search = (event.target as HTMLInputElement).value;
    void this.#load();
  };

  readonly #onFilter = (event: Event): void => {
    this.#filter = (event.target as HTMLSelectElement).value as Filter;
    void this.#load();
  };

  async #load(from?: string): Promise<void> {
    const [reading, search, filter] = [(this.#readings += 1), this.#search.trim(), this.#filter];
    this.#from = from;
    await this.#try(async () => {
      const found = await this.#read(from);
      // An answer to what is not looked for any more, or that a later one was faster than.
      if (reading < this.#shown || from !== this.#from || search !== this.#search.trim() || filter !== this.#filter) return;
      this.#shown = reading;
      this.#versions = found.versions;
      this.#next = found.next;
    });
  }

  async #loadMore(): Promise<void> {
    const [shown, next] = [this.#shown, this.#next];
    await this.#try(async () => {
      const found = await this.#read(next);
      // It goes on from a list that is not there any more.
      if (shown !== this.#shown || next !== this.#next) return;
      this.#versions = [...(this.#versions ?? []), ...found.versions];
      this.#next = found.next;
    });
  }

  #read(from: string | undefined): ReturnType<Session['api']['listVersions']> {
    return this.session.api.listVersions(this.session.id, { branch: this.session.branch, limit: PAGE_SIZE, from, search: this.#search.trim(), ...FILTERS[this.#filter] });
  }

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.#refusal = undefined;
    } catch (error) {
      this.#refusal = refusalWords(error);
    }
    this.requestUpdate();
  }
}

/** One time where both read the same. */
function spanWords(from: string, to: string): string {
  const [first, last] = [formatTime(from), formatTime(to)];
  return first === last ? first : `${first} – ${last}`;
}

/** Whose name was taken off has none. */
function authorTag({ author }: Version): TemplateResult {
  return author === '' ? html`<span>name taken off</span>` : html`<span>${author}</span>`;
}
