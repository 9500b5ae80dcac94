import type { AiResource, AiRunner } from '@inlay/runtime/ai';
import type { NoticeTone } from '@inlay/runtime/actions';
import { createApp } from '@inlay/runtime/app';
import type { App } from '@inlay/runtime/app';
import type { ComponentDefinition } from '@inlay/runtime/component';
import { firstPage, parseDocument } from '@inlay/runtime/document';
import type { AppDocument } from '@inlay/runtime/document';
import { formatProblemPath } from '@inlay/runtime/problem';
import type { Problem } from '@inlay/runtime/problem';
import type { KnowledgeStore } from '@inlay/runtime/knowledge';
import { createDirectRunner, createGatewayRestRunner, createGatewayRunner, createLocalKnowledgeRunner, createReleasedRunner, routeRunners } from '@inlay/runtime/resources';
import type { GatewayOptions, OwnKeys } from '@inlay/runtime/resources';
import { systemClock } from '@inlay/runtime/state';
import { html, LitElement, nothing } from 'lit';
import type { CSSResult, PropertyValues, TemplateResult } from 'lit';
import { adoptStylesIn } from '../element/adopt-styles.ts';
import { coreStyles } from '../element/core.styles.ts';
import type { EventSource } from '../element/element-class.ts';
import { fetchLanguage } from '../element/languages/fetch-language.ts';
import { LocalizeController } from '../element/localize-controller.ts';
import { appViewStyles } from './app-view.styles.ts';
import { followAddress } from './follow-address.ts';
import { componentTypes, withOwnKinds } from './kit.ts';
import type { Kit } from './kit.ts';
import type { Release } from './fetch-document.ts';
import { readAddress } from './page-address.ts';
import type { Routing } from './page-address.ts';
import { createPageHost } from './page-host.ts';
import type { Notices } from './notices.ts';
import { createPageStorage } from './page-storage.ts';
import type { PageKeys } from './page-keys.ts';
import { PageView } from './page-view.ts';
import { problemTemplate } from './problem-template.ts';
import { Retry } from './retry.ts';

/** The events that `<inlay-app>` fires, by name. */
export interface AppEvents {
  problems: CustomEvent<{ readonly problems: readonly Problem[] }>;
}

/** What Lit brings, and the element's own events by name. They come first: of what an event is by two of them, the compiler takes the first. */
type AppBase = Omit<typeof LitElement, 'prototype'> & (new () => EventSource<AppEvents> & LitElement);

/**
 * Shows and runs an app. Give it a document by `src` or `document`, a released app by the address that a server shows it
 * at, also as `src`, or a running app by `app`.
 * Queries go through the Inlay server at `server` (this page's own by default); the keyless resources given by
 * `resources` are called straight from the browser, and the knowledge bases in `knowledge` searched in it.
 *
 * @summary Shows and runs an app.
 * @status stable
 * @since 0.1.0
 * @fires {CustomEvent<{problems: readonly Problem[]}>} problems - What is wrong with the app, whenever that changes.
 * @csspart page - The grid of components.
 * @csspart cell - The box of one component.
 * @csspart notice - What it says beside the page.
 * @csspart key - The form that asks for a key of the person's own.
 * @csspart problem - A message about something that is wrong.
 * @csspart problem-frame - The line of the expression that it is about, with a caret.
 * @csspart problem-place - Where in the app that stands.
 * @csspart retry - The button that fetches again what could not be fetched.
 */
export class InlayApp extends (LitElement as AppBase) {
  static override properties = {
    src: { type: String },
    server: { type: String },
    page: { type: String },
    routing: { type: String },
    storageKey: { type: String, attribute: 'storage-key' },
    editing: { type: Boolean },
    document: { attribute: false },
    resources: { attribute: false },
    knowledge: { attribute: false },
    app: { attribute: false },
    components: { attribute: false },
  };

  static override styles = [...coreStyles, appViewStyles];

  /** What gives the kit's own kinds to apps: set by what registers this element. */
  static kit: Kit = () => [];

