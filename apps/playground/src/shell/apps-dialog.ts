import { createPageHost } from '@inlay/components/app-view';
import { definitions, fetchKindsOf } from '../session/kit.ts';
import { baseStyles } from '@inlay/components/element';
import { formatDocument, parseDocument } from '@inlay/runtime/document';
import type { AppDocument } from '@inlay/runtime/document';
import { isAppFile } from '@inlay/runtime/history';
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ApiError } from '../api/api-error.ts';
import type { AppSummary } from '../api/api-types.ts';
import { refusalWords } from '../api/refusal-words.ts';
import { controlStyles } from '../panels/control.styles.ts';
import { listState } from '../panels/list-state.ts';
import type { Session } from '../session/session.ts';
import { DialogElement } from './dialog-element.ts';
import { dialogStyles } from './dialog.styles.ts';
import { emptyApp } from './empty-app.ts';
import { appAddress } from './open-place.ts';

/** Marks a choice that is an example, by its place in the list, and no app. */
const EXAMPLE = 'example:';
/** A document file is no larger than this; bytes. */
const MAX_FILE = 20_000_000;

const appsStyles = css`
  section {
    display: grid;
    gap: var(--_space-8);
    margin-block-end: var(--_space-16);
  }

  h3 {
    margin: 0;
    color: var(--_text-muted);
    font-size: var(--_size-tiny);
    font-weight: var(--_weight-strong);
    letter-spacing: 0.04em;
  }

  ul {
    display: grid;
    margin: 0;
    padding: 0;
    max-block-size: 40vh;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    list-style: none;
    overflow: auto;
  }

  li + li {
    border-block-start: 1px solid var(--_line);
  }

  li a {
    display: block;
    padding: var(--_space-8) var(--_space-12);
    color: inherit;
    text-decoration: none;
    overflow-wrap: anywhere;
  }

  li a:hover {
    background: var(--_hover);
  }

  li a:focus-visible {
    outline-offset: -2px;
  }

  li a[aria-current] {
    background: var(--_accent-soft);
    font-weight: var(--_weight-strong);
  }

  .new {
    display: grid;
    grid-template-columns: 1fr 1fr auto;
    gap: var(--_space-8);
    align-items: end;
  }

  .ways:not(.end) {
    justify-content: start;
  }

  @media (width < 500px) {
    .new {
      grid-template-columns: 1fr;
    }
  }
`;

/** Every app of this server to open, a new one, empty or as a copy, and one from a file or into one. */
export class AppsDialog extends DialogElement {
  static override properties = { session: { attribute: false } };
  static override styles = [...baseStyles, controlStyles, dialogStyles, appsStyles];

  declare session: Session;

  protected override readonly labelled = { by: 'title' };

  #apps: readonly AppSummary[] | undefined;
  #examples: readonly AppDocument[] = [];
  #refusal: string | undefined;
  #isMaking = false;

  /** Shows the dialog with the apps as they are now. */
  override async open(): Promise<void> {
    this.#isMaking = false;
    await super.open();
    await this.#load();
  }

