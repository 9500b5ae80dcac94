import type { PDFDocumentProxy } from 'pdfjs-dist';
import { PdfPage } from './pdf-page.ts';
import type { PageLook } from './pdf-page.ts';
import { findInPage } from './pdf-search.ts';
import type { TextMatch, TextPiece } from './pdf-search.ts';

/** How pages fill their room: as wide as it, whole in it, or by a factor of their own size. */
export type PdfZoom = 'width' | 'page' | number;

/** What the pages tell their element. */
export interface PdfPagesEvents {
  /** The person scrolled to another page. */
  readonly onPage: (page: number) => void;
  /** Pages are drawn at another size. */
  readonly onScale: () => void;
  /** What a page is called, for who does not see it. */
  readonly nameOf: (page: number) => string;
}

/** What the pages tell whoever paints on them. */
export interface PdfDrawEvents {
  /** A page was drawn, its text with it. */
  readonly onDrawn: () => void;
}

/** The most pages that are drawn at once, however small they are. */
const MAX_DRAWN = 12;
/** A point of a document is 1/72 inch, a pixel of CSS 1/96. */
const PIXELS_PER_POINT = 96 / 72;
/** Between the edge of the room and a page, as the styles have it. Pixels. */
const MARGIN = 12;
/** Matches are looked for in so many pages. */
const MAX_SEARCHED = 2000;

/** The pages of one document in a scrolling room: sheets for all of them, canvases only for those near the screen. */
export class PdfPages {
  readonly #pdf: PDFDocumentProxy;
  readonly #room: HTMLElement;
  readonly #events: PdfPagesEvents & PdfDrawEvents;
  readonly #pages: readonly PdfPage[];
  readonly #near = new Set<PdfPage>();
  readonly #nearWatch: IntersectionObserver;
  readonly #roomWatch: ResizeObserver;
  readonly #texts = new Map<number, readonly TextPiece[]>();
  #first: { readonly width: number; readonly height: number } = { width: 612, height: 792 };
  #zoom: PdfZoom = 'width';
  #look: PageLook = { scale: 1, rotation: 0 };
  #page = 1;
  /** Where a script or a button scrolled to, which is no news. */
  #placed = -1;

  constructor(pdf: PDFDocumentProxy, room: HTMLElement, events: PdfPagesEvents & PdfDrawEvents) {
    this.#pdf = pdf;
    this.#room = room;
    this.#events = events;
    this.#pages = Array.from({ length: pdf.numPages }, (_none, index) => new PdfPage(pdf, index + 1));
    const bySheet = new Map<Element, PdfPage>(this.#pages.map((page) => [page.sheet, page]));
    this.#nearWatch = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) this.#near[isIntersecting ? 'add' : 'delete'](bySheet.get(target)!);
      this.#drawNear();
    }, { root: room, rootMargin: '50% 0px' });
    this.#roomWatch = new ResizeObserver(() => this.#layOut());
    room.addEventListener('scroll', this.#onScroll, { passive: true });
  }

