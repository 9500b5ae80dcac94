import type { AiResource, AiRunner } from '@inlay/runtime/ai';
import { createApp } from '@inlay/runtime/app';
import type { App } from '@inlay/runtime/app';
import { parseDocument } from '@inlay/runtime/document';
import type { ParsedDocument } from '@inlay/runtime/document';
import { formatProblemPath } from '@inlay/runtime/problem';
import type { Problem } from '@inlay/runtime/problem';
import { createDirectRunner, createGatewayRestRunner, createGatewayRunner, routeRunners } from '@inlay/runtime/resources';
import type { GatewayOptions } from '@inlay/runtime/resources';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { definitions } from '../definitions.ts';
import { baseStyles } from '../element/base.styles.ts';
import { appViewStyles } from './app-view.styles.ts';
import { loadDocument } from './load-document.ts';
import { PageView } from './page-view.ts';
import { problemTemplate } from './problem-template.ts';

/** How many notices are shown at once. */
const MAX_NOTICES = 3;

/**
 * Shows and runs an app. Give it a document by `src` or `document`, or a running app by `app`.
 * Queries go through the Inlay server at `server` (this page's own by default); the keyless resources given by
 * `resources` are called straight from the browser.
 *
 * @summary Shows and runs an app.
 * @fires {CustomEvent<{problems: readonly Problem[]}>} problems - What is wrong with the app, whenever that changes.
 * @csspart page - The grid of components.
 * @csspart cell - The box of one component.
 * @csspart problem - A message about something that is wrong.
 */
export class InlayApp extends LitElement {
  static override properties = {
    src: { type: String },
    server: { type: String },
    page: { type: String },
    document: { attribute: false },
    resources: { attribute: false },
    app: { attribute: false },
  };

  static override styles = [...baseStyles, appViewStyles];

  /** The address of an app document. */
  declare src: string;
  /** The origin of an Inlay server, for queries. Empty: the page's own. */
  declare server: string;
  /** The page to show; the first one when empty. */
  declare page: string;
  /** An app document: JSON text or a value. Comes before `src`. */
  declare document: unknown;
  /** AI resources without a key, by name, which this browser may call itself. */
  declare resources: Readonly<Record<string, AiResource>>;
  /** A running app, made elsewhere; this element then only shows it. */
  declare app: App | undefined;

  #view: PageView | undefined;
  #running: App | undefined;
  #loading: AbortController | undefined;
  #stopListening: (() => void) | undefined;
  #problems: readonly Problem[] = [];
  #notices: readonly { readonly id: number; readonly message: string }[] = [];

  constructor() {
    super();
    this.src = '';
    this.server = '';
    this.page = '';
    this.document = undefined;
    this.resources = {};
    this.app = undefined;
  }

  /** The app that this element runs or shows, once it does. */
  get runningApp(): App | undefined {
    return this.app ?? this.#running;
  }

  /** The box of a component, for who draws around it. */
  boxOf(name: string): HTMLElement | undefined {
    return this.#view?.box(name);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Taken off the page and put back: what was let go is made again.
    if (this.hasUpdated && this.#view === undefined) this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  // Before rendering, so that what opens is in the first frame.
  protected override willUpdate(changed: PropertyValues): void {
    const inputs = ['src', 'server', 'page', 'document', 'resources', 'app'];
    if (inputs.some((name) => changed.has(name))) this.#open();
  }

  protected override render(): TemplateResult {
    return html`
      ${this.#problems.filter(isOfThePage).map((problem) => problemTemplate(problem, formatProblemPath(problem.path)))}
      ${this.#loading === undefined ? nothing : html`<p class="loading" role="status">Loading…</p>`}
      ${this.#view?.container}
      <div class="notices" role="status">
        ${this.#notices.map(({ id, message }) => html`<div class="notice" part="notice"><span>${message}</span><button type="button" aria-label="Dismiss" @click=${() => this.#dismiss(id)}>✕</button></div>`)}
      </div>
    `;
  }

  #open(): void {
    this.#close();
    if (this.app !== undefined) this.#show(this.app);
    else if (this.document !== undefined) this.#start(parseDocument(this.document, { components: definitions }));
    else if (this.src !== '') void this.#load(this.src);
    this.requestUpdate();
  }

  async #load(src: string): Promise<void> {
    const loading = new AbortController();
    this.#loading = loading;
    try {
      const parsed = await loadDocument(src, loading.signal);
      if (this.#loading !== loading) return;
      this.#loading = undefined;
      this.#start(parsed);
    } catch (error) {
      if (!loading.signal.aborted) throw error;
    }
  }

  #start(parsed: ParsedDocument): void {
    if (parsed.document === undefined) {
      this.#setProblems(parsed.problems);
      return;
    }
    this.#running = createApp(parsed.document, {
      components: definitions,
      resources: this.#createRunner(),
      rest: createGatewayRestRunner(this.#gateway),
      host: { notify: (message) => this.#notify(message), confirm: (message) => Promise.resolve(confirm(message)) },
      urlParams: Object.fromEntries(new URLSearchParams(location.search)),
      callElement: (name, method, args) => this.#view?.call(name, method, args),
    });
    this.#show(this.#running, parsed.problems);
  }

  #show(app: App, documentProblems: readonly Problem[] = []): void {
    this.#view = new PageView(app, this.page === '' ? undefined : this.page);
    this.#stopListening = app.onProblems((problems) => {
      // What reading the document found and running it finds again is one problem.
      const keys = new Set(problems.map(keyOf));
      this.#setProblems([...documentProblems.filter((problem) => !keys.has(keyOf(problem))), ...problems]);
    });
    this.requestUpdate();
  }

  get #gateway(): GatewayOptions {
    return { server: this.server.replace(/\/$/, ''), fetch: (input, init) => fetch(input, init) };
  }

  #createRunner(): AiRunner {
    const otherwise = createGatewayRunner(this.#gateway);
    const direct = createDirectRunner({ resources: this.resources, fetch: this.#gateway.fetch });
    return routeRunners({ direct, names: new Set(Object.keys(this.resources)), otherwise });
  }

  #close(): void {
    this.#loading?.abort();
    this.#loading = undefined;
    this.#stopListening?.();
    this.#stopListening = undefined;
    this.#view?.dispose();
    this.#view = undefined;
    this.#running?.dispose();
    this.#running = undefined;
    this.#problems = [];
  }

  #setProblems(problems: readonly Problem[]): void {
    this.#problems = problems;
    this.dispatchEvent(new CustomEvent('problems', { detail: { problems } }));
    this.requestUpdate();
  }

  #notify(message: string): void {
    const id = (this.#notices.at(-1)?.id ?? 0) + 1;
    this.#notices = [...this.#notices, { id, message }].slice(-MAX_NOTICES);
    this.requestUpdate();
  }

  #dismiss(id: number): void {
    this.#notices = this.#notices.filter((notice) => notice.id !== id);
    this.requestUpdate();
  }
}

/** What no component of the page says: an error of the document itself. That a run failed is said where its answer is shown. */
function isOfThePage({ severity, code, path }: Problem): boolean {
  return severity === 'error' && path[0] !== 'components' && !code.startsWith('query-');
}

function keyOf({ code, path }: Problem): string {
  return `${code} ${path.join('.')}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-app': InlayApp;
  }
}
