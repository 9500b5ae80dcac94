import { baseStyles } from '@inlay/components/element';
import { whyUnsupported } from '@inlay/runtime/ai';
import { isInlayError } from '@inlay/runtime/inlay-error';
import { KnowledgeError } from '@inlay/runtime/knowledge';
import type { KnowledgeBase } from '@inlay/runtime/knowledge';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Resource } from '../../api/api-types.ts';
import type { KnowledgePlace } from '../../api/knowledge-place.ts';
import { readFileApart } from '../../api/read-file-apart.ts';
import type { ReadFile } from '../../api/read-file-apart.ts';
import { refusalWords } from '../../api/refusal-words.ts';
import { defineOnce } from '../../expression-field/define-once.ts';
import type { Session } from '../../session/session.ts';
import { controlStyles } from '../control.styles.ts';
import { panelStyles } from '../panel.styles.ts';
import { listState } from '../list-state.ts';
import { SessionListener } from '../session-listener.ts';
import { baseFields, readBaseForm } from './base-form.ts';
import { KnowledgeBaseView } from './base-view.ts';
import { formStyles } from '../form.styles.ts';
import { knowledgePanelStyles } from './knowledge-panel.styles.ts';

/** A base and where it is kept. */
interface PlacedBase {
  readonly place: KnowledgePlace;
  readonly base: KnowledgeBase;
}

/** What the panel shows: all bases, one, or the form for one or a new one. */
type Shown = { readonly view: 'list' } | { readonly view: 'base'; readonly of: PlacedBase } | { readonly view: 'form'; readonly of: PlacedBase | undefined };

/** Knowledge bases: what queries can search. */
export class KnowledgePanel extends LitElement {
  static override properties = { session: { attribute: false }, readFile: { attribute: false } };
  static override styles = [...baseStyles, controlStyles, panelStyles, formStyles, knowledgePanelStyles];

  declare session: Session;
  /** How files are read; in a worker unless a test says otherwise. */
  declare readFile: ReadFile;

