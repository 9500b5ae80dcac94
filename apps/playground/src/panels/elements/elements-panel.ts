import { usesOfElement } from '@inlay/components/definitions';
import { baseStyles } from '@inlay/components/element';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ElementModule, ElementPreview as Preview, ElementSource } from '../../api/element-types.ts';
import { ApiError } from '../../api/api-error.ts';
import { refusalWords } from '../../api/refusal-words.ts';
import { defineOnce } from '../../expression-field/define-once.ts';
import { SessionController } from '../../session/session-controller.ts';
import type { Session } from '../../session/session.ts';
import { cardListStyles } from '../card-list.styles.ts';
import { controlStyles } from '../control.styles.ts';
import { formStyles } from '../form.styles.ts';
import { listState } from '../list-state.ts';
import { compareVersions } from './element-changes.ts';
import type { VersionChanges } from './element-changes.ts';
import { ElementCard } from './element-card.ts';
import { ElementPreview } from './element-preview.ts';
import { elementsPanelStyles } from './elements-panel.styles.ts';

/** What is being looked up, or was. */
type Look = { readonly state: 'none' } | { readonly state: 'fetching'; readonly stop: AbortController; readonly preview?: Preview } | { readonly state: 'shown'; readonly preview: Preview };

/**
 * Own elements: those of packages and modules that the owner has added. The server fetched each once, and serves it as it was then; the palette
 * offers those that it knows by name.
 */
export class ElementsPanel extends LitElement {
  static override properties = { session: { attribute: false } };
  static override styles = [...baseStyles, controlStyles, cardListStyles, formStyles, elementsPanelStyles];

  declare session: Session;

  #elements: readonly ElementModule[] | undefined;
  #look: Look = { state: 'none' };
  #source = '';
  /** What stood in the field when it was looked up: what is typed meanwhile is kept. */
  #lookedUp = '';
  #refusal: string | undefined;
  /** What was not removed, as something uses it, and who does. */
  #inUse: { readonly hash: string; readonly words: string } | undefined;
  /** What came of the last thing that was kept. */
  #done: { readonly words: string; readonly mustReload: boolean } | undefined;
  /** Something is being kept or removed. Nothing is disabled meanwhile, which would lose the focus: a second press does nothing. */
  #isBusy = false;