  /** The address of an app document, or of a released app: `https://inlay.example/apps/feedback@live`. */
  declare src: string;
  /** The origin of an Inlay server, for queries. Empty: the page's own. */
  declare server: string;
  /** The page to start on, the first one when empty; the app goes there when this is set. */
  declare page: string;
  /**
   * Whether the address of the browser's page follows the app, and the app back and forward: `none`, so that an embedded
   * app leaves it alone; `search` (`?page=detail&id=3`) where the page is the app's own; `hash` (`#/detail?id=3`) beside others.
   */
  declare routing: Routing;
  /** What names the app's part of the browser's `localStorage`; the address of `src`, or else the app's name, when empty. */
  declare storageKey: string;
  /** An app document: JSON text or a value. Comes before `src`. */
  declare document: unknown;
  /** AI resources, by name, which this browser may call itself: without a key, or with one that the person is asked for (`asksKey`). */
  declare resources: Readonly<Record<string, AiResource>>;
  /** Knowledge bases that this browser keeps, searched here; all others are the server's. */
  declare knowledge: KnowledgeStore | undefined;
  /** A running app, made elsewhere; this element then only shows it. */
  declare app: App | undefined;

  /** The kinds of component that documents may use beside the kit's own (`definitionFromManifest`); one of the same type comes before it. */
  declare components: readonly ComponentDefinition[];
  /** For who edits the app: hidden components stay in their place, faint, and what would lie over the page stands in it. */
  declare editing: boolean;

  /** The app speaks the language of the place where this stands. */
  readonly #place = new LocalizeController(this, () => this.#speak());
  /** Once a key was asked for. */
  #keys: PageKeys | undefined;
  #view: PageView | undefined;
  #running: App | undefined;
  #loading: AbortController | undefined;
  #stopListening: (() => void) | undefined;
  #stopFollowing: (() => void) | undefined;
  readonly #retry = new Retry(this);
  #problems: readonly Problem[] = [];
  /** Once something was said. */
  #notices: Notices | undefined;
  #styles: readonly CSSResult[] = [];

  constructor() {
    super();
    this.src = '';
    this.server = '';
    this.page = '';
    this.routing = 'none';
    this.storageKey = '';
    this.document = undefined;
    this.resources = {};
    this.app = undefined;
    this.components = [];
    this.editing = false;
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
    this.#notices?.clear();
    this.#close();
  }

  // Before rendering, so that what opens is in the first frame.
  protected override willUpdate(changed: PropertyValues): void {
    const inputs = ['src', 'server', 'routing', 'storageKey', 'editing', 'document', 'resources', 'knowledge', 'app', 'components'];
    if (inputs.some((name) => changed.has(name))) this.#open();
    else if (changed.has('page') && this.page !== '') this.runningApp?.navigate(this.page);
  }

