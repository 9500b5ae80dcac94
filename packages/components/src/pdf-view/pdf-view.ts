import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { BlockedLoad } from '../element/blocked-load.ts';
import { buttonStyles } from '../element/button.styles.ts';
import { downloadBlob } from '../element/download-file.ts';
import { elementFrom } from '../element/element-from.ts';
import { emptyStyles } from '../element/empty.styles.ts';
import { message } from '../element/localize.ts';
import type { Message } from '../element/localize.ts';
import { noteStyles } from '../element/note.styles.ts';
import { textOf } from '../element/text-of.ts';
import { toolStyles } from '../element/tool.styles.ts';
import type { PdfZoom } from './pdf-pages.ts';
import { passwordTemplate } from './pdf-password-template.ts';
import type { PdfFound, PdfReader } from './pdf-reader.ts';
import { readPdfSource } from './pdf-source.ts';
import { pdfTextLayerStyles } from './pdf-text-layer.styles.ts';
import { pdfToolbarTemplate } from './pdf-toolbar-template.ts';
import type { PdfToolbarActions } from './pdf-toolbar-template.ts';
import { pdfPageWithin } from './pdf-page-within.ts';
import { pdfViewProperties } from './pdf-view.properties.ts';
import { pdfViewStyles } from './pdf-view.styles.ts';

/** What the buttons go through. */
const ZOOM_STEPS = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4, 5];

/** How far it is. */
type Status = { readonly is: 'empty' | 'loading' | 'shown' } | { readonly is: 'failed'; readonly why: Message } | { readonly is: 'locked'; readonly wasWrong: boolean; readonly answer: (password: string) => void };

/**
 * A PDF to read, in pdf.js, which is fetched with the first document. Pages are drawn as they are scrolled to, and at most
 * twelve at a time; their text can be selected, searched and read out. Nothing in a document runs.
 * Pattern: a named region that scrolls, under a group of native buttons and fields.
 *
 * @summary A PDF to read.
 * @status stable
 * @since 0.1.0
 * @fires {Event} load - The document is shown.
 * @fires {Event} change - The person went to another page. Never for a change by script.
 * @fires {Event} emptied - The document is shown no longer: another one is on its way, or none.
 * @fires {Event} error - The document could not be shown.
 * @csspart toolbar - The row above the pages.
 * @csspart tool - A button in it.
 * @csspart pages - The room in which the pages are.
 * @csspart empty - The sentence in place of a document.
 * @csspart error - The sentence that says why there is none.
 */
export class InlayPdfView extends elementFrom(pdfViewProperties) {
  static override styles = [...coreStyles, buttonStyles, emptyStyles, ...noteStyles, toolStyles, pdfViewStyles, pdfTextLayerStyles];

  /** How many pages there are; 0 until the document is there. */
  declare pageCount: number;
  /** Why the document is not shown; empty when it is. */
  declare error: string;

  readonly #blocked = new BlockedLoad(this, { directive: 'connect-src', address: () => (typeof this.src === 'string' ? this.src : undefined) });
  #status: Status = { is: 'empty' };
  #reader: PdfReader | undefined;
  #run: AbortController | undefined;
  #zoom: PdfZoom | undefined;
  #rotation = 0;
  #search = '';
  #found: PdfFound | undefined;

  /** Looks for a text and shows its first place. */
  async find(text: string): Promise<void> {
    this.#search = textOf(text);
    const reader = this.#reader;
    const found = await reader?.find(this.#search, this.page);
    if (reader === this.#reader && found) this.#found = this.#search.trim() === '' ? undefined : found;
    this.requestUpdate();
  }

  /** Saves the document. Nothing happens while there is none. */
  async download(): Promise<void> {
    const bytes = await this.#reader?.bytes();
    if (bytes === undefined) return;
    downloadBlob(new Blob([bytes], { type: 'application/pdf' }), this.#fileName);
  }

  setPage(page: number): void {
    this.page = pdfPageWithin(page, this.pageCount);
  }

  next(): void {
    this.setPage(this.page + 1);
  }

  previous(): void {
    this.setPage(this.page - 1);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('src') && this.isConnected) void this.#load();
    if (!changed.has('zoom')) return;
    this.#zoom = undefined;
    this.#reader?.pages.show(this.#wantedZoom, this.#rotation);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.style.setProperty('--_height', `${Math.max(120, this.height)}px`);
    if (changed.has('page')) this.#reader?.pages.goTo(pdfPageWithin(this.page, this.pageCount));
  }

  protected override render(): TemplateResult {
    const isShown = this.#status.is === 'shown';
    return html`
      ${isShown && !this.bare ? pdfToolbarTemplate({
        page: pdfPageWithin(this.page, this.pageCount), pageCount: this.pageCount, scale: this.#reader?.pages.zoom ?? 1, zoom: this.#wantedZoom, search: this.#search, found: this.#found, localize: this.localize,
      }, this.#actions) : nothing}
      ${isShown ? nothing : this.#instead()}
      <div class="pages" part="pages" role="region" tabindex=${isShown ? 0 : nothing} aria-label=${this.label || this.localize('Document')} aria-busy=${this.#status.is === 'loading' ? 'true' : nothing} ?hidden=${!isShown}></div>
    `;
  }

  #instead(): TemplateResult {
    const status = this.#status;
    if (this.loading || status.is === 'loading') return html`<p class="empty" part="empty" role="status">${this.localize('Loading…')}</p>`;
    if (status.is === 'failed') return html`<p class="note danger" part="error" role="alert">${this.localize.message(this.#why(status.why))}</p>`;
    if (status.is === 'locked') return passwordTemplate({ wasWrong: status.wasWrong, answer: status.answer, localize: this.localize });
    return html`<p class="empty" part="empty">${this.localize('No document yet.')}</p>`;
  }

  #why(why: Message): Message {
    return this.#blocked.isBlocked ? message('This page does not show documents from {origin}. Its owner can allow that in {directive} of the security policy.', this.#blocked.refusal) : why;
  }

