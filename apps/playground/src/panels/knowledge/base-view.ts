import { baseStyles } from '@inlay/components/element';
import { READABLE_ENDINGS } from '@inlay/runtime/files';
import type { Knowledge, KnowledgeBase, KnowledgeDocument, SearchResult } from '@inlay/runtime/knowledge';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import ArrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import RefreshCw from 'lucide/dist/esm/icons/refresh-cw.mjs';
import Search from 'lucide/dist/esm/icons/search.mjs';
import Trash from 'lucide/dist/esm/icons/trash.mjs';
import Upload from 'lucide/dist/esm/icons/upload.mjs';
import type { KnowledgePlace } from '../../api/knowledge-place.ts';
import type { ReadFile } from '../../api/read-file-apart.ts';
import { refusalWords } from '../../api/refusal-words.ts';
import { controlStyles } from '../control.styles.ts';
import { icon } from '../icon.ts';
import { panelStyles } from '../panel.styles.ts';
import { addFile, IndexJobs } from './index-jobs.ts';
import { jobList } from './job-list.ts';
import { formStyles } from '../form.styles.ts';
import { knowledgePanelStyles } from './knowledge-panel.styles.ts';
import { searchFailure, searchResults } from './search-results.ts';

/** How many chunks a trial search shows. */
const TRIED = 5;

/** What each base is being given, by place and name: uploads go on while another panel is shown. */
const JOBS = new WeakMap<KnowledgePlace, Map<string, IndexJobs>>();

/** One base: its documents, files on their way into it, and a search to try it. Fires `close`, and `change` when what is in it changed. */
export class KnowledgeBaseView extends LitElement {
  static override properties = { place: { attribute: false }, base: { attribute: false }, readFile: { attribute: false } };
  static override styles = [...baseStyles, controlStyles, panelStyles, formStyles, knowledgePanelStyles];

  declare place: KnowledgePlace;
  declare base: KnowledgeBase;
  declare readFile: ReadFile;