  #load(): Promise<void> {
    return this.#try(async () => {
      [this.#apps, this.#examples] = await Promise.all([this.session.api.listApps(), this.session.api.listExamples()]);
    });
  }

  protected override content(): TemplateResult {
    const apps = this.#apps ?? [];
    return html`
      <h2 id="title">Apps</h2>
      ${this.#refusal === undefined ? nothing : html`<p class="refusal" role="alert">${this.#refusal}</p>`}
      <section aria-label="Open an app">
        ${this.session.api.isLocal === true ? html`<p class="muted">These apps are kept in this browser only. Save them to files to have them elsewhere, too.</p>` : nothing}
        ${this.#apps === undefined ? listState({ words: 'Reading the apps…', hasFailed: this.#refusal !== undefined, again: () => void this.#load() }) : html`<ul>${apps.map(({ id, name }) => html`<li><a href=${appAddress(id, this.session.api)} aria-current=${id === this.session.id ? 'page' : nothing}>${name}</a></li>`)}</ul>`}
      </section>
      <section aria-label="New app">
        <h3>New app</h3>
        <form class="new" @submit=${this.#onNew}>
          <label class="field"><span>Name</span><input name="name" required maxlength="200" autocomplete="off"></label>
          <label class="field"><span>Begins as</span><select name="from"><option value="">An empty page</option>${apps.map(({ id, name }) => html`<option value=${id}>A copy of ${name}</option>`)}${this.#exampleOptions()}</select></label>
          <button class="button primary" type="submit">Create</button>
        </form>
      </section>
      <section aria-label="Files">
        <h3>Files</h3>
        <div class="ways">
          <button class="button" type="button" @click=${() => this.renderRoot.querySelector<HTMLInputElement>('input[type=file]')?.click()}>Open a file…</button>
          <input type="file" hidden accept=".json,application/json" aria-label="App document" @change=${this.#onFile}>
          <button class="button" type="button" @click=${this.#download}>Save this app to a file</button>
          <button class="button" type="button" @click=${this.#downloadHistory}>Save it with its history</button>
        </div>
      </section>
      <div class="ways end"><button class="button" type="button" @click=${() => this.close()}>Close</button></div>
    `;
  }

  #exampleOptions(): TemplateResult | typeof nothing {
    return this.#examples.length === 0 ? nothing : html`<optgroup label="Deleted examples">${this.#examples.map(({ name }, index) => html`<option value=${`${EXAMPLE}${index}`}>The example ${name}</option>`)}</optgroup>`;
  }

  async #documentOf(from: string): Promise<AppDocument> {
    return from.startsWith(EXAMPLE) ? this.#examples[Number(from.slice(EXAMPLE.length))]! : (await this.session.api.readApp(from)).document;
  }

  readonly #onNew = (event: SubmitEvent): void => {
    event.preventDefault();
    const fields = new FormData(event.target as HTMLFormElement);
    const [name, from] = [String(fields.get('name')).trim(), String(fields.get('from'))];
    void this.#once(async () => {
      const document = from === '' ? emptyApp(name) : { ...(await this.#documentOf(from)), name };
      await this.#create(document);
    });
  };

  readonly #onFile = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file === undefined) return;
    void this.#once(async () => {
      if (file.size > MAX_FILE) throw new ApiError(`${file.name} is too large to be an app document.`, { code: 'too-large', status: 0 });
      const text = await file.text();
      const whole = parseJson(text);
      if (isAppFile(whole)) return this.#go((await this.session.api.openFile({ ...whole })).id);
      await fetchKindsOf({ components: parseDocument(text, { components: definitions }).document?.components ?? {} });
      const { document, problems } = parseDocument(text, { components: definitions });
      if (document === undefined) throw new ApiError(`${file.name} cannot be opened: ${problems[0]?.message ?? 'it is no app document.'}`, { code: 'bad-document', status: 0, ...(problems[0]?.hint === undefined ? {} : { hint: problems[0].hint }) });
      await this.#create(document);
    });
    // The same file can be chosen again, once it is mended.
    input.value = '';
  };

  readonly #download = (): void => {
    this.#save('.app.json', formatDocument(this.session.document));
  };

  readonly #downloadHistory = (): void => {
    void this.#try(async () => {
      await this.session.save();
      this.#save('.inlay.json', `${JSON.stringify(await this.session.api.readFile(this.session.id))}\n`);
    });
  };

  #save(extension: string, text: string): void {
    void createPageHost().download({ fileName: `${this.session.document.name.replaceAll(/[\\/:*?"<>|]/g, '-')}${extension}`, text, mimeType: 'application/json' });
  }

  /** What is unsaved here is saved before the page goes to the new app. */
  async #create(document: AppDocument): Promise<void> {
    await this.#go((await this.session.api.createApp(document)).id);
  }

  async #go(id: string): Promise<void> {
    await this.session.save();
    location.assign(appAddress(id, this.session.api));
  }

  /** One app is made, however often one presses until its page is there. */
  async #once(work: () => Promise<void>): Promise<void> {
    if (this.#isMaking) return;
    this.#isMaking = true;
    await this.#try(work);
    this.#isMaking = this.#refusal === undefined;
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

/** What a file holds as JSON; nothing where it is none, which is said when it is read as a document. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-apps-dialog': AppsDialog;
  }
}
