import { baseStyles } from '@inlay/components/element';
import { loadModelNotes } from '@inlay/runtime/ai';
import type { ModelNotes, OptionName } from '@inlay/runtime/ai';
import { RUN_BEHAVIOURS } from '@inlay/runtime/document';
import type { JsonValue, QueryNode } from '@inlay/runtime/document';
import type { Problem } from '@inlay/runtime/problem';
import type { QuerySnapshot } from '@inlay/runtime/queries';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import Play from 'lucide/dist/esm/icons/play.mjs';
import Plus from 'lucide/dist/esm/icons/plus.mjs';
import Square from 'lucide/dist/esm/icons/square.mjs';
import Trash from 'lucide/dist/esm/icons/trash.mjs';
import { ApiError } from '../../api/api-error.ts';
import type { Resource } from '../../api/api-types.ts';
import '../../expression-field/register.ts';
import { LiveController } from '../../session/live-controller.ts';
import { SessionController } from '../../session/session-controller.ts';
import type { Session } from '../../session/session.ts';
import { controlStyles } from '../control.styles.ts';
import { icon } from '../icon.ts';
import { actionChoice, isSmall, optionLabel, optionsOf, smallField } from './action-choice.ts';
import { queriesPanelStyles } from './queries-panel.styles.ts';
import { newQuery, readTemperature, setAction, setOption, setResource, setRun } from './query-edit.ts';
import { queryResultTemplate } from './query-result.ts';

const RUN_WORDS: Readonly<Record<QueryNode['run'], string>> = {
  manual: 'When something triggers it',
  onLoad: 'When the page loads',
  automatic: 'When what it reads changes',
  interval: 'At an interval',
};

/** What the panel reads of the running app. */
interface LiveQueries {
  readonly snapshots: ReadonlyMap<string, QuerySnapshot>;
  readonly problems: readonly Problem[];
}

/** The app's queries: what each one asks of which resource, run and stop, and what came back. */
export class QueriesPanel extends LitElement {
  static override properties = { session: { attribute: false } };
  static override styles = [...baseStyles, controlStyles, queriesPanelStyles];

  declare session: Session;

  protected readonly following = new SessionController(this, () => this.session, ['document']);
  readonly #live = new LiveController<LiveQueries>(this, () => this.#readLive());
  #chosen: string | undefined;
  #resources: readonly Resource[] = [];
  readonly #notes = new Map<string, ModelNotes | undefined>();
  #refusal: string | undefined;

  protected override firstUpdated(): void {
    void this.#loadResources();
  }

