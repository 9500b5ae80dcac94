import { createPageHost, createPageStorage, raiseNotices } from '@inlay/components/app-view';
import { baseStyles } from '@inlay/components/element';
import type { Host } from '@inlay/runtime/actions';
import { ContextProvider } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import X from 'lucide/dist/esm/icons/x.mjs';
import { ApiError } from '../api/api-error.ts';
import { CanvasView } from '../canvas/canvas-view.ts';
import type { CanvasDevice } from '../canvas/canvas-view.ts';
import type { HistoryPanel } from '../panels/history/history-panel.ts';
import { expressionScope } from '../expression-field/expression-scope.ts';
import type { LazyElement } from '../panels/lazy-element.ts';
import { LazyElements } from '../panels/lazy-elements.ts';
import { lazyElementsStyles } from '../panels/lazy-elements.styles.ts';
import type { Panel, PanelSide } from '../panels/panel.ts';
import { panels } from '../panels/panels.ts';
import { createAppScope } from '../session/app-scope.ts';
import { keepRuns } from '../session/load-run-store.ts';
import { Session } from '../session/session.ts';
import { icon } from '../panels/icon.ts';
import type { CommandContext } from './commands.ts';
import { dialogs } from './dialogs.ts';
import type { DialogTag } from './dialogs.ts';
import { allToggled, isGuideClosed, keepGuideClosed, keepLayout, readLayout } from './layout-memory.ts';
import type { ShellLayout } from './layout-memory.ts';
import type { PublishedDetail } from './publish-dialog.ts';
import { dragBottom, pressBottom } from './resize-bottom.ts';
import { shellStyles } from './shell.styles.ts';
import { handleClipboard, handleShortcut } from './shortcuts.ts';
import { holdKeys } from './held-keys.ts';
import { firstApp, keepLastApp, openPlace, wantedApp, wantedBranch } from './open-place.ts';
import { signInWithToken } from './sign-in.ts';
import { TopBar } from './top-bar.ts';
import { watchTabs } from './watch-tabs.ts';
import { Widening } from './widening.ts';

const OVERLAYING = '(max-width: 1099px)';
const MAX_NOTICES = 3;
/** The sizes that the app can be shown at. */
const ZOOMS = [0.25, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2];
/** What leads through a first app, where there is none yet. */
const GUIDE: LazyElement = { tag: 'inlay-first-app-guide', load: async () => (await import('./load-guide.ts')).loadGuide() };
const CLIPBOARD_EVENTS = ['copy', 'cut', 'paste'] as const;

/** The whole playground: signs in, opens an app, and arranges bar, rail, panels and canvas around it. */
export class PlaygroundShell extends LitElement {
  static override styles = [...baseStyles, lazyElementsStyles, shellStyles];

  readonly #scope = new ContextProvider(this, { context: expressionScope });
  readonly #lazy = new LazyElements(this);
  #layout: ShellLayout = readLayout(localStorage, matchMedia(OVERLAYING).matches);
  #device: CanvasDevice = 'desktop';
  #zoom = 1;
  #isPreviewing = false;
  /** The guide to a first app is open. */
  #isGuided = false;
  #session: Session | undefined;
  #failure: ApiError | undefined;
  #problemCount = 0;
  #stopCounting: (() => void) | undefined;
  #stopWatching: (() => void) | undefined;
  #notices: readonly { readonly id: number; readonly message: string; readonly address: string | undefined }[] = [];

