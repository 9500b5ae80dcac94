import { baseStyles } from '@inlay/components/element';
import { loadModelNotes } from '@inlay/runtime/ai';
import type { AiSchema, ModelNotes } from '@inlay/runtime/ai';
import { REST_ACTION, RUN_BEHAVIOURS, SEARCH_ACTION } from '@inlay/runtime/document';
import type { JsonValue, QueryNode } from '@inlay/runtime/document';
import type { Problem } from '@inlay/runtime/problem';
import type { QuerySnapshot } from '@inlay/runtime/queries';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import Copy from 'lucide/dist/esm/icons/copy.mjs';
import Play from 'lucide/dist/esm/icons/play.mjs';
import Plus from 'lucide/dist/esm/icons/plus.mjs';
import Square from 'lucide/dist/esm/icons/square.mjs';
import Trash from 'lucide/dist/esm/icons/trash.mjs';
import { ApiError } from '../../api/api-error.ts';
import type { Resource } from '../../api/api-types.ts';
import { loadEditorNear } from '../../expression-field/load-editor.ts';
import { problemNote, problemNoteStyles } from '../../expression-field/problem-note.ts';
import '../../expression-field/register.ts';
import { queryRunsOf } from '../../session/query-runs.ts';
import { namesInQuery } from '../../session/local-names.ts';
import { LiveController } from '../../session/live-controller.ts';
import { SessionController } from '../../session/session-controller.ts';
import type { Session } from '../../session/session.ts';
import { defineOnce } from '../../expression-field/define-once.ts';
import type { LazyElement } from '../lazy-element.ts';
import { LazyElements } from '../lazy-elements.ts';
import { lazyElementsStyles } from '../lazy-elements.styles.ts';
import { NameField } from '../name-field.ts';
import { controlStyles } from '../control.styles.ts';
import { LastChange } from '../last-change.ts';
import { SessionListener } from '../session-listener.ts';
import { icon } from '../icon.ts';
import { actionChoice } from './action-choice.ts';
import { withLearnt } from './learnt-notes.ts';
import { readLiveQueries } from './live-queries.ts';
import type { LiveQueries } from './live-queries.ts';
import { modelForm } from './model-form.ts';
import { queriesPanelStyles } from './queries-panel.styles.ts';
import { dotStyles } from './dot.styles.ts';
import { asksModel, duplicate, newQuery, setAction, setMembers, setOptions, setResource, setRun } from './query-edit.ts';
import type { ResourceNames } from './query-edit.ts';
import { textOf, valueOf } from './query-form.ts';
import type { QueryForm } from './query-form.ts';
import type { QuerySettings } from './query-settings.ts';
import type { ResultView } from './result-shape.ts';
import { ViewMemory } from './view-memory.ts';
import { RUN_WORDS } from './run-words.ts';

const PARTS = [['inlay-last-change', LastChange], ['inlay-name-field', NameField]] as const;
const RESULT: LazyElement = { tag: 'inlay-result-pane', load: async () => (await import('./result-pane.ts')).ResultPane };
const SETTINGS: LazyElement = { tag: 'inlay-query-settings', load: async () => (await import('./query-settings.ts')).QuerySettingsFields };
const OTHER_FORM: LazyElement = { tag: 'inlay-other-form', load: async () => (await import('./other-form.ts')).OtherForm };
/** What one sees of a query while its settings are closed. */
const BASIC: ReadonlySet<string> = new Set(['resource', 'action', 'run', 'options', 'intervalMs']);

/** The app's queries: what each one does, asked of which resource, run and stop, and what came back. */
export class QueriesPanel extends LitElement {
  static override properties = { session: { attribute: false } };
  static override styles = [...baseStyles, controlStyles, problemNoteStyles, dotStyles, lazyElementsStyles, queriesPanelStyles];

  declare session: Session;
  /** Where notes come from; a test puts something else in its place. */
  loadNotes = loadModelNotes;