  /** Lays the sheets out once the size of the first page is known. */
  async open(): Promise<void> {
    const page = await this.#pdf.getPage(1);
    const { width, height } = page.getViewport({ scale: 1 });
    this.#first = { width, height };
    this.#room.replaceChildren(...this.#pages.map(({ sheet }) => sheet));
    this.#layOut();
    for (const { sheet } of this.#pages) this.#nearWatch.observe(sheet);
    this.#roomWatch.observe(this.#room);
  }

  close(): void {
    this.#room.removeEventListener('scroll', this.#onScroll);
    this.#nearWatch.disconnect();
    this.#roomWatch.disconnect();
    for (const page of this.#pages) page.clear();
    this.#room.replaceChildren();
  }

  /** How large pages are drawn now: 1 is their own size. */
  get zoom(): number {
    return this.#look.scale / PIXELS_PER_POINT;
  }

  /** Shows them at a size and turned by so many degrees. */
  show(zoom: PdfZoom, rotation: number): void {
    this.#zoom = zoom;
    this.#layOut(rotation);
  }

  /** Scrolls to a page. */
  goTo(number: number): void {
    const page = this.#pages[number - 1];
    if (page === undefined) return;
    this.#page = number;
    this.#room.scrollTop = page.sheet.offsetTop - MARGIN;
    this.#placed = this.#room.scrollTop;
  }

  /** Every place of a text in the document, in its order. */
  async find(wanted: string, signal: AbortSignal): Promise<readonly TextMatch[]> {
    const matches: TextMatch[] = [];
    for (const { number } of this.#pages.slice(0, MAX_SEARCHED)) {
      const pieces = await this.#textOf(number);
      signal.throwIfAborted();
      matches.push(...findInPage(number, pieces, wanted));
    }
    return matches;
  }

  /** Where matches stand on the sheets that are drawn. */
  rangesOf(matches: readonly TextMatch[]): readonly Range[] {
    return matches.flatMap((match) => this.#pages[match.page - 1]?.rangeOf(match) ?? []);
  }

  /** Brings a match onto the screen; its page is drawn first. */
  async reveal(match: TextMatch): Promise<Range | undefined> {
    const page = this.#pages[match.page - 1]!;
    if (page.rangeOf(match) === undefined) {
      this.goTo(match.page);
      await page.draw(this.#look, this.#events.nameOf(match.page));
    }
    const range = page.rangeOf(match);
    const box = range?.getBoundingClientRect();
    const room = this.#room.getBoundingClientRect();
    if (box && (box.top < room.top || box.bottom > room.bottom)) this.#room.scrollTop += box.top - room.top - room.height / 3;
    return range;
  }

  async #textOf(number: number): Promise<readonly TextPiece[]> {
    const known = this.#texts.get(number);
    if (known !== undefined) return known;
    const { items } = await (await this.#pdf.getPage(number)).getTextContent({ disableNormalization: true });
    const pieces = items.flatMap((item) => ('str' in item ? [{ str: item.str, hasEOL: item.hasEOL }] : []));
    this.#texts.set(number, pieces);
    return pieces;
  }

  #layOut(rotation = this.#look.rotation): void {
    const look: PageLook = { scale: this.#scaleFor(rotation), rotation };
    if (look.scale === this.#look.scale && rotation === this.#look.rotation && this.#pages[0]?.sheet.style.inlineSize) return;
    this.#look = look;
    for (const page of this.#pages) {
      page.clear();
      page.resize(this.#first, look);
    }
    this.goTo(this.#page);
    this.#drawNear();
    this.#events.onScale();
  }

  #scaleFor(rotation: number): number {
    if (typeof this.#zoom === 'number') return this.#zoom * PIXELS_PER_POINT;
    const { width, height } = this.#first;
    const [across, down] = rotation % 180 === 0 ? [width, height] : [height, width];
    const wide = Math.max(50, this.#room.clientWidth - 2 * MARGIN) / across;
    return this.#zoom === 'width' ? wide : Math.min(wide, Math.max(50, this.#room.clientHeight - 2 * MARGIN) / down);
  }

  /** The nearest first, and no more than may be. */
  #drawNear(): void {
    const wanted = new Set([...this.#near].sort((one, other) => Math.abs(one.number - this.#page) - Math.abs(other.number - this.#page)).slice(0, MAX_DRAWN));
    for (const page of this.#pages) {
      if (page.isDrawn && !wanted.has(page)) page.clear();
      else if (!page.isDrawn && wanted.has(page)) void page.draw(this.#look, this.#events.nameOf(page.number)).then(this.#events.onDrawn);
    }
  }

  /** The last page that begins in the upper third of the room. */
  readonly #onScroll = (): void => {
    const { scrollTop, clientHeight } = this.#room;
    if (Math.abs(scrollTop - this.#placed) <= 1) return;
    this.#placed = -1;
    const line = scrollTop + clientHeight / 3;
    const page = this.#pages.findLast(({ sheet }) => sheet.offsetTop <= line)?.number ?? 1;
    if (page === this.#page) return;
    this.#page = page;
    this.#events.onPage(page);
  };
}