  constructor() {
    super();
    // What was open before the window became narrow is open again.
    new Widening(this, OVERLAYING, () => this.#setLayout(readLayout(localStorage, false)));
    define('inlay-top-bar', TopBar);
    define('inlay-canvas', CanvasView);
    this.addEventListener('publish', this.#showPublish);
    // Out from under the panels.
    this.addEventListener('look', () => matchMedia(OVERLAYING).matches && this.#setLayout({ left: null }));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.#onKeydown);
    for (const type of CLIPBOARD_EVENTS) addEventListener(type, this.#onClipboard);
    addEventListener('beforeunload', this.#onUnload);
    this.addEventListener('show-version', this.#onShowVersion);
    this.addEventListener('app-removed', this.#onRemoved);
    void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#onKeydown);
    for (const type of CLIPBOARD_EVENTS) removeEventListener(type, this.#onClipboard);
    removeEventListener('beforeunload', this.#onUnload);
    this.removeEventListener('show-version', this.#onShowVersion);
    this.removeEventListener('app-removed', this.#onRemoved);
    this.#stopCounting?.();
    this.#stopWatching?.();
    this.#session?.dispose();
  }

  protected override render(): TemplateResult {
    const session = this.#session;
    if (session === undefined) return this.#welcome();
    return html`
      <inlay-top-bar .session=${session} .device=${this.#device} .inspecting=${this.#layout.right} @device-change=${(event: CustomEvent<{ readonly device: CanvasDevice }>) => this.#setDevice(event.detail.device)} @settle=${this.#settle} @unfit=${() => this.#context(session).showUnfit()} @apps=${this.#showApps} @branches=${this.#showBranches} .previewing=${this.#isPreviewing} @preview=${this.#togglePreview} @palette=${() => this.#context(session).showPalette()} @inspector-toggle=${() => this.#toggle('right')}></inlay-top-bar>
      ${this.#isPreviewing ? nothing : html`${this.#rail()} ${this.#side('left', session)}`}
      <main class=${this.#isPreviewing ? 'alone' : ''} aria-label="Canvas">
        <inlay-canvas .session=${session} .device=${this.#device} .zoom=${this.#zoom} .previewing=${this.#isPreviewing}></inlay-canvas>
        ${this.#isGuided && !this.#isPreviewing ? this.#lazy.show(GUIDE, () => html`<inlay-first-app-guide .session=${session} @close=${this.#onGuideClosed}></inlay-first-app-guide>`) : nothing}
      </main>
      ${this.#isPreviewing ? nothing : html`${this.#side('right', session)} ${this.#bottom(session)}`} ${this.#noticeList()}
      ${this.#dialogs(session)}
    `;
  }

  async #open(): Promise<void> {
    try {
      const place = await openPlace();
      const { api } = place;
      await signInWithToken(api, location, history);
      const id = wantedApp(location, api) ?? (await firstApp(api, localStorage));
      this.#session = await Session.open(id, { ...place, storage: localStorage, clock: Date.now, host: this.#createHost(id), branch: wantedBranch(location), tab: crypto.getRandomValues(new Uint32Array(2)).join('-'), locks: navigator.locks });
      keepLastApp(localStorage, id);
      // From the first run on, whether their panel is open or not.
      keepRuns(this.#session, localStorage);
      this.#stopWatching = watchTabs(this.#session);
      this.#stopCounting = this.#session.app.onProblems((problems) => {
        this.#problemCount = problems.filter(({ severity }) => severity === 'error').length;
        this.requestUpdate();
      });
      const isEmpty = Object.keys(this.#session.document.components).length === 0;
      this.#isGuided = isEmpty && !isGuideClosed(localStorage);
      // Where nothing stands yet, what can be added is what is needed.
      if (isEmpty && !matchMedia(OVERLAYING).matches) void this.#showPanel('add');
      this.#scope.setValue(createAppScope(this.#session));
      this.#session.on('query', () => void this.#showPanel('queries'));
      // "1.2.0 is live." may be so no more.
      this.#session.on('releases', () => this.#dismiss());
      document.title = `${this.#session.document.name} · Inlay`;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.#failure = error;
    }
    this.requestUpdate();
  }

  readonly #settle = (): void => void this.#dialog('inlay-conflict-dialog', (dialog) => dialog.open());

  readonly #showApps = (): void => void this.#dialog('inlay-apps-dialog', (dialog) => dialog.open());

  readonly #showBranches = (): void => void this.#dialog('inlay-branches-dialog', (dialog) => dialog.open());

  readonly #onBranches = (): void => {
    this.renderRoot.querySelector<TopBar>('inlay-top-bar')?.refreshBranches();
  };

  readonly #showPublish = (): void => void this.#dialog('inlay-publish-dialog', (dialog) => dialog.open());

  /** Opens a dialog once it has come, with what was typed meanwhile, or says that it cannot be had. */
  async #dialog<Tag extends DialogTag>(tag: Tag, open: (dialog: HTMLElementTagNameMap[Tag]) => unknown): Promise<void> {
    const held = holdKeys(window);
    const typing = import('./type-held.ts').catch(() => undefined);
    if (!(await this.#lazy.load({ tag, load: dialogs[tag] }))) this.#notify('This dialog could not be loaded. Check the connection, and try again. If that does not help, reload the page.');
    this.requestUpdate();
    const [typist] = await Promise.all([typing, this.updateComplete]);
    const keys = held.release();
    const dialog = this.renderRoot.querySelector(tag);
    if (dialog === null || keys === undefined) return;
    open(dialog);
    await dialog.updateComplete;
    typist?.typeHeld(keys);
  }

  /** Those that were opened before; another one is drawn when it has come. */
  #dialogs(session: Session): readonly (TemplateResult | typeof nothing)[] {
    const drawn: Readonly<Record<DialogTag, () => TemplateResult>> = {
      'inlay-apps-dialog': () => html`<inlay-apps-dialog .session=${session}></inlay-apps-dialog>`,
      'inlay-branches-dialog': () => html`<inlay-branches-dialog .session=${session} @branches-change=${this.#onBranches}></inlay-branches-dialog>`,
      'inlay-command-palette': () => html`<inlay-command-palette .context=${this.#context(session)}></inlay-command-palette>`,
      'inlay-confirm-dialog': () => html`<inlay-confirm-dialog></inlay-confirm-dialog>`,
      'inlay-conflict-dialog': () => html`<inlay-conflict-dialog .session=${session}></inlay-conflict-dialog>`,
      'inlay-publish-dialog': () => html`<inlay-publish-dialog .session=${session} @published=${({ detail }: CustomEvent<PublishedDetail>) => this.#notify(detail.message, detail.address)}></inlay-publish-dialog>`,
      'inlay-search-dialog': () => html`<inlay-search-dialog .context=${this.#context(session)}></inlay-search-dialog>`,
      'inlay-shortcuts-dialog': () => html`<inlay-shortcuts-dialog></inlay-shortcuts-dialog>`,
      'inlay-unfit-dialog': () => html`<inlay-unfit-dialog .session=${session} @unfit-change=${this.#onBranches}></inlay-unfit-dialog>`,
      'inlay-usages-dialog': () => html`<inlay-usages-dialog .session=${session}></inlay-usages-dialog>`,
    };
    return Object.entries(drawn).map(([tag, render]) => this.#lazy.showLoaded({ tag }, render));
  }

  /** The app on the canvas runs as it will, but leaves the address alone and keeps its values apart from the released app's. */
  #createHost(id: string): Host {
    const storage = createPageStorage(`draft ${id}`);
    return { ...createPageHost(), notify: (message) => this.#notify(message), confirm: (message) => this.#ask(message), ...(storage === undefined ? {} : { storage }) };
  }

  /** Where the question cannot be asked, the answer is no. */
  async #ask(message: string): Promise<boolean> {
    let answer = Promise.resolve(false);
    await this.#dialog('inlay-confirm-dialog', (dialog) => (answer = dialog.ask(message)));
    return answer;
  }

  #welcome(): TemplateResult {
    const failure = this.#failure;
    return html`
      <header><span class="mark" aria-hidden="true">« »</span><strong>Inlay</strong></header>
      <div class="welcome" role="status">
        ${failure === undefined ? html`<p>Opening…</p>` : html`<strong>${failure.status === 401 ? 'This page needs the link from your terminal' : failure.message}</strong>
          <p>${failure.status === 401 ? 'npm start printed an address that signs this browser in. Open that one; afterwards this address works, too.' : (failure.hint ?? 'Reload the page to try again.')}</p>`}
      </div>
    `;
  }

  #rail(): TemplateResult {
    return html`
      <nav aria-label="Panels">
        ${panelsOn('left').map((panel) => html`
          <button class="tool" type="button" title=${panel.title} aria-label=${panel.title} @pointerenter=${() => this.#lazy.load(panel)} @focus=${() => this.#lazy.load(panel)} aria-pressed=${this.#layout.left === panel.id} @click=${() => this.#setLayout({ left: this.#layout.left === panel.id ? null : panel.id })}>
            ${icon(panel.icon)}
          </button>
        `)}
      </nav>
    `;
  }

  #side(side: 'left' | 'right', session: Session): TemplateResult | typeof nothing {
    const panel = side === 'right' ? (this.#layout.right ? panelsOn('right')[0] : undefined) : panelsOn('left').find(({ id }) => id === this.#layout.left);
    if (panel === undefined) return nothing;
    return html`
      <section class=${side} aria-label=${panel.title}>
        <div class="panel-head">
          <h2>${panel.title}</h2>
          <button class="tool" type="button" title="Close" aria-label="Close ${panel.title}" @click=${() => this.#toggle(side)}>${icon(X)}</button>
        </div>
        <div class="panel-body">${repeat([panel], ({ id }) => id, () => this.#lazy.show(panel, () => panel.render(session)))}</div>
      </section>
    `;
  }

  #bottom(session: Session): TemplateResult {
    const open = panelsOn('bottom').find(({ id }) => id === this.#layout.bottom);
    return html`
      <section class="bottom" aria-label="Queries and problems">
        ${open === undefined ? nothing : html`<div class="resizer" role="separator" tabindex="0" aria-label="Height of the bottom panel" aria-orientation="horizontal" aria-valuenow=${this.#layout.bottomHeight} @pointerdown=${(event: PointerEvent) => dragBottom(event, this.#layout.bottomHeight, this.#resizeBottom)} @keydown=${(event: KeyboardEvent) => pressBottom(event, this.#layout.bottomHeight, this.#resizeBottom)}></div>`}
        <div class="tabs" role="group" aria-label="Bottom panels">
          ${panelsOn('bottom').map((panel) => html`
            <button class="tool" type="button" @pointerenter=${() => this.#lazy.load(panel)} @focus=${() => this.#lazy.load(panel)} aria-pressed=${panel === open} @click=${() => this.#setLayout({ bottom: panel === open ? null : panel.id })}>
              ${panel.title}${panel.id === 'problems' && this.#problemCount > 0 ? html` <span class="count">${this.#problemCount}</span>` : nothing}
            </button>
          `)}
        </div>
        ${open === undefined ? nothing : html`<div class="panel-body">${repeat([open], ({ id }) => id, () => this.#lazy.show(open, () => open.render(session)))}</div>`}
      </section>
    `;
  }

  #noticeList(): TemplateResult {
    return html`
      <div class="notices" role="status" popover="manual">
        ${this.#notices.map(({ id, message, address }) => html`
          <div class="notice"><span>${message}</span>${address === undefined ? nothing : html`<a href=${address} target="_blank" rel="noopener">Open</a>`}<button class="tool" type="button" aria-label="Dismiss" @click=${() => this.#dismiss(id)}>${icon(X)}</button></div>
        `)}
      </div>
    `;
  }

  protected override updated(): void {
    // The height is the person's, so it is written through the object model; a style attribute is refused by the policy.
    const body = this.renderRoot.querySelector<HTMLElement>('.bottom .panel-body');
    body?.style.setProperty('block-size', `${this.#layout.bottomHeight}px`);
    body?.style.setProperty('flex', 'none');
  }

  #setLayout(change: Partial<ShellLayout>): void {
    const isOverlaying = matchMedia(OVERLAYING).matches;
    // Where panels lie over the canvas, two at once would hide it all.
    const closing = !isOverlaying ? {} : change.left ? { right: false } : change.right ? { left: null } : {};
    this.#layout = { ...this.#layout, ...closing, ...change };
    if (!isOverlaying) keepLayout(localStorage, this.#layout);
    this.requestUpdate();
  }

  #toggle(side: PanelSide): void {
    if (side === 'right') this.#setLayout({ right: !this.#layout.right });
    else if (side === 'left') this.#setLayout({ left: this.#layout.left === null ? panelsOn('left')[0]!.id : null });
    else this.#setLayout({ bottom: this.#layout.bottom === null ? panelsOn('bottom')[0]!.id : null });
  }

  /** What commands can do to this page. */
  #context(session: Session): CommandContext {
    return {
      session,
      toggle: (side) => this.#toggle(side),
      toggleAll: () => this.#setLayout(allToggled(this.#layout)),
      showPanel: (id) => void this.#showPanel(id),
      setDevice: (device) => this.#setDevice(device),
      zoom: (by) => {
        this.#zoom = by === 0 ? 1 : (by < 0 ? ZOOMS.findLast((zoom) => zoom < this.#zoom) : ZOOMS.find((zoom) => zoom > this.#zoom)) ?? this.#zoom;
        this.requestUpdate();
      },
      togglePreview: this.#togglePreview,
      showApps: this.#showApps,
      showBranches: this.#showBranches,
      showPublish: this.#showPublish,
      showUnfit: () => void this.#dialog('inlay-unfit-dialog', (dialog) => dialog.open()),
      showPalette: () => void this.#dialog('inlay-command-palette', (dialog) => dialog.open()),
      showGuide: () => this.#setGuided(true),
      goRound: (by) => this.#goRound(by),
      showSearch: () => void this.#dialog('inlay-search-dialog', (dialog) => dialog.open()),
      showUsages: (name) => void this.#dialog('inlay-usages-dialog', (dialog) => dialog.show(name)),
      showShortcuts: () => void this.#dialog('inlay-shortcuts-dialog', (dialog) => dialog.open()),
    };
  }

  readonly #onGuideClosed = (): void => {
    keepGuideClosed(localStorage);
    this.#setGuided(false);
  };

  #setGuided(isGuided: boolean): void {
    this.#isGuided = isGuided;
    this.requestUpdate();
  }

  readonly #togglePreview = (): void => {
    this.#isPreviewing = !this.#isPreviewing;
    this.requestUpdate();
  };

  /** The parts of the page in the order in which they stand. A part takes the keyboard itself; from there Tab goes into it. */
  #goRound(by: -1 | 1): void {
    const parts = [...this.renderRoot.querySelectorAll<HTMLElement>('inlay-top-bar, nav, section.left, main, section.right, section.bottom')];
    const at = parts.findIndex((part) => part.matches(':focus-within, :focus'));
    const next = parts[(at + by + parts.length) % parts.length];
    // Only for as long as it is there: parts are no stops on the way of Tab.
    next?.setAttribute('tabindex', '-1');
    next?.focus();
  }

  /** Resolves when it is there, or cannot be had. */
  async #showPanel(id: string): Promise<void> {
    const panel = panels.find((each) => each.id === id)!;
    this.#setLayout(panel.side === 'right' ? { right: true } : panel.side === 'left' ? { left: id } : { bottom: id });
    await this.#lazy.load(panel);
    await this.updateComplete;
  }

  readonly #onShowVersion = (event: Event): void => {
    const { version } = (event as CustomEvent<{ readonly version: string }>).detail;
    void this.#showPanel('history').then(() => this.renderRoot.querySelector<HistoryPanel>('inlay-history-panel')?.showVersion(version));
  };

  /** Says a sentence, with a link to what it tells of, where there is one. */
  #notify(message: string, address?: string): void {
    raiseNotices(this.renderRoot);
    const id = (this.#notices.at(-1)?.id ?? 0) + 1;
    this.#notices = [...this.#notices, { id, message, address }].slice(-MAX_NOTICES);
    this.requestUpdate();
  }

  #dismiss(id?: number): void {
    this.#notices = this.#notices.filter((notice) => id !== undefined && notice.id !== id);
    this.requestUpdate();
  }

  #setDevice(device: CanvasDevice): void {
    this.#device = device;
    this.requestUpdate();
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const session = this.#session;
    if (session !== undefined && handleShortcut(event, this.#context(session))) event.preventDefault();
  };

  readonly #onClipboard = (event: ClipboardEvent): void => {
    if (this.#session !== undefined && handleClipboard(event, this.#session)) event.preventDefault();
  };

  /** Nothing of it is left to show, so what comes first is opened. */
  readonly #onRemoved = (): void => {
    const session = this.#session;
    if (session === undefined) return;
    location.assign(session.api.isLocal === true ? location.pathname : '/');
  };

  readonly #onUnload = (event: BeforeUnloadEvent): void => {
    // What is unsaved is kept in this browser, too; the question is for a tab that is closed for good.
    if (this.#session !== undefined && this.#session.saveState.status !== 'saved') event.preventDefault();
  };

  readonly #resizeBottom = (bottomHeight: number): void => this.#setLayout({ bottomHeight });
}

function panelsOn(side: PanelSide): readonly Panel[] {
  return panels.filter((panel) => panel.side === side);
}

function define(tag: string, element: CustomElementConstructor): void {
  if (customElements.get(tag) === undefined) customElements.define(tag, element);
}