  protected readonly following = new SessionController(this, () => this.session, ['document', 'query']);
  protected readonly reading = new SessionListener(this, () => this.session, { events: ['resources'], react: () => void this.#loadResources() });
  readonly #lazy = new LazyElements(this);
  readonly #live = new LiveController<LiveQueries>(this, () => readLiveQueries(this.session.app));
  #resources: readonly Resource[] = [];
  #readings = 0;
  #bases: readonly string[] | undefined;
  readonly #notes = new Map<string, ModelNotes | undefined>();
  #refusal: string | undefined;
  readonly #views = new Map<string, ResultView | undefined>();
  #kept: ViewMemory | undefined;
  #areSettingsOpen = false;
  #isMoreOpen = false;

  constructor() {
    super();
    for (const [tag, element] of PARTS) defineOnce(tag, element);
    loadEditorNear(this);
    // Before the editor that has the keyboard, to which these keys mean a new line.
    this.addEventListener('keydown', this.#onKey, { capture: true });
  }

  protected override firstUpdated(): void {
    void this.#loadResources();
  }

  /** What keeps knowledge bases is opened only where a query searches one. */
  #basesFor({ action }: QueryNode): readonly string[] {
    if (action === SEARCH_ACTION && this.#bases === undefined) {
      this.#bases = [];
      void this.#loadBases();
    }
    return this.#bases ?? [];
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#lazy.arrived();
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const { queries } = this.session.document;
    const names = Object.keys(queries);
    const name = this.#open;
    return html`
      <div class="list" role="group" aria-label="Queries">
        ${names.map((each) => html`
          <button class="query" type="button" aria-pressed=${each === name} @click=${() => this.#choose(each)}>
            <span class="dot ${dotOf(this.#live.value?.snapshots.get(each))}"></span>${each}
          </button>
        `)}
        <button class="button plain" type="button" @click=${this.#add}>${icon(Plus)} Query</button>
      </div>
      ${name === undefined ? html`<p class="empty muted">This app has no query yet. Add one to ask a model or a REST API, or to prepare data.</p>` : this.#editor(name, queries[name]!)}
    `;
  }

  /** The query that is shown, if the app has one. */
  get #open(): string | undefined {
    const { openQuery = '', document: { queries } } = this.session;
    return Object.hasOwn(queries, openQuery) ? openQuery : Object.keys(queries)[0];
  }

  #editor(name: string, query: QueryNode): TemplateResult {
    const snapshot = this.#live.value?.snapshots.get(name);
    return html`
      <div class="editor">
        <div class="options">
          ${this.#bar(name, snapshot)}
          ${this.#refusal === undefined ? nothing : html`<p class="refusal" role="alert">${this.#refusal}</p>`}
          ${this.#kindField(name, query)}
          ${this.#form(name, query)}
          ${this.#settings(name, query)}
          <inlay-last-change .session=${this.session} .name=${name}></inlay-last-change>
        </div>
        <div class="result" role="region" aria-label="Result">${snapshot === undefined ? nothing : this.#result(name, snapshot)}</div>
      </div>
    `;
  }

  #bar(name: string, snapshot: QuerySnapshot | undefined): TemplateResult {
    const query = this.session.app.query(name);
    return html`
      <div class="bar">
        <inlay-name-field .name=${name} .rename=${(to: string) => this.#rename(name, to)}></inlay-name-field>
        ${snapshot?.isFetching
          ? html`<button class="button" type="button" @click=${() => query?.abort()}>${icon(Square)} Stop</button>`
          : html`<button class="button primary" type="button" @click=${() => void this.#run(name)}>${icon(Play)} Run</button>`}
        <button class="button plain" type="button" title="Duplicate this query" aria-label="Duplicate ${name}" @click=${() => this.#duplicate(name)}>${icon(Copy)}</button>
        <button class="button plain" type="button" title="Remove this query" aria-label="Remove ${name}" @click=${() => this.#apply(() => [{ type: 'removeQuery', name }])}>${icon(Trash)}</button>
      </div>
    `;
  }

  #result(name: string, snapshot: QuerySnapshot): TemplateResult {
    const runs = this.#live.value?.runs.get(name) ?? [];
    const isBatch = this.session.document.queries[name]?.forEach !== undefined;
    if (snapshot.status === 'idle' && !snapshot.isFetching && runs.length === 0 && !isBatch) return html`<span class="muted">Not run yet.</span>`;
    return this.#lazy.show(RESULT, () => html`
      <inlay-result-pane .query=${this.session.app.query(name)} .snapshot=${snapshot} .runs=${runs} .view=${this.#viewOf(name)} .isBatch=${isBatch}
        @view-change=${(event: CustomEvent<{ readonly view: ResultView }>) => this.#setView(name, event.detail.view)} @forget-runs=${() => void this.#forgetRuns(name)}></inlay-result-pane>
    `);
  }

  #settings(name: string, query: QueryNode): TemplateResult {
    const hasSettings = Object.keys(query).some((member) => !BASIC.has(member));
    const settings: QuerySettings = {
      name, query, document: this.session.document, problems: this.#live.value?.problems ?? [],
      problemOf: (member) => this.#problemOf(['queries', name, member].join('.')),
      localsOf: (member) => namesInQuery(this.session, name, member),
      set: (changes) => this.#apply((document) => setMembers(document, name, changes)),
    };
    return html`
      <details class="more-settings" ?open=${hasSettings} @toggle=${this.#onSettings}>
        <summary>Settings</summary>
        ${hasSettings || this.#areSettingsOpen ? this.#lazy.show(SETTINGS, () => html`<inlay-query-settings .settings=${settings}></inlay-query-settings>`) : nothing}
      </details>
    `;
  }

  readonly #openMore = (): void => {
    this.#isMoreOpen = true;
    this.requestUpdate();
  };

  readonly #onSettings = (event: Event): void => {
    // Once seen, they stay: closing hides them.
    this.#areSettingsOpen ||= (event.target as HTMLDetailsElement).open;
    this.requestUpdate();
  };

  #form(name: string, query: QueryNode): TemplateResult {
    const form: QueryForm = {
      query,
      resources: this.#resources.filter(({ schema }) => (schema === 'rest') === (query.action === REST_ACTION)),
      bases: this.#basesFor(query),
      lazy: this.#lazy,
      more: { isOpen: this.#isMoreOpen, open: this.#openMore },
      problemOf: (option) => this.#problemOf(['queries', name, 'options', option].join('.')),
      resultOf: (option) => this.#live.value?.results.get(`${name}.${option}`),
      locals: () => namesInQuery(this.session, name, 'options'),
      notes: this.#notesFor(name),
      targets: { queries: Object.keys(this.session.document.queries).filter((each) => each !== name), functions: Object.keys(this.session.document.functions) },
      setResource: (resource) => this.#apply((document) => setResource(document, name, resource)),
      setOptions: (changes) => this.#apply((document) => setOptions(document, name, changes)),
    };
    const run = this.#runField(name, query);
    return asksModel(query.action) ? modelForm(form, run) : this.#lazy.show(OTHER_FORM, () => html`<inlay-other-form .form=${form} .run=${run}></inlay-other-form>`);
  }

  #kindField(name: string, { action }: QueryNode): TemplateResult {
    return html`
      ${actionChoice(action, { schema: this.#schemaOf(name), notes: this.#notesFor(name) }, (chosen) => this.#setAction(name, chosen))}
    `;
  }

  /** What the resource that answers a query speaks. */
  #schemaOf(name: string): AiSchema {
    const schema = this.#askedBy(name)?.schema ?? 'openai';
    return schema === 'rest' ? 'openai' : schema;
  }

  #modelOf(name: string): string | undefined {
    return textOf((this.#live.value?.results.get(`${name}.model`) as JsonValue | undefined) ?? this.session.document.queries[name]?.options['model']) || this.#askedBy(name)?.models[0];
  }

  /** The resource for models that a query asks, or that answers in its place. */
  #askedBy(name: string): Resource | undefined {
    const models = this.#resources.filter(({ schema }) => schema !== 'rest');
    return models.find((resource) => resource.name === this.session.document.queries[name]?.resource) ?? models[0];
  }

  #notesFor(name: string): ModelNotes | undefined {
    const model = this.#modelOf(name);
    return withLearnt(this.#notesOf(model), this.#askedBy(name)?.learnt ?? [], model);
  }

  /** What is known of a model; fetched once, shown when it is there. */
  #notesOf(model: string | undefined): ModelNotes | undefined {
    if (model !== undefined && !this.#notes.has(model)) {
      this.#notes.set(model, undefined);
      void this.#loadNotes(model);
    }
    return model === undefined ? undefined : this.#notes.get(model);
  }

  /** Notes are an extra: where their table cannot be fetched, the form goes without, and asks again when it is next drawn; Chromium gives the same failure until the page is loaded again. */
  async #loadNotes(model: string): Promise<void> {
    try {
      this.#notes.set(model, await this.loadNotes(model));
      this.requestUpdate();
    } catch {
      this.#notes.delete(model);
    }
  }

  #runField(name: string, query: QueryNode): TemplateResult {
    return html`
      <label class="field"><span>Run</span>
        <select @change=${(event: Event) => this.#apply((document) => setRun(document, name, RUN_BEHAVIOURS.find((run) => run === valueOf(event)) ?? 'manual'))}>
          ${RUN_BEHAVIOURS.map((run) => html`<option value=${run} ?selected=${query.run === run}>${RUN_WORDS[run]}</option>`)}
        </select>
      </label>
      ${problemNote(this.#problemOf(['queries', name, 'run'].join('.')))}
    `;
  }

  /** What is wrong at a place or inside it, the errors first. */
  #problemOf(place: string): Problem | undefined {
    const found = this.#live.value?.problems.filter(({ path }) => `${path.join('.')}.`.startsWith(`${place}.`)) ?? [];
    return found.find(({ severity }) => severity === 'error') ?? found[0];
  }

  get #memory(): ViewMemory {
    return (this.#kept ??= new ViewMemory(this.session.id));
  }

  get #resourceNames(): ResourceNames {
    const names = (isRest: boolean): readonly string[] => this.#resources.filter(({ schema }) => (schema === 'rest') === isRest).map(({ name }) => name);
    return { models: names(false), rest: names(true) };
  }

  #setAction(name: string, action: string): void {
    this.#bases = undefined;
    this.#apply((document) => setAction(document, name, { action, resources: this.#resourceNames }));
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const name = this.#open;
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || name === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (this.#live.value?.snapshots.get(name)?.isFetching !== true) void this.#run(name);
  };

  /** Runs a query, and looks what was learnt of its model. */
  async #run(name: string): Promise<void> {
    const warned = (await this.session.app.query(name)?.trigger())?.warnings.length ?? 0;
    if (warned > 0) await this.#loadResources();
  }

  #choose(name: string): void {
    this.session.showQuery(name);
    // One may have been added in the meantime.
    this.#bases = undefined;
    this.requestUpdate();
  }

  #viewOf(name: string): ResultView | undefined {
    if (!this.#views.has(name)) this.#views.set(name, this.#memory.read(name));
    return this.#views.get(name);
  }

  #setView(name: string, view: ResultView): void {
    this.#views.set(name, view);
    this.#memory.keep(name, view);
    this.requestUpdate();
  }

  /** The button that said so goes with them: the keyboard goes to the query. */
  async #forgetRuns(name: string): Promise<void> {
    queryRunsOf(this.session.app).forget(name);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.query[aria-pressed="true"]')?.focus();
  }

  /** Gives a query another name, everywhere, or says why not. */
  #rename(name: string, to: string): Problem | undefined {
    const view = this.#viewOf(name);
    const refused = this.session.apply([{ type: 'renameQuery', name, to }]);
    if (refused !== undefined) return refused;
    queryRunsOf(this.session.app).rename(name, to);
    if (view !== undefined) this.#setView(to, view);
    this.session.showQuery(to);
    return undefined;
  }

  #duplicate(name: string): void {
    const edit = duplicate(this.session.document, name);
    if (edit === undefined) return;
    this.session.showQuery(edit.name);
    this.#apply(() => [edit]);
  }

  readonly #add = (): void => {
    const edit = newQuery(this.session.document, this.#resourceNames);
    this.session.showQuery(edit.name);
    this.#apply(() => [edit]);
  };

  #apply(edits: (document: Session['document']) => Parameters<Session['apply']>[0]): void {
    this.#refusal = this.session.apply(edits(this.session.document))?.message;
    this.requestUpdate();
  }

  /** Places that cannot be opened have none; the Knowledge panel says what is wrong there. */
  async #loadBases(): Promise<void> {
    const lists = await Promise.all(this.session.knowledge.map((place) => place.open().then((knowledge) => knowledge.listBases()).catch(() => [])));
    this.#bases = [...new Set(lists.flat().map(({ name }) => name))].sort();
    this.requestUpdate();
  }

  async #loadResources(): Promise<void> {
    try {
      const reading = (this.#readings += 1);
      const { resources } = await this.session.api.listResources();
      // A later reading knows more, whichever ends first.
      if (reading === this.#readings) this.#resources = resources;
      this.requestUpdate();
    } catch (error) {
      // The resources panel says what is wrong; here a name can still be kept as it is.
      if (!(error instanceof ApiError)) throw error;
    }
  }
}

function dotOf(snapshot: QuerySnapshot | undefined): string {
  return snapshot === undefined ? 'idle' : snapshot.isFetching ? 'running' : snapshot.status;
}