  protected override render(): TemplateResult {
    const { queries } = this.session.document;
    const names = Object.keys(queries);
    const name = this.#chosen !== undefined && Object.hasOwn(queries, this.#chosen) ? this.#chosen : names[0];
    return html`
      <div class="list" role="group" aria-label="Queries">
        ${names.map((each) => html`
          <button class="query" type="button" aria-pressed=${each === name} @click=${() => this.#choose(each)}>
            <span class="dot ${dotOf(this.#live.value?.snapshots.get(each))}"></span>${each}
          </button>
        `)}
        <button class="button plain" type="button" @click=${this.#add}>${icon(Plus)} Query</button>
      </div>
      ${name === undefined ? html`<p class="empty muted">This app has no query yet. Add one to ask a model.</p>` : this.#editor(name, queries[name]!)}
    `;
  }

  #editor(name: string, query: QueryNode): TemplateResult {
    const snapshot = this.#live.value?.snapshots.get(name);
    return html`
      <div class="editor">
        <div class="options">
          ${this.#bar(name, snapshot)}
          ${this.#refusal === undefined ? nothing : html`<p class="refusal" role="alert">${this.#refusal}</p>`}
          ${this.#service(name, query)}
          ${this.#actionOptions(name, query)}
        </div>
        <div class="result" aria-label="Result">${snapshot === undefined ? nothing : queryResultTemplate(snapshot)}</div>
      </div>
    `;
  }

  #bar(name: string, snapshot: QuerySnapshot | undefined): TemplateResult {
    const query = this.session.app.query(name);
    return html`
      <div class="bar">
        <strong>${name}</strong>
        ${snapshot?.isFetching
          ? html`<button class="button" type="button" @click=${() => query?.abort()}>${icon(Square)} Stop</button>`
          : html`<button class="button primary" type="button" @click=${() => void query?.trigger()}>${icon(Play)} Run</button>`}
        <button class="button plain" type="button" title="Remove this query" aria-label="Remove ${name}" @click=${() => this.#apply(() => [{ type: 'removeQuery', name }])}>${icon(Trash)}</button>
      </div>
    `;
  }

  #service(name: string, query: QueryNode): TemplateResult {
    const names = this.#resources.map((resource) => resource.name);
    const resource = this.#resources.find((each) => each.name === query.resource) ?? this.#resources[0];
    const { model, temperature } = query.options;
    const notes = this.#notesOf(textOf(model) || resource?.models[0]);
    return html`
      <div class="row">
        <label class="field"><span>Resource</span>
          <select @change=${(event: Event) => this.#apply((document) => setResource(document, name, valueOf(event)))}>
            ${names.includes(query.resource) ? nothing : html`<option value=${query.resource} selected>${query.resource}${names[0] === undefined ? '' : ` (${names[0]} answers)`}</option>`}
            ${names.map((each) => html`<option value=${each} ?selected=${each === query.resource}>${each}</option>`)}
          </select>
        </label>
        ${actionChoice(query.action, { schema: resource?.schema ?? 'openai', notes }, (action) => this.#apply((document) => setAction(document, name, action)))}
        <label class="field"><span>Model</span>
          <input list="models" .value=${textOf(model)} placeholder=${resource?.models[0] ?? 'the first one'} @change=${(event: Event) => this.#apply((document) => setOption(document, name, { option: 'model', value: valueOf(event).trim() }))} />
          <datalist id="models">${resource?.models.map((each) => html`<option value=${each}></option>`)}</datalist>
        </label>
        <label class="field"><span>Temperature</span>
          <input inputmode="decimal" .value=${textOf(temperature)} placeholder="default" @change=${(event: Event) => this.#apply((document) => setOption(document, name, { option: 'temperature', value: readTemperature(valueOf(event)) }))} />
          ${notes?.options.temperature === undefined ? nothing : html`<small>${notes.options.temperature} It is left out.</small>`}
        </label>
        <label class="field"><span>Run</span>
          <select @change=${(event: Event) => this.#apply((document) => setRun(document, name, RUN_BEHAVIOURS.find((run) => run === valueOf(event)) ?? 'manual'))}>
            ${RUN_BEHAVIOURS.map((run) => html`<option value=${run} ?selected=${query.run === run}>${RUN_WORDS[run]}</option>`)}
          </select>
        </label>
      </div>
    `;
  }

  #actionOptions(name: string, query: QueryNode): TemplateResult {
    const { own, shared } = optionsOf(query.action);
    const field = (option: OptionName): TemplateResult => (isSmall(option)
      ? smallField(option, query.options[option], (value) => this.#apply((document) => setOption(document, name, { option, value })))
      : this.#template(name, query, { option, label: optionLabel(option) }));
    return html`
      ${own.filter((option) => !isSmall(option)).map(field)}
      <div class="row">${own.filter(isSmall).map(field)}</div>
      ${shared.length === 0 ? nothing : html`<details><summary>More options</summary>${shared.filter((option) => !isSmall(option)).map(field)}<div class="row">${shared.filter(isSmall).map(field)}</div></details>`}
    `;
  }

  #template(name: string, query: QueryNode, { option, label }: { readonly option: string; readonly label: string }): TemplateResult {
    const path = ['queries', name, 'options', option].join('.');
    const problem = this.#live.value?.problems.find((each) => each.path.join('.') === path);
    return html`
      <inlay-expression-field
        .label=${label}
        .value=${textOf(query.options[option])}
        .problem=${problem}
        .multiline=${true}
        @value-change=${(event: CustomEvent<{ readonly value: string }>) => this.#apply((document) => setOption(document, name, { option, value: event.detail.value }))}
      ></inlay-expression-field>
    `;
  }

  /** What is known of a model; loaded once, shown when it is there. */
  #notesOf(model: string | undefined): ModelNotes | undefined {
    if (model !== undefined && !this.#notes.has(model)) {
      this.#notes.set(model, undefined);
      void this.#loadNotes(model);
    }
    return model === undefined ? undefined : this.#notes.get(model);
  }

  async #loadNotes(model: string): Promise<void> {
    this.#notes.set(model, await loadModelNotes(model));
    this.requestUpdate();
  }

  #choose(name: string): void {
    this.#chosen = name;
    this.requestUpdate();
  }

  readonly #add = (): void => {
    const edit = newQuery(this.session.document, this.#resources[0]?.name ?? 'demo');
    this.#chosen = edit.name;
    this.#apply(() => [edit]);
  };

  #apply(edits: (document: Session['document']) => Parameters<Session['apply']>[0]): void {
    this.#refusal = this.session.apply(edits(this.session.document))?.message;
    this.requestUpdate();
  }

  #readLive(): LiveQueries {
    const { app } = this.session;
    const names = Object.keys(app.liveDocument.queries);
    const snapshots = new Map(names.flatMap((name) => {
      const query = app.query(name);
      return query === undefined ? [] : [[name, query.snapshot.value] as const];
    }));
    return { snapshots, problems: app.problems };
  }

  async #loadResources(): Promise<void> {
    try {
      this.#resources = (await this.session.api.listResources()).resources;
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

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}

function textOf(value: JsonValue | undefined): string {
  return value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value);
}
