import type { Sentence } from '../element/localize.ts';
import { openPdf } from './open-pdf.ts';
import type { OpenPdf } from './open-pdf.ts';
import { PdfPages } from './pdf-pages.ts';
import type { PdfPagesEvents } from './pdf-pages.ts';
import type { PdfSource } from './pdf-source.ts';
import type { TextMatch } from './pdf-search.ts';

/** The names under which the browser paints what was found; the styles have them too. */
const [FOUND, CURRENT] = ['inlay-pdf-found', 'inlay-pdf-current'];

/** What is found of a text, and which place is shown. */
export interface PdfFound {
  readonly count: number;
  /** From 1; 0 while there is none. */
  readonly current: number;
}

/** What a reader needs to begin. */
export interface PdfReaderOptions extends PdfPagesEvents {
  readonly room: HTMLElement;
  readonly signal: AbortSignal;
  readonly askPassword: (wasWrong: boolean) => Promise<string>;
}

/** One document that is read: its pages, and what is looked for in them. Whoever opens it closes it. */
export class PdfReader {
  readonly pages: PdfPages;
  readonly #open: OpenPdf;
  readonly #painted = new Set<Range>();
  #matches: readonly TextMatch[] = [];
  #current = -1;
  #search = new AbortController();

  private constructor(open: OpenPdf, options: PdfReaderOptions) {
    this.#open = open;
    this.pages = new PdfPages(open.pdf, options.room, { ...options, onDrawn: () => this.#paint() });
  }

  /** Opens a document in a room. A problem where it cannot be shown; rejects with the signal's reason. */
  static async open(source: PdfSource, options: PdfReaderOptions): Promise<PdfReader | { readonly problem: Sentence }> {
    const open = await openPdf(source, options);
    if ('problem' in open) return open;
    const reader = new PdfReader(open, options);
    await reader.pages.open();
    return reader;
  }

  get pageCount(): number {
    return this.#open.pdf.numPages;
  }

  /** The bytes of the document. */
  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return (await this.#open.pdf.getData()) as Uint8Array<ArrayBuffer>;
  }

  close(): void {
    this.#search.abort();
    this.#unpaint();
    this.pages.close();
    this.#open.close();
  }

  /** Looks for a text and shows the first place from a page on. A newer search ends an older one, which gives nothing. */
  async find(text: string, fromPage: number): Promise<PdfFound | undefined> {
    this.#search.abort();
    const { signal } = (this.#search = new AbortController());
    try {
      this.#matches = text.trim() === '' ? [] : await this.pages.find(text, signal);
    } catch (error) {
      if (signal.aborted) return undefined;
      throw error;
    }
    const next = this.#matches.findIndex(({ page }) => page >= fromPage);
    this.#current = this.#matches.length === 0 ? -1 : Math.max(0, next);
    return this.#show();
  }

  /** Shows another place of what was found, round and round. */
  async step(steps: 1 | -1): Promise<PdfFound | undefined> {
    const { length } = this.#matches;
    if (length > 0) this.#current = (this.#current + steps + length) % length;
    return this.#show();
  }

  async #show(): Promise<PdfFound> {
    const match = this.#matches[this.#current];
    if (match) await this.pages.reveal(match);
    this.#paint();
    return { count: this.#matches.length, current: this.#current + 1 };
  }

  /** By the browser's own highlights, which change no node of the page. */
  #paint(): void {
    this.#unpaint();
    if (!('highlights' in CSS)) return;
    const current = this.#matches[this.#current];
    this.#add(FOUND, this.#matches.filter((match) => match !== current));
    if (current) this.#add(CURRENT, [current]);
  }

  #add(name: string, matches: readonly TextMatch[]): void {
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    CSS.highlights.set(name, highlight);
    for (const range of this.pages.rangesOf(matches)) {
      highlight.add(range);
      this.#painted.add(range);
    }
  }

  #unpaint(): void {
    for (const range of this.#painted) for (const name of [FOUND, CURRENT]) CSS.highlights.get(name!)?.delete(range);
    this.#painted.clear();
  }
}