  protected override render(): TemplateResult {
    return html`
      ${this.#problemsOfThePage.map((problem) => problemTemplate(problem, formatProblemPath(problem.path), this.#place.localize))}
      ${this.#retry.isOffered ? html`<button class="retry" part="retry" type="button" @click=${this.#retry.now}>${this.#place.localize('Try again')}</button>` : nothing}
      ${this.#loading === undefined ? nothing : html`<p class="loading" role="status">${this.#place.localize('Loading…')}</p>`}
      ${this.#keys?.template(this.#place.localize) ?? nothing}
      ${this.#view?.container}
      <div class="notices"><div role="status"></div><div role="alert"></div></div>
    `;
  }

  /** Who edits the app is told elsewhere of what is wrong with it; above the page that would move all of it while an expression is being written. */
  get #problemsOfThePage(): readonly Problem[] {
    return this.#problems.filter(this.editing ? isUnreachable : isOfThePage);
  }

  #open(): void {
    this.#close();
    const { app } = this;
    if (app !== undefined) this.#withKinds(() => componentTypes(app.document), () => this.#show(app));
    else if (this.document !== undefined) this.#start(this.document);
    else if (this.src !== '') void this.#load(this.src);
    this.requestUpdate();
  }

  async #load(src: string): Promise<void> {
    const loading = new AbortController();
    this.#loading = loading;
    try {
      const { fetchDocument } = await import('./fetch-document.ts');
      const fetched = await fetchDocument(src, { signal: loading.signal, localize: this.#place.localize });
      if (this.#loading !== loading) return;
      this.#loading = undefined;
      if (fetched.problem === undefined) this.#start(fetched.source, fetched.release);
      else this.#setProblems([fetched.problem]);
    } catch (error) {
      if (!loading.signal.aborted) throw error;
    }
  }

  #start(source: unknown, release?: Release): void {
    // Which kinds it uses is known once it is read; what is wrong with it, once they are there.
    const used = (): readonly string[] => componentTypes(parseDocument(source, { components: [] }).document);
    this.#withKinds(used, (kinds) => {
      const { document: parsed, problems } = parseDocument(source, { components: kinds });
      if (parsed === undefined) this.#setProblems(problems);
      else this.#run(parsed, { kinds, problems, release });
    });
  }

  /** Goes on once the kinds that the app uses are there, and its language: at once where there is nothing to fetch. */
  #withKinds(types: () => readonly string[], go: (kinds: readonly ComponentDefinition[]) => void): void {
    const kit = InlayApp.kit(types);
    if (!(kit instanceof Promise)) {
      go(withOwnKinds(this.components, kit));
      return;
    }
    const loading = new AbortController();
    const end = (work: () => void): void => {
      if (this.#loading !== loading) return;
      this.#loading = undefined;
      this.#retry.withdraw();
      this.#problems = [];
      work();
    };
    this.#loading = loading;
    Promise.all([kit, fetchLanguage(this.#place.localize.locale ?? 'en')]).then(([kinds]) => end(() => go(withOwnKinds(this.components, kinds))), () => end(() => {
      this.#retry.offer(() => this.#withKinds(types, go));
      this.#setProblems([]);
    }));
    this.requestUpdate();
  }

  get #cannotPrepare(): Problem {
    const { localize } = this.#place;
    return { severity: 'error', code: 'elements-unreachable', message: localize('Parts of this app could not be loaded.'), path: [], hint: localize('Check the connection, and try again. If that does not help, reload the page.') };
  }

  #run(parsed: AppDocument, { kinds, problems, release }: { readonly kinds: readonly ComponentDefinition[]; readonly problems: readonly Problem[]; readonly release: Release | undefined }): void {
    const { page, params } = readAddress(location, this.routing);
    const storage = createPageStorage(this.storageKey || (this.src === '' ? parsed.name : new URL(this.src, document.baseURI).href));
    this.#running = createApp(parsed, {
      components: kinds,
      resources: this.#createRunner(),
      rest: createGatewayRestRunner(this.#gateway),
      ...(release === undefined ? {} : { released: createReleasedRunner({ ...this.#gateway, server: release.server, release: release.name }), ...(release.user === null ? {} : { user: release.user }) }),
      host: { ...createPageHost(), notify: (message, tone) => this.#notify(message, tone), confirm: (message) => Promise.resolve(confirm(message)), ...(storage === undefined ? {} : { storage }) },
      urlParams: params,
      page: page ?? this.page,
    });
    this.#show(this.#running, problems);
  }

  #show(app: App, documentProblems: readonly Problem[] = []): void {
    this.#speak();
    if (app === this.app && this.page !== '') app.navigate(this.page);
    this.#draw(app);
    if (this.routing === 'search' || this.routing === 'hash') this.#stopFollowing = followAddress(app, { routing: this.routing, start: () => this.page || firstPage(app.document) });
    this.#stopListening = app.onProblems((problems) => {
      // What reading the document found and running it finds again is one problem.
      const keys = new Set(problems.map(keyOf));
      this.#setProblems([...documentProblems.filter((problem) => !keys.has(keyOf(problem))), ...problems]);
    });
    this.requestUpdate();
  }

  #draw(app: App): void {
    this.#view?.dispose();
    this.#view = new PageView(app, { editing: this.editing, localize: () => this.#place.localize, host: this, prepare: (next) => this.#prepare(next) });
  }

  /** Fetches the kinds that came into the document later. An app that was made here knows only those that it had at first. */
  #prepare(next: AppDocument): Promise<void> | undefined {
    const running = this.#running;
    const add = (kinds: readonly ComponentDefinition[]): void => {
      running?.addComponents(withOwnKinds(this.components, kinds));
      if (this.#retry.isOffered) this.#arrived();
    };
    const kit = InlayApp.kit(() => componentTypes(next));
    if (kit instanceof Promise) return kit.then(add, () => this.#missed(running));
    add(kit);
    return undefined;
  }

  #missed(running: App | undefined): void {
    const app = this.runningApp;
    if (running !== this.#running || app === undefined) return;
    this.#retry.offer(() => void this.#prepare(app.document));
    this.#setProblems(this.#problems.filter((problem) => !isUnreachable(problem)));
  }

  /** What was drawn without its elements is drawn anew: some of it belongs inside what was not there. */
  #arrived(): void {
    this.#retry.withdraw();
    this.#setProblems(this.#problems.filter((problem) => !isUnreachable(problem)));
    if (this.runningApp !== undefined) this.#draw(this.runningApp);
    this.requestUpdate();
  }

  #speak(): void {
    const { locale } = this.#place.localize;
    // An app that was made elsewhere keeps its own where the page says none.
    if (locale !== undefined || this.app === undefined) this.runningApp?.setLanguage(locale ?? '');
    this.#view?.repeatProblems();
    this.requestUpdate();
  }

  get #gateway(): GatewayOptions {
    return { server: this.server.replace(/\/$/, ''), fetch: (input, init) => fetch(input, init) };
  }

  /** What asks for keys is fetched with the first question; where it cannot be had, none is given. */
  get #ownKeys(): OwnKeys {
    const open = async (): Promise<PageKeys> => {
      const module = await import('./page-keys.ts');
      if (this.#keys === undefined) this.#adopt(module.pageKeysStyles);
      return (this.#keys ??= new module.PageKeys(this));
    };
    return {
      ask: (resource, signal) => open().then((keys) => keys.ask(resource, signal), () => undefined),
      refuse: (resource) => this.#keys?.refuse(resource),
    };
  }

  #createRunner(): AiRunner {
    const otherwise = createGatewayRunner(this.#gateway);
    const { resources } = this;
    const direct = createDirectRunner({ resources, fetch: this.#gateway.fetch, keys: this.#ownKeys });
    const routed = routeRunners({ direct, names: new Set(Object.keys(resources)), otherwise });
    const { knowledge } = this;
    return knowledge === undefined ? routed : createLocalKnowledgeRunner({ store: async () => knowledge, runner: routed, elsewhere: otherwise });
  }

  #close(): void {
    this.#loading?.abort();
    this.#loading = undefined;
    this.#retry.withdraw();
    this.#stopListening?.();
    this.#stopListening = undefined;
    this.#stopFollowing?.();
    this.#stopFollowing = undefined;
    this.#view?.dispose();
    this.#view = undefined;
    this.#running?.dispose();
    this.#running = undefined;
    this.#problems = [];
  }

  #setProblems(found: readonly Problem[]): void {
    const problems = this.#retry.isOffered ? [...found, this.#cannotPrepare] : found;
    const draws = this.#view === undefined || this.#problems.some(isOfThePage) || problems.some(isOfThePage);
    this.#problems = problems;
    this.dispatchEvent(new CustomEvent('problems', { detail: { problems } }) satisfies AppEvents['problems']);
    // Told of after every edit, and hardly ever of something that stands above the page.
    if (draws) this.requestUpdate();
  }

  /** Takes the styles of what was fetched. */
  #adopt(styles: CSSResult): void {
    this.#styles = [...this.#styles, styles];
    adoptStylesIn(this.renderRoot as ShadowRoot, [...InlayApp.elementStyles, ...this.#styles]);
  }

  /** What shows notices is fetched with the first one; where it cannot be had, the step that notifies says so. */
  async #notify(message: string, tone: NoticeTone): Promise<void> {
    const { Notices, noticesStyles } = await import('./notices.ts');
    await this.updateComplete;
    if (this.#notices === undefined) {
      this.#adopt(noticesStyles);
      this.#notices = new Notices({ root: this.renderRoot as ShadowRoot, localize: () => this.#place.localize, clock: systemClock });
    }
    this.#notices.show(message, tone);
  }
}

function isUnreachable({ code }: Problem): boolean {
  return code === 'elements-unreachable';
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
