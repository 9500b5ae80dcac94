import { baseStyles } from '@inlay/components/element';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ApiError } from '../../api/api-error.ts';
import type { Resource, ResourceList } from '../../api/api-types.ts';
import type { Session } from '../../session/session.ts';
import { controlStyles } from '../control.styles.ts';
import { readResourceForm } from './resource-form.ts';
import { resourcesPanelStyles } from './resources-panel.styles.ts';

/** What is open in the panel: the list, or the form for one resource or a new one. */
type Editing = { readonly resource: Resource | undefined } | undefined;

/** The AI services that queries can ask: those found, the demo, and those that the user configures here. */
export class ResourcesPanel extends LitElement {
  static override properties = { session: { attribute: false } };
  static override styles = [...baseStyles, controlStyles, resourcesPanelStyles];

  declare session: Session;

  #list: ResourceList | undefined;
  #editing: Editing;
  #refusal: string | undefined;
  #busy = false;

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
      <ul>${list?.resources.map((resource) => html`<li>${this.#item(resource)}</li>`)}</ul>
      <button class="button primary" type="button" @click=${() => this.#edit({ resource: undefined })}>Add a resource</button>
    `;
  }

  #item(resource: Resource): TemplateResult {
    const origin = { configured: resource.hasKey ? `key …${resource.keyTail ?? ''}` : 'no key', detected: 'found on this machine', demo: 'demo' }[resource.origin];
    return html`
      <div class="head"><strong>${resource.name}</strong><span class="badge">${origin}</span></div>
      ${resource.label === null ? nothing : html`<span class="muted">${resource.label}</span>`}
      <span class="address">${resource.baseUrl}</span>
      <span class="muted">${resource.models.slice(0, 3).join(', ') || (resource.schema === 'rest' ? 'REST API' : 'no model named')}${resource.models.length > 3 ? ` and ${resource.models.length - 3} more` : ''}</span>
      ${resource.origin === 'configured' ? html`
        <div class="actions">
          <button class="button" type="button" aria-label="Edit ${resource.name}" @click=${() => this.#edit({ resource })}>Edit</button>
          <button class="button plain" type="button" aria-label="Remove ${resource.name}" @click=${() => void this.#remove(resource.name)}>Remove</button>
        </div>` : nothing}
    `;
  }

  #form(resource: Resource | undefined): TemplateResult {
    return html`
      <form @submit=${this.#onSubmit} autocomplete="off">
        <label class="field"><span>Name</span><input name="name" required pattern="[A-Za-z][A-Za-z0-9_\\-]*" maxlength="80" .value=${resource?.name ?? ''} ?readonly=${resource !== undefined} placeholder="localModel" /><small>Letters, digits, _ and -. Queries use this name.</small></label>
        <label class="field"><span>Kind</span>
          <select name="schema">
            <option value="openai" ?selected=${resource?.schema !== 'rest'}>Models, with the OpenAI schema</option>
            <option value="rest" ?selected=${resource?.schema === 'rest'}>REST API</option>
          </select>
          <small>Queries ask models, or send requests to REST APIs.</small>
        </label>
        <label class="field"><span>Base URL</span><input name="baseUrl" type="url" required .value=${resource?.baseUrl ?? ''} placeholder="http://localhost:11434/v1" /><small>Of a model server, with or without /v1.</small></label>
        <label class="field"><span>API key</span><input name="apiKey" type="password" autocomplete="new-password" placeholder=${resource?.hasKey ? `kept: …${resource.keyTail ?? ''}` : 'none'} /><small>Sealed on the server, never sent to a browser. Empty ${resource?.hasKey ? 'keeps the stored one' : 'means none'}; another base URL needs it again.</small></label>
        <label class="field"><span>Models</span><textarea name="models" rows="3" placeholder="llama3.3:70b" .value=${resource?.models.join('\n') ?? ''}></textarea><small>One a line; the first answers where a query names none.</small></label>
        <label class="field"><span>Headers</span><textarea name="headers" rows="2" placeholder="X-Team: support"></textarea><small>Name: value, one a line.${resource === undefined || resource.headerNames.length === 0 ? '' : ` Stored: ${resource.headerNames.join(', ')}; those stay unless given again.`}</small></label>
        <label class="field"><span>Description</span><input name="description" .value=${resource?.description ?? ''} /></label>
        <div class="actions">
          <button class="button primary" type="submit" ?disabled=${this.#busy}>${resource === undefined ? 'Create resource' : 'Save resource'}</button>
          <button class="button" type="button" @click=${() => this.#edit(undefined)}>Cancel</button>
        </div>
      </form>
    `;
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { name, input } = readResourceForm(new FormData(event.target as HTMLFormElement));
    void this.#try(async () => {
      await this.session.api.saveResource(name, input);
      this.#editing = undefined;
      this.#list = await this.session.api.listResources();
    });
  };

  #edit(editing: Editing): void {
    this.#editing = editing;
    this.#refusal = undefined;
    this.requestUpdate();
  }

  async #load(): Promise<void> {
    await this.#try(async () => {
      this.#list = await this.session.api.listResources();
    });
  }

  async #remove(name: string): Promise<void> {
    await this.#try(async () => {
      await this.session.api.removeResource(name);
      this.#list = await this.session.api.listResources();
    });
  }

  async #try(work: () => Promise<void>): Promise<void> {
    this.#busy = true;
    this.requestUpdate();
    try {
      await work();
      this.#refusal = undefined;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.#refusal = [error.message, error.hint].filter(Boolean).join(' ');
    }
    this.#busy = false;
    this.requestUpdate();
  }
}