  constructor() {
    super();
    defineOnce('inlay-element-preview', ElementPreview);
    defineOnce('inlay-element-card', ElementCard);
    new SessionController(this, () => this.session, ['document']);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  protected override firstUpdated(): void {
    this.#load();
  }

  readonly #load = (): void => {
    void this.#try(async () => {
      this.#elements = await this.session.api.listElements();
    });
  };

  protected override render(): TemplateResult {
    return html`
      <p class="muted">Elements of other libraries, or your own. What you add here is offered under “Add components”.</p>
      ${this.#form()}
      ${this.#refusal === undefined ? nothing : html`<p class="refusal" role="alert">${this.#refusal}</p>`}
      <p class=${this.#done === undefined ? 'visually-hidden' : 'done'} role="status">${this.#done?.words}${this.#done?.mustReload === true ? html` <button class="button" type="button" @click=${() => location.reload()}>Reload the page</button>` : nothing}</p>
      ${this.#preview()}
      ${this.#list()}
    `;
  }

  #form(): TemplateResult {
    const isAddress = /^\s*https?:/i.test(this.#source);
    const isFetching = this.#look.state === 'fetching';
    return html`
      <form @submit=${this.#onSubmit} autocomplete="off">
        <label class="field"><span>Package or address</span><input name="source" required maxlength="2000" spellcheck="false" autocapitalize="none" placeholder="@material/web" .value=${this.#source} @input=${this.#onInput} /><small>A package, if you like with a version (@material/web@2.5.0), or the address of a JavaScript module (https://…/my-chart.js). Its code runs in your apps: add only what you trust.</small></label>
        ${isAddress ? html`<label class="field"><span>Address of its manifest (optional)</span><input name="manifestUrl" type="url" pattern="https?://.+" placeholder="https://example.org/custom-elements.json" /><small>With it, its elements are offered by name, with a field for each property.</small></label>` : nothing}
        <div class="actions">
          <button class="button primary" type="submit">Look up</button>
          ${isFetching ? html`<button class="button" type="button" @click=${this.#stop}>Stop</button>` : nothing}
        </div>
        ${isFetching ? html`<label class="progress"><span role="status">Fetching it with all that it needs…</span><progress></progress></label>` : nothing}
      </form>
    `;
  }

  #preview(): TemplateResult | typeof nothing {
    const look = this.#look;
    if (look.state === 'none' || look.preview === undefined) return nothing;
    const { preview } = look;
    const before = this.#before(preview);
    return html`<inlay-element-preview .preview=${preview} .kept=${before} .changes=${this.#changes(preview, before)}
      @choose=${(event: CustomEvent<readonly string[]>) => void this.#lookUp({ package: `${preview.package!.name}@${preview.package!.version}`, elements: event.detail }, preview)} @keep=${() => void this.#keep(preview)} @close=${this.#close}></inlay-element-preview>`;
  }

  #list(): TemplateResult | typeof nothing {
    if (this.#elements === undefined) return listState({ words: 'Reading what was added…', hasFailed: this.#refusal !== undefined, again: this.#load });
    if (this.#elements.length === 0) return nothing;
    return html`
      <h3 class="section-label" id="added">Added</h3>
      <ul aria-labelledby="added">${this.#elements.map((element) => html`<li><inlay-element-card .element=${element} .uses=${usesOfElement(element.hash, this.session.document.components)} .inUse=${this.#inUse?.hash === element.hash ? this.#inUse.words : undefined}
        @look-for-update=${() => void this.#lookUp({ package: element.package!.name })} @remove=${(event: CustomEvent<{ readonly evenIfUsed: boolean }>) => void this.#remove(element.hash, event.detail)} @keep=${this.#keepUsed}></inlay-element-card></li>`)}</ul>
    `;
  }

  /** What is kept of the same package, the latest first: that very version, else that which this app uses, else any. */
  #before(preview: Preview): ElementModule | undefined {
    const kept = (this.#elements ?? []).filter((each) => each.hash === preview.hash || (preview.package !== null && each.package?.name === preview.package.name));
    return kept.find(({ hash }) => hash === preview.hash && this.#usesElsewhere(kept, hash) === undefined) ?? this.#usesElsewhere(kept, preview.hash) ?? kept[0];
  }

  #usesElsewhere(kept: readonly ElementModule[], hash: string): ElementModule | undefined {
    return kept.find((each) => each.hash !== hash && usesOfElement(each.hash, this.session.document.components).length > 0);
  }

  #changes(preview: Preview, before: ElementModule | undefined): VersionChanges | undefined {
    return before === undefined || before.hash === preview.hash ? undefined : compareVersions(before, preview, this.session.document);
  }

  readonly #onInput = (event: InputEvent): void => {
    this.#source = (event.target as HTMLInputElement).value;
    this.requestUpdate();
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const source = this.#source.trim();
    const manifestUrl = String(new FormData(event.target as HTMLFormElement).get('manifestUrl') ?? '').trim();
    // Enter takes the keyboard nowhere, so the button is never disabled: a second press while the first is under way does nothing.
    if (source === '' || (this.#look.state === 'fetching' && this.#lookedUp === this.#source)) return;
    this.#lookedUp = this.#source;
    void this.#lookUp(/^https?:/i.test(source) ? { url: source, ...(manifestUrl === '' ? {} : { manifestUrl }) } : { package: source });
  };

  /** `shown` stays in sight meanwhile. */
  async #lookUp(source: ElementSource, shown?: Preview): Promise<void> {
    this.#stop();
    const stop = new AbortController();
    this.#look = { state: 'fetching', stop, ...(shown === undefined ? {} : { preview: shown }) };
    this.#done = undefined;
    await this.#try(async () => {
      try {
        const preview = await this.session.api.previewElement(source, { signal: stop.signal });
        if (!stop.signal.aborted) this.#look = { state: 'shown', preview };
      } catch (error) {
        if (stop.signal.aborted) return;
        this.#look = shown === undefined ? { state: 'none' } : { state: 'shown', preview: shown };
        throw error;
      }
    });
    await this.updateComplete;
    // While one chooses among its elements, the focus stays where it is.
    if (shown === undefined) this.renderRoot.querySelector('inlay-element-preview')?.focus();
  }

  readonly #stop = (): void => {
    if (this.#look.state !== 'fetching') return;
    const { stop, preview } = this.#look;
    stop.abort();
    this.#look = preview === undefined ? { state: 'none' } : { state: 'shown', preview };
    this.requestUpdate();
  };

  readonly #close = (): void => {
    this.#look = { state: 'none' };
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector('input')?.focus());
  };

  async #keep(preview: Preview): Promise<void> {
    // While other elements are looked up, what stands there is not what is wanted.
    if (this.#look.state === 'fetching') return;
    const changes = this.#changes(preview, this.#before(preview));
    await this.#once(async () => {
      await this.session.api.addElement({ preview: preview.hash });
      const refused = changes === undefined || changes.edits.length === 0 ? undefined : this.session.apply(changes.edits);
      this.#elements = await this.session.api.listElements();
      if (this.#source === this.#lookedUp) this.#source = '';
      this.#look = { state: 'none' };
      const moved = changes?.moves.length ?? 0;
      this.#done = refused === undefined ? { words: doneWords(preview, moved), mustReload: moved > 0 } : { words: refused.message, mustReload: false };
    });
  }

  async #remove(hash: string, { evenIfUsed }: { readonly evenIfUsed: boolean }): Promise<void> {
    await this.#once(async () => {
      // The server knows of what is saved.
      await this.session.save();
      try {
        await this.session.api.removeElement(hash, { evenIfUsed });
        this.#inUse = undefined;
      } catch (error) {
        if (!(error instanceof ApiError) || error.code !== 'element-in-use') throw error;
        this.#inUse = { hash, words: error.message };
      }
      this.#elements = await this.session.api.listElements();
    });
  }

  readonly #keepUsed = (): void => {
    this.#inUse = undefined;
    this.requestUpdate();
  };

  async #once(work: () => Promise<void>): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    await this.#try(work).finally(() => (this.#isBusy = false));
  }

  async #try(work: () => Promise<void>): Promise<void> {
    this.requestUpdate();
    try {
      await work();
      this.#refusal = undefined;
    } catch (error) {
      this.#refusal = refusalWords(error);
    }
    this.requestUpdate();
  }
}

function doneWords({ elements }: Preview, moved: number): string {
  if (moved > 0) return `${moved === 1 ? 'One component shows' : `${moved} components show`} the new version from the next load of the page on: until then, the earlier code of an element stays.`;
  return elements.length === 0 ? 'Added. Use it in a component “Custom element”, with the path below as its module.' : `Added. ${elements.length === 1 ? 'Its element is' : 'Its elements are'} under “Add components”.`;
}