  #documents: readonly KnowledgeDocument[] | undefined;
  #refusal: string | undefined;
  #found: readonly SearchResult[] | undefined;
  #failure: string | undefined;
  #searching: AbortController | undefined;
  #isDraggedOver = false;
  #removing: string | undefined;
  #readings = 0;
  #stopListening: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening?.();
    this.#stopListening = undefined;
    this.#searching?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('base') || changed.get('base')?.name === this.base.name) return;
    this.#listen();
    void this.#load();
  }

  protected override render(): TemplateResult {
    const { base } = this;
    return html`
      <div class="bar"><button class="small-button" type="button" title="All bases" aria-label="All bases" @click=${() => this.dispatchEvent(new Event('close'))}>${icon(ArrowLeft)}</button><strong class="name">${base.name}</strong></div>
      <p class="muted">${base.model} at ${base.resource}. ${this.place.title}.</p>
      ${base.staleCount === 0 ? nothing : html`<p class="stale" role="status">${base.staleCount === 1 ? 'A document was' : `${base.staleCount} documents were`} embedded with another model. Index the base again to search it.</p>`}
      ${this.#refusal === undefined ? nothing : html`<p class="refusal" role="alert">${this.#refusal}</p>`}
      ${this.#dropZone()} ${jobList(this.#jobs)} ${base.documentCount === 0 ? nothing : this.#searchBox()} ${this.#documentList()}
    `;
  }

  #dropZone(): TemplateResult {
    const drag = (isOver: boolean) => (event: DragEvent): void => {
      event.preventDefault();
      this.#isDraggedOver = isOver;
      this.requestUpdate();
    };
    return html`
      <label class="drop ${this.#isDraggedOver ? 'over' : ''}" @dragenter=${drag(true)} @dragover=${drag(true)} @dragleave=${drag(false)} @drop=${this.#onDrop}>
        <span>${icon(Upload)} Choose files or drop them here</span>
        <small>Text, Markdown, CSV, JSON, PDF, Word</small>
        <input type="file" multiple accept=${READABLE_ENDINGS.join(',')} aria-label="Files to add to ${this.base.name}" @change=${this.#onChoose} />
      </label>
    `;
  }

  #documentList(): TemplateResult {
    const documents = this.#documents;
    if (documents === undefined) return html`<p class="muted">Loading…</p>`;
    if (documents.length === 0) return html`<p class="muted">No documents yet.</p>`;
    return html`
      <div class="bar"><h3 class="section-label">${documents.length} document${documents.length === 1 ? '' : 's'}</h3>
        <button class="button" type="button" title="Embeds everything anew" @click=${() => this.#reindex()}>${icon(RefreshCw)} Index again</button>
      </div>
      <ul class="documents" aria-label="Documents">${documents.map((document) => html`<li>${this.#documentItem(document)}</li>`)}</ul>
    `;
  }

  #documentItem(document: KnowledgeDocument): TemplateResult {
    const { id, name, title, chunkCount, sizeBytes, model } = document;
    if (this.#removing === id) {
      return html`<div class="bar"><span class="name">Remove ${name}?</span><button class="button" type="button" @click=${() => void this.#remove(id)}>Remove</button><button class="button plain" type="button" @click=${() => this.#askToRemove(undefined)}>Keep</button></div>`;
    }
    return html`
      <div class="bar"><span class="name" title=${name}>${name}</span>
        <button class="small-button" type="button" title="Index again" aria-label="Index ${name} again" @click=${() => this.#reindex(document)}>${icon(RefreshCw)}</button>
        <button class="small-button" type="button" title="Remove" aria-label="Remove ${name}" @click=${() => this.#askToRemove(id)}>${icon(Trash)}</button>
      </div>
      <span class="muted">${[name.startsWith(title) ? '' : title, `${chunkCount} chunk${chunkCount === 1 ? '' : 's'}`, sizeWords(sizeBytes), model === this.base.model ? '' : `of ${model}`].filter((part) => part !== '').join(' · ')}</span>
    `;
  }

  #searchBox(): TemplateResult {
    return html`
      <form class="try" @submit=${this.#onSearch}>
        <h3 class="section-label">Try it</h3>
        <label class="search">${icon(Search)}<input name="query" type="search" required aria-label="Look for something in ${this.base.name}" placeholder="Ask something" /></label>
      </form>
      <div aria-live="polite" aria-busy=${this.#searching !== undefined}>
        ${searchFailure(this.#failure)} ${this.#found === undefined ? nothing : searchResults(this.#found)}
      </div>
    `;
  }

  get #jobs(): IndexJobs {
    const ofPlace = JOBS.get(this.place) ?? new Map<string, IndexJobs>();
    JOBS.set(this.place, ofPlace);
    const jobs = ofPlace.get(this.base.name) ?? new IndexJobs();
    ofPlace.set(this.base.name, jobs);
    return jobs;
  }

  #listen(): void {
    this.#stopListening?.();
    // Before its first properties are set there is no base to follow.
    if (this.place !== undefined && this.base !== undefined) this.#stopListening = this.#jobs.on(() => this.requestUpdate());
  }

  readonly #onChoose = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    this.#addFiles([...(input.files ?? [])]);
    // So that the same file can be chosen again, changed.
    input.value = '';
  };

  readonly #onDrop = (event: DragEvent): void => {
    event.preventDefault();
    this.#isDraggedOver = false;
    this.#addFiles([...(event.dataTransfer?.files ?? [])]);
    this.requestUpdate();
  };

  #addFiles(files: readonly File[]): void {
    void this.#withKnowledge(async (knowledge) => {
      for (const file of files) void this.#jobs.add(file.name, addFile(file, { knowledge, base: this.base.name, read: this.readFile })).then(() => this.#changed());
    });
  }

  #reindex(document?: KnowledgeDocument): void {
    void this.#withKnowledge(async (knowledge) => {
      const { name } = this.base;
      void this.#jobs.add(document?.name ?? 'The whole base', (signal) => knowledge.reindex(name, { signal, fresh: true, ...(document === undefined ? {} : { document: document.id }) })).then(() => this.#changed());
    });
  }

  #askToRemove(id: string | undefined): void {
    this.#removing = id;
    this.requestUpdate();
  }

  async #remove(id: string): Promise<void> {
    this.#removing = undefined;
    await this.#withKnowledge((knowledge) => knowledge.removeDocument(this.base.name, id));
    await this.#changed();
  }

  readonly #onSearch = (event: SubmitEvent): void => {
    event.preventDefault();
    void this.#search(String(new FormData(event.target as HTMLFormElement).get('query') ?? ''));
  };

  async #search(query: string): Promise<void> {
    this.#searching?.abort();
    const controller = new AbortController();
    this.#searching = controller;
    this.#failure = undefined;
    this.requestUpdate();
    for await (const event of this.place.runner.run({ resource: '', action: 'searchVectors', options: { prompt: '', base: this.base.name, query, limit: TRIED } }, { signal: controller.signal })) {
      // A newer search has taken its place.
      if (this.#searching !== controller) return;
      if (event.type === 'data') this.#found = event.data as readonly SearchResult[];
      if (event.type === 'error') [this.#found, this.#failure] = [undefined, [event.error.message, event.error.hint].filter(Boolean).join(' ')];
    }
    this.#searching = undefined;
    this.requestUpdate();
  }

  async #changed(): Promise<void> {
    this.dispatchEvent(new Event('change'));
    await this.#load();
  }

  async #load(): Promise<void> {
    const reading = (this.#readings += 1);
    await this.#withKnowledge(async (knowledge) => {
      const documents = await knowledge.listDocuments(this.base.name);
      // Files that end close together are each followed by a reading: a later one knows more, whichever ends first.
      if (reading === this.#readings) this.#documents = documents;
    });
  }

  async #withKnowledge(work: (knowledge: Knowledge) => Promise<void>): Promise<void> {
    try {
      await work(await this.place.open());
      this.#refusal = undefined;
    } catch (error) {
      this.#refusal = refusalWords(error);
    }
    this.requestUpdate();
  }
}

function sizeWords(bytes: number): string {
  return bytes < 1_000 ? `${bytes} B` : bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
