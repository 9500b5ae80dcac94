import { baseStyles } from '@inlay/components/element';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ElementModule } from '../../api/api-types.ts';
import { refusalWords } from '../../api/refusal-words.ts';
import type { Session } from '../../session/session.ts';
import { cardListStyles } from '../card-list.styles.ts';
import { controlStyles } from '../control.styles.ts';
import { formStyles } from '../form.styles.ts';
import { listState } from '../list-state.ts';
import { elementsPanelStyles } from './elements-panel.styles.ts';

/** The modules of custom elements that the owner has added: the server fetched each once, and serves it as it was then. */
export class ElementsPanel extends LitElement {
  static override properties = { session: { attribute: false } };
  static override styles = [...baseStyles, controlStyles, cardListStyles, formStyles, elementsPanelStyles];

  declare session: Session;

  #elements: readonly ElementModule[] | undefined;
  #copied: string | undefined;
  #refusal: string | undefined;
  #isAdding = false;

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
      ${this.#refusal === undefined ? nothing : html`<p class="refusal" role="alert">${this.#refusal}</p>`}
      <p class="muted">Elements of other libraries. Add the module that defines one, then a component “Custom element”: give it the element's tag and the path below as its module.</p>
      ${this.#elements === undefined ? listState({ words: 'Reading what was added…', hasFailed: this.#refusal !== undefined, again: this.#load }) : this.#elements.length === 0 ? nothing : html`<ul>${this.#elements.map((element) => html`<li>${this.#item(element)}</li>`)}</ul>`}
      <form @submit=${this.#onSubmit} autocomplete="off">
        <label class="field"><span>Address of a module</span><input name="url" type="url" required pattern="https?://.+" placeholder="https://example.org/my-chart.js" /><small>A JavaScript module, with what it imports by relative paths: up to 200 files of 4 MB together. The server fetches them now and keeps them by their SHA-256; what changes there later changes nothing here. The code runs in your apps: add only what you trust.</small></label>
        <label class="field"><span>Address of its manifest (optional)</span><input name="manifestUrl" type="url" pattern="https?://.+" placeholder="https://example.org/custom-elements.json" /><small>The custom-elements manifest of its package. With it, the inspector has a field for each property of the element, and its events by name.</small></label>
        <div class="actions"><button class="button primary" type="submit">${this.#isAdding ? 'Fetching…' : 'Add the module'}</button></div>
      </form>
    `;
  }

  #item({ hash, url, path, bytes, files, hasManifest }: ElementModule): TemplateResult {
    return html`
      <strong class="address">${url}</strong>
      <span class="address">${path}</span>
      <span class="muted">${new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 }).format(bytes / 1024)} kB${files === 1 ? '' : ` in ${files} files`}${hasManifest ? ', with a manifest' : ''}</span>
      <div class="actions">
        <button class="button" type="button" aria-label="${this.#copied === path ? 'Copied' : 'Copy path'}: ${url}" @click=${() => void this.#copy(path)}>${this.#copied === path ? 'Copied' : 'Copy path'}</button>
        <button class="button plain" type="button" aria-label="Remove ${url}" @click=${() => void this.#remove(hash)}>Remove</button>
      </div>
    `;
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    // Enter takes the keyboard nowhere, so the button is never disabled: a second press while the first is under way does nothing.
    if (this.#isAdding) return;
    this.#isAdding = true;
    void this.#try(() => this.#add(event.target as HTMLFormElement)).then(() => {
      this.#isAdding = false;
      this.requestUpdate();
    });
  };

  async #add(form: HTMLFormElement): Promise<void> {
    const given = new FormData(form);
    const url = String(given.get('url'));
    const manifestUrl = String(given.get('manifestUrl')).trim();
    await this.session.api.addElement(url.trim(), manifestUrl === '' ? undefined : manifestUrl);
    // The address of the next one may have been typed meanwhile.
    if (new FormData(form).get('url') === url) form.reset();
    this.#elements = await this.session.api.listElements();
  }

  async #copy(path: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(path);
      this.#copied = path;
      this.#refusal = undefined;
    } catch {
      this.#refusal = 'The path could not be copied. Mark it and copy it by hand.';
    }
    this.requestUpdate();
  }

  async #remove(hash: string): Promise<void> {
    await this.#try(async () => {
      await this.session.api.removeElement(hash);
      this.#elements = await this.session.api.listElements();
    });
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
