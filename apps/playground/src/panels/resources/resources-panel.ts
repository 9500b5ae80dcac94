import { baseStyles } from '@inlay/components/element';
import { RESOURCE_PRESETS, SCHEMA_NAMES } from '@inlay/runtime/ai';
import type { ResourcePreset } from '@inlay/runtime/ai';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ApiError } from '../../api/api-error.ts';
import type { ConnectionReport, Resource, ResourceList } from '../../api/api-types.ts';
import type { Session } from '../../session/session.ts';
import { cardListStyles } from '../card-list.styles.ts';
import { controlStyles } from '../control.styles.ts';
import { listState } from '../list-state.ts';
import { learntLines } from './learnt-lines.ts';
import { holderFor } from '../../session/holder-for.ts';
import { whyMissing } from '../../session/kit.ts';
import { RESOURCE_MEDIA_TYPE } from '../../session/dragged-kind.ts';
import { chatEdits } from '../../session/ready-made-edits.ts';
import { resourceFields } from './resource-fields.ts';
import { FormError, readResourceForm } from './resource-form.ts';
import { formStyles } from '../form.styles.ts';
import { resourcesPanelStyles } from './resources-panel.styles.ts';

/** What is open in the panel: the list, or the form for one resource or a new one. */
type Editing = { readonly resource: Resource | undefined } | undefined;

/** The AI services that queries can ask: those found, the demo, and those that the user configures here. */
export class ResourcesPanel extends LitElement {
  static override properties = { session: { attribute: false } };
  static override styles = [...baseStyles, controlStyles, cardListStyles, formStyles, resourcesPanelStyles];

  declare session: Session;

  #list: ResourceList | undefined;
  #readings = 0;
  #editing: Editing;
  #preset: ResourcePreset | undefined;
  #report: ConnectionReport | undefined;
  /** Whether the form has the models that were found. */
  #areModelsTaken = false;
  #refusal: string | undefined;
  /** What is being sent or tested: a form that is on its way is not sent again. */
  #sent: Editing;
  #tested: Editing;
  /** Choices of presets are saved one after another: each is the whole of them. */
  #presetsSaved: Promise<unknown> = Promise.resolve();

  protected override firstUpdated(): void {
    void this.#load();
  }