  protected readonly reading = new SessionListener(this, () => this.session, { events: ['resources'], react: () => void this.#try(() => this.#loadResources()) });
  #bases: readonly PlacedBase[] | undefined;
  /** Those that could embed; undefined until they were read. */
  #resources: readonly Resource[] | undefined;
  #reading: Promise<void> | undefined;
  #shown: Shown = { view: 'list' };
  /** What was chosen in the form; undefined while that is as it began. */
  #resource: string | undefined;
  #removing: PlacedBase | undefined;
  #refusal: string | undefined;
  #readings = 0;
  /** What is being sent: a form that is on its way is not sent again. */
  #sent: Shown | undefined;

  constructor() {
    super();
    this.readFile = readFileApart;
    defineOnce('inlay-knowledge-base', KnowledgeBaseView);
  }

  protected override firstUpdated(): void {
    this.#load();
  }

  readonly #load = (): void => {
    this.#reading = this.#try(async () => {
      await Promise.all([this.#loadBases(), this.#loadResources()]);
    });
  };

  protected override render(): TemplateResult {
    return html`
      ${this.#refusal === undefined ? nothing : html`<p class="refusal" role="alert">${this.#refusal}</p>`}
      ${this.#view()}
    `;
  }

  #view(): TemplateResult {
    switch (this.#shown.view) {
      case 'list': return this.#overview();
      case 'form': return this.#form(this.#shown.of);
      case 'base': return html`<inlay-knowledge-base .place=${this.#shown.of.place} .base=${this.#shown.of.base} .readFile=${this.readFile} @close=${() => this.#show({ view: 'list' })} @change=${this.#onChange}></inlay-knowledge-base>`;
    }
  }

  #overview(): TemplateResult {
    const bases = this.#bases;
    return html`
      ${bases === undefined ? listState({ words: 'Loading…', hasFailed: this.#refusal !== undefined, again: this.#load }) : bases.length === 0
        ? html`<p class="empty">Documents that a query can search, so that a model answers from them. There is no knowledge base yet.</p>`
        : html`<ul aria-label="Knowledge bases">${bases.map((placed) => html`<li class="card">${this.#item(placed)}</li>`)}</ul>`}
      <button class="button primary" type="button" @click=${() => this.#edit(undefined)}>Add a knowledge base</button>
    `;
  }

  #item(placed: PlacedBase): TemplateResult {
    const { base, place } = placed;
    const counts = `${base.documentCount} document${base.documentCount === 1 ? '' : 's'}, ${base.chunkCount} chunk${base.chunkCount === 1 ? '' : 's'}`;
    return html`
      <div class="bar"><strong class="name">${base.name}</strong><span class="badge">${place.id === 'server' ? 'server' : 'this browser'}</span></div>
      ${base.description === '' ? nothing : html`<span>${base.description}</span>`}
      <span class="muted">${counts}</span>
      <span class="muted">${base.model} at ${base.resource}</span>
      ${base.staleCount === 0 ? nothing : html`<span class="stale">Must be indexed again.</span>`}
      ${this.#removing === placed ? html`
        <div class="actions" role="alert"><span>Remove it with ${counts}?</span>
          <button class="button" type="button" @click=${() => void this.#remove(placed)}>Remove for good</button>
          <button class="button plain" type="button" @click=${() => this.#askToRemove(undefined)}>Keep</button>
        </div>` : html`
        <div class="actions">
          <button class="button" type="button" aria-label="Open ${base.name}" @click=${() => this.#show({ view: 'base', of: placed })}>Open</button>
          <button class="button plain" type="button" aria-label="Edit ${base.name}" @click=${() => this.#edit(placed)}>Edit</button>
          <button class="button plain" type="button" aria-label="Remove ${base.name}" @click=${() => this.#askToRemove(placed)}>Remove</button>
        </div>`}
    `;
  }

  #form(of: PlacedBase | undefined): TemplateResult {
    return html`
      <form @submit=${this.#onSubmit}>
        ${baseFields({ base: of?.base, places: this.session.knowledge, resources: this.#resources, resource: this.#resource ?? of?.base.resource ?? this.#resources?.[0]?.name ?? '', chooseResource: (name) => { this.#resource = name; this.requestUpdate(); } })}
        <div class="actions">
          <button class="button primary" type="submit">${of === undefined ? 'Create knowledge base' : 'Save'}</button>
          <button class="button" type="button" @click=${() => this.#show({ view: 'list' })}>Cancel</button>
        </div>
      </form>
    `;
  }

  #edit(of: PlacedBase | undefined): void {
    this.#resource = undefined;
    this.#show({ view: 'form', of });
  }

  #show(shown: Shown): void {
    this.#shown = shown;
    this.#removing = undefined;
    this.#refusal = undefined;
    this.requestUpdate();
  }

  #askToRemove(placed: PlacedBase | undefined): void {
    this.#removing = placed;
    this.requestUpdate();
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const shown = this.#shown;
    if (shown.view !== 'form' || this.#sent === shown) return;
    this.#sent = shown;
    void this.#try(() => this.#save(event.target as HTMLFormElement, shown)).finally(() => { this.#sent = undefined; });
  };

  async #save(form: HTMLFormElement, shown: Shown & { readonly view: 'form' }): Promise<void> {
    const { of } = shown;
    // Whoever was faster than the list of resources gets the model that it offers.
    await this.#reading;
    if (this.#resources === undefined) await this.#loadResources();
    this.requestUpdate();
    await this.updateComplete;
    if (!form.isConnected || !form.reportValidity()) return;
    const { place: id, input } = readBaseForm(new FormData(form));
    const place = of?.place ?? this.session.knowledge.find((each) => each.id === id);
    if (place === undefined) return;
    // Queries know a base by its name alone.
    if (this.#bases?.some((other) => other.place !== place && other.base.name === input.name)) throw new KnowledgeError(`There is a knowledge base "${input.name}" already, in the other place.`, { code: 'base-taken', hint: 'Choose another name.' });
    const knowledge = await place.open();
    const base = of === undefined ? await knowledge.createBase(input) : await knowledge.updateBase(of.base.name, input);
    await this.#loadBases();
    // Whoever has gone elsewhere meanwhile stays there.
    if (this.#shown === shown) this.#show({ view: 'base', of: { place, base } });
  }

  readonly #onChange = (): void => void this.#try(() => this.#loadBases());

  async #remove({ place, base }: PlacedBase): Promise<void> {
    await this.#try(async () => {
      await (await place.open()).removeBase(base.name);
      this.#removing = undefined;
      await this.#loadBases();
    });
  }

  /** A place that cannot be opened has none; what is wrong there is said when somebody wants to keep something in it. */
  async #loadBases(): Promise<void> {
    const reading = (this.#readings += 1);
    const lists = await Promise.all(this.session.knowledge.map(async (place) => {
      const bases = await place.open().then((knowledge) => knowledge.listBases(), (error: unknown) => {
        if (place.id === 'server' || !isInlayError(error)) throw error;
        return [];
      });
      return bases.map((base): PlacedBase => ({ place, base }));
    }));
    // A later reading knows more, whichever ends first.
    if (reading !== this.#readings) return;
    this.#bases = lists.flat();
    const shown = this.#shown;
    if (shown.view !== 'base') return;
    const fresh = this.#bases.find(({ place, base }) => place === shown.of.place && base.name === shown.of.base.name);
    this.#shown = fresh === undefined ? { view: 'list' } : { view: 'base', of: fresh };
  }

  async #loadResources(): Promise<void> {
    const { resources } = await this.session.api.listResources();
    this.#resources = resources.filter(({ schema }) => schema !== 'rest' && whyUnsupported(schema, 'embed') === null);
  }

  async #try(work: () => Promise<void>): Promise<void> {
    this.#refusal = undefined;
    this.requestUpdate();
    try {
      await work();
    } catch (error) {
      this.#refusal = refusalWords(error);
    }
    this.requestUpdate();
  }
}