  get #wantedZoom(): PdfZoom {
    return this.#zoom ?? (this.zoom === 'width' || this.zoom === 'page' ? this.zoom : Number(this.zoom) / 100);
  }

  get #fileName(): string {
    const given: unknown = Array.isArray(this.src) ? this.src[0] : this.src;
    if (typeof given === 'object' && given !== null && 'name' in given && typeof given.name === 'string') return given.name;
    const path = typeof given === 'string' && !given.trimStart().startsWith('data:') && URL.canParse(given, document.baseURI) ? new URL(given, document.baseURI).pathname : '';
    return decodeName(path.split('/').at(-1) ?? '') || `${this.label || 'document'}.pdf`;
  }

  /** Of two loads the newer one counts. */
  async #load(): Promise<void> {
    this.#close();
    const { signal } = (this.#run = new AbortController());
    this.#empty();
    try {
      const source = await readPdfSource(this.src);
      signal.throwIfAborted();
      if (source === null) return this.#show({ is: 'empty' });
      if ('problem' in source) return this.#fail(source.problem);
      this.#show({ is: 'loading' });
      const { PdfReader } = await import('./pdf-reader.ts');
      const opened = await PdfReader.open(source, {
        room: this.renderRoot.querySelector<HTMLElement>('.pages')!, signal,
        askPassword: (wasWrong) => new Promise((answer) => this.#show({ is: 'locked', wasWrong, answer: (password) => {
          this.#show({ is: 'loading' });
          answer(password);
        } })),
        onPage: (page) => this.#leaf(page),
        onScale: () => this.requestUpdate(),
        nameOf: (page) => this.localize('Page {page}', { page }),
      });
      if (signal.aborted) return 'problem' in opened ? undefined : opened.close();
      if ('problem' in opened) this.#fail(opened.problem);
      else this.#begin(opened);
    } catch {
      // What a newer load or the end of the element broke off is no failure.
      if (!signal.aborted) this.#fail(message('The document could not be loaded.'));
    }
  }

  /** Of what was shown before nothing is left. */
  #empty(): void {
    const hadPages = this.pageCount > 0;
    this.pageCount = 0;
    this.error = '';
    if (hadPages) this.dispatchEvent(new Event('emptied'));
  }

  #begin(reader: PdfReader): void {
    this.#reader = reader;
    this.pageCount = reader.pageCount;
    this.error = '';
    this.#show({ is: 'shown' });
    reader.pages.show(this.#wantedZoom, this.#rotation);
    void this.updateComplete.then(() => reader.pages.goTo(pdfPageWithin(this.page, this.pageCount)));
    this.dispatchEvent(new Event('load'));
  }

  #fail(why: Message): void {
    this.#show({ is: 'failed', why });
    this.error = this.localize.message(this.#why(why));
    this.dispatchEvent(new Event('error'));
  }

  #close(): void {
    this.#run?.abort(new DOMException('Another document is shown.', 'AbortError'));
    this.#reader?.close();
    this.#reader = undefined;
    this.#found = undefined;
    this.#rotation = 0;
  }

  #show(status: Status): void {
    this.#status = status;
    this.requestUpdate();
  }

  /** The person goes to another page. */
  #leaf(page: number): void {
    const within = pdfPageWithin(page, this.pageCount);
    const isNews = within !== this.page;
    this.page = within;
    this.requestUpdate();
    if (isNews) this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }

  #zoomTo(zoom: PdfZoom): void {
    this.#zoom = zoom;
    this.#reader?.pages.show(zoom, this.#rotation);
    this.requestUpdate();
  }

  async #step(steps: 1 | -1): Promise<void> {
    this.#found = await this.#reader?.step(steps);
    this.requestUpdate();
  }

  readonly #actions: PdfToolbarActions = {
    goTo: (page) => {
      this.#leaf(page);
      this.#reader?.pages.goTo(this.page);
    },
    zoomTo: (zoom) => this.#zoomTo(zoom),
    zoomBy: (steps) => {
      const now = this.#reader?.pages.zoom ?? 1;
      this.#zoomTo((steps > 0 ? ZOOM_STEPS.find((step) => step > now + 0.01) : ZOOM_STEPS.findLast((step) => step < now - 0.01)) ?? now);
    },
    rotate: () => {
      this.#rotation = (this.#rotation + 90) % 360;
      this.#reader?.pages.show(this.#wantedZoom, this.#rotation);
      this.requestUpdate();
    },
    search: (text) => void this.find(text),
    showMatch: (steps) => void this.#step(steps),
    download: () => void this.download(),
  };
}

/** A name in an address, which may be encoded wrongly. */
function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-pdf-view': InlayPdfView;
  }
}