  protected override render(): TemplateResult {
    return html`
      ${this.#refusal === undefined ? nothing : html`<p class="refusal" role="alert">${this.#refusal}</p>`}
      ${this.#editing === undefined ? this.#overview() : this.#form(this.#editing.resource)}
    `;
  }

  #overview(): TemplateResult {
    const list = this.#list;
    return html`
      <p class="muted">A query names a resource. Where no resource has that name, ${list === undefined ? 'the first one' : html`<strong>${list.standIn}</strong>`} answers.</p>
      ${list === undefined ? listState({ words: 'Reading the resources…', hasFailed: this.#refusal !== undefined, again: () => void this.#load() }) : html`<ul>${list.resources.map((resource) => html`<li>${this.#item(resource)}</li>`)}</ul>`}
      <button class="button primary" type="button" @click=${() => this.#edit({ resource: undefined })}>Add a resource</button>
      ${list === undefined ? nothing : this.#presets()}
    `;
  }

  get #disabled(): readonly string[] {
    return this.#list?.disabledPresets ?? [];
  }

  /** Which services are offered for new resources. */
  #presets(): TemplateResult {
    return html`
      <details>
        <summary>Presets</summary>
        <p class="muted">What a new resource can begin with. Resources that are there already stay as they are.</p>
        <ul class="presets">${RESOURCE_PRESETS.map(({ title }) => html`
          <li><label><input type="checkbox" name=${title} .checked=${live(!this.#disabled.includes(title))} @change=${this.#onPreset}>${title}</label></li>`)}
        </ul>
      </details>
    `;
  }

  readonly #onPreset = (event: Event): void => {
    const { name, checked } = event.target as HTMLInputElement;
    const { api } = this.session;
    const others = this.#disabled.filter((title) => title !== name);
    const disabledPresets = checked ? others : [...others, name];
    this.#list = { ...this.#list!, disabledPresets };
    void this.#try(async () => {
      const saving = this.#presetsSaved.then(() => api.savePresets(disabledPresets));
      this.#presetsSaved = saving.catch(() => undefined);
      await saving.catch(async (error: unknown) => {
        await this.#read();
        throw error;
      });
    });
  };

  #item(resource: Resource): TemplateResult {
    const origin = { configured: resource.hasKey ? `key …${resource.keyTail ?? ''}` : 'no key', detected: 'found on this machine', demo: 'demo' }[resource.origin];
    const isModel = resource.schema !== 'rest';
    return html`
      <div class="head" draggable=${isModel ? 'true' : 'false'} title=${isModel ? 'Drag to the canvas for a chat' : nothing} @dragstart=${(event: DragEvent) => event.dataTransfer?.setData(RESOURCE_MEDIA_TYPE, resource.name)}><strong>${resource.name}</strong>${resource.settings.disabled === true ? html`<span class="badge">off</span>` : nothing}<span class="badge">${resource.schema === 'rest' ? 'REST' : SCHEMA_NAMES[resource.schema]}</span><span class="badge">${origin}</span></div>
      ${resource.label === null ? nothing : html`<span class="muted">${resource.label}</span>`}
      <span class="address">${resource.baseUrl}</span>
      <span class="muted">${resource.models.slice(0, 3).join(', ') || (resource.schema === 'rest' ? 'REST API' : 'no model named')}${resource.models.length > 3 ? ` and ${resource.models.length - 3} more` : ''}</span>
      ${this.#learnt(resource)}
      <div class="actions">
        ${isModel ? html`<button class="button" type="button" aria-label="Add a chat with ${resource.name}" @click=${() => void this.#addChat(resource.name)}>Add a chat</button>` : nothing}
        ${resource.origin === 'configured' ? html`
          <button class="button" type="button" aria-label="Edit ${resource.name}" @click=${() => this.#edit({ resource })}>Edit</button>
          <button class="button plain" type="button" aria-label="Remove ${resource.name}" @click=${() => void this.#remove(resource.name)}>Remove</button>` : nothing}
      </div>
    `;
  }

  /** A chat with a model of the resource, where a new component goes. */
  async #addChat(resource: string): Promise<void> {
    const missing = await whyMissing(['chat']);
    this.#refusal = missing ?? this.#placeChat(resource);
    this.requestUpdate();
  }

  #placeChat(resource: string): string | undefined {
    const { document, selection, app } = this.session;
    const parent = holderFor(document, { type: 'chat', near: selection, page: app.page }) ?? app.page;
    const made = chatEdits(document, resource, { parent });
    const refused = 'refused' in made ? made.refused : this.session.apply(made.edits)?.message;
    if ('name' in made && refused === undefined) this.session.select(made.name);
    return refused;
  }

  /** What its models refused, which is left out without being asked for again. */
  #learnt({ name, learnt }: Resource): TemplateResult | typeof nothing {
    if (learnt.length === 0) return nothing;
    return html`
      <div class="learnt">
        <ul aria-label="Learnt of the models of ${name}">${learntLines(learnt).map(({ model, words, since }) => html`<li><strong>${model}</strong> refuses ${words} <span class="muted">since ${since}</span></li>`)}</ul>
        <button class="button" type="button" title="Ask again, and learn anew" aria-label="Forget what was learnt of ${name}" @click=${() => void this.#forget(name)}>Forget</button>
      </div>
    `;
  }

  #form(resource: Resource | undefined): TemplateResult {
    return html`
      <form @submit=${this.#onSubmit} autocomplete="off">
        ${resourceFields({ resource, preset: this.#preset, offered: RESOURCE_PRESETS.filter(({ title }) => !this.#disabled.includes(title)) }, this.#choosePreset)}
        <div class="actions">
          <button class="button primary" type="submit">${resource === undefined ? 'Create resource' : 'Save resource'}</button>
          <button class="button" type="button" @click=${this.#onTest}>Test connection</button>
          <button class="button" type="button" @click=${() => this.#edit(undefined)}>Cancel</button>
        </div>
        <div class="report" role="status">${this.#tested !== undefined ? html`<p class="muted">Testing…</p>` : this.#report === undefined ? nothing : this.#checks(this.#report)}</div>
      </form>
    `;
  }

  #checks({ checks, models }: ConnectionReport): TemplateResult {
    return html`
      ${checks.map(({ ok, message, hint }) => html`<p class=${ok ? 'good' : 'bad'}>${ok ? 'Works' : 'Fails'}: ${message} ${hint}</p>`)}
      ${models.length === 0 ? nothing : html`<p class="muted">Models there: ${models.slice(0, 12).join(', ')}${models.length > 12 ? ` and ${models.length - 12} more` : ''}</p>`}
      ${models.length === 0 || this.#areModelsTaken ? nothing : html`<button class="button" type="button" @click=${() => this.#takeModels(models)}>Use these models</button>`}
    `;
  }

  #takeModels(models: readonly string[]): void {
    this.renderRoot.querySelector<HTMLTextAreaElement>('textarea[name=models]')!.value = models.join('\n');
    this.#areModelsTaken = true;
    this.requestUpdate();
  }

  readonly #choosePreset = (preset: ResourcePreset | undefined): void => {
    this.#preset = preset;
    this.requestUpdate();
  };

  readonly #onTest = (event: Event): void => {
    const form = (event.target as HTMLElement).closest('form');
    const editing = this.#editing;
    if (form === null || this.#tested !== undefined || !form.reportValidity()) return;
    this.#tested = editing;
    void this.#try(async () => {
      const { name, input } = readResourceForm(new FormData(form));
      this.#report = undefined;
      const report = await this.session.api.testResource(name, input);
      // It says nothing of another form that was opened meanwhile.
      if (this.#editing === editing) this.#report = report;
      this.#areModelsTaken = input.models?.join() === report.models.join();
    }).finally(() => {
      this.#tested = undefined;
      this.requestUpdate();
      // It stands below the buttons, where the panel may end.
      void this.updateComplete.then(() => this.renderRoot.querySelector('.report')?.scrollIntoView({ block: 'nearest' }));
    });
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const editing = this.#editing;
    if (this.#sent === editing) return;
    this.#sent = editing;
    void this.#try(async () => {
      const { name, input } = readResourceForm(new FormData(event.target as HTMLFormElement));
      await this.session.api.saveResource(name, input);
      // A form that was opened meanwhile stays.
      if (this.#editing === editing) this.#editing = undefined;
      await this.#readAgain();
    }).finally(() => { this.#sent = undefined; });
  };

  #edit(editing: Editing): void {
    this.#editing = editing;
    this.#preset = undefined;
    this.#report = undefined;
    this.#refusal = undefined;
    this.requestUpdate();
  }

  async #load(): Promise<void> {
    await this.#try(() => this.#read());
  }

  /** A later reading knows more, whichever ends first. */
  async #read(): Promise<void> {
    const reading = (this.#readings += 1);
    const list = await this.session.api.listResources();
    if (reading === this.#readings) this.#list = list;
  }

  /** After a change, of which other panels hear. */
  async #readAgain(): Promise<void> {
    this.session.announce('resources');
    await this.#read();
  }

  async #remove(name: string): Promise<void> {
    await this.#try(async () => {
      await this.session.api.removeResource(name);
      await this.#readAgain();
    });
  }

  async #forget(name: string): Promise<void> {
    await this.#try(async () => {
      await this.session.api.forgetLearnt(name);
      await this.#readAgain();
    });
  }

  async #try(work: () => Promise<void>): Promise<void> {
    this.requestUpdate();
    try {
      await work();
      this.#refusal = undefined;
    } catch (error) {
      if (!(error instanceof ApiError || error instanceof FormError)) throw error;
      this.#refusal = [error.message, 'hint' in error ? error.hint : ''].filter(Boolean).join(' ');
    }
    this.requestUpdate();
  }
}
